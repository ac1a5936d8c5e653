package org.claimtrail.evidence;

/** Which way an item of evidence points. */
public enum Direction {
    SUPPORTS,
    DISPUTES,
    NEUTRAL,
    /** Against an item of evidence on the claim: a defeater (Pollock 1987). */
    DEFEATS;

    /** Whether it is the claim that it bears on. */
    public boolean isOfClaim() {
        return this != DEFEATS;
    }

    /** Of what speaks against what points this way. */
    public Direction opposite() {
        return switch (this) {
            case SUPPORTS -> DISPUTES;
            case DISPUTES -> SUPPORTS;
            case NEUTRAL, DEFEATS -> this;
        };
    }
}
