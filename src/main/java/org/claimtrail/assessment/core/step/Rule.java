package org.claimtrail.assessment.core.step;

/**
 * The rules, each with the version of its wording in {@code docs/assessment.md}. Whoever changes what one does raises its
 * version.
 */
public enum Rule {
    ORIGIN(1),
    RETRACTED_WORK(2),
    CIRCULAR_REPORTING(1),
    LINEAGE_NOT_RECORDED(1),
    SAME_SOURCE(2),
    ONE_HOUSE(2),
    UNNAMED_ORIGINS(1),
    KIND(1),
    FIRST_HAND(1),
    PASSED_ON(1),
    RELIABILITY(1),
    CREDIBILITY(1),
    LINE_LEVEL(1),
    DENIAL(1),
    ADMISSION(1),
    SILENCE(4),
    OPEN_QUESTION(1),
    CORROBORATION(1),
    CONVERGENCE(1),
    CONFLICT(1),
    LIKELIHOOD(1),
    CONFIDENCE(2);

    private final int version;

    Rule(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }
}
