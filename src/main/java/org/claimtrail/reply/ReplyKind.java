package org.claimtrail.reply;

/** What a party answered. Silence is none of these: it is the outcome of a comment request. */
public enum ReplyKind {
    CATEGORICAL_DENIAL,
    PARTIAL_DENIAL,
    /** Sounds like a denial, and denies nothing of the claim. */
    NON_DENIAL,
    COUNTER_CLAIM,
    NEITHER_CONFIRM_NOR_DENY,
    DECLINED_TO_COMMENT,
    PARTIAL_CONFIRMATION,
    CONFIRMATION,
    CLARIFICATION,
    /** Takes back an earlier reply; from the claimant, without one, the claim itself. */
    WITHDRAWAL;

    /** Whether it is about what whoever replied so said before: there is none before that. */
    boolean isAboutOwn() {
        return this == WITHDRAWAL || this == CLARIFICATION;
    }

    /** Whether it says anything of the claim; to decline does not. */
    public boolean isAnswer() {
        return this != DECLINED_TO_COMMENT;
    }

    /** Whether whoever replied so denies the claim, wholly or in part. */
    public boolean isDenial() {
        return this == CATEGORICAL_DENIAL || this == PARTIAL_DENIAL;
    }

    /** Whether whoever replied so sets its word against the claim, or sounds as if it did: that is no evidence against it. */
    public boolean contests() {
        return isDenial() || this == NON_DENIAL || this == COUNTER_CLAIM;
    }

    /** Whether whoever replied so says that the claim holds, wholly or in part. */
    public boolean isConfirmation() {
        return this == CONFIRMATION || this == PARTIAL_CONFIRMATION;
    }
}
