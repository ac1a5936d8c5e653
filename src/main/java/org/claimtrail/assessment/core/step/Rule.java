package org.claimtrail.assessment.core.step;

/**
 * The rules, each with the version of its wording in {@code docs/assessment.md}. Whoever changes what one does raises its
 * version.
 */
public enum Rule {
    ORIGIN(2),
    RETRACTED_WORK(2),
    CIRCULAR_REPORTING(1),
    LINEAGE_NOT_RECORDED(1),
    SAME_SOURCE(3),
    ONE_HOUSE(3),
    INDEPENDENCE(2),
    ONE_THING(1),
    DEFEATER(1),
    RECANTATION(1),
    KIND(3),
    QUALITY(1),
    ADMISSION(2),
    LINE_LEVEL(2),
    DENIAL(2),
    SILENCE(4),
    OPEN_QUESTION(2),
    CORROBORATION(3),
    CONTRADICTION(1),
    CONFLICT(1),
    LIKELIHOOD(1),
    CONFIDENCE(3),
    RATED_DOWN(1);

    /** Of all rules together, those of track records too: what is kept of what they said names it. */
    public static final short EDITION = 2;

    private final int version;

    Rule(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }
}
