package org.claimtrail.assessment.core;

/** What has to be said aloud about an assessment. */
public enum Flag {
    /** One independent line carries the leading side. */
    SINGLE_SOURCED,
    /** Publications derive from each other in a circle. */
    CIRCULAR,
    /** The rules say something else than when the evidence level in force was decided. */
    STALE,
    /** Of an item that counts, or of a work it leads to, nobody recorded what it derives from. */
    LINEAGE_INCOMPLETE,
    /** Origins may be one, or speak for one house: nobody judged that they differ. */
    INDEPENDENCE_NOT_ESTABLISHED,
    /** Both sides have something that weighs. */
    CONFLICTING,
    /** An item leads to a work that its publisher took back. */
    RETRACTED_WORK,
    /** Nobody outside the claimant's house says so. */
    CLAIMANTS_HOUSE_ONLY,
    /** All that speaks against it comes from whose house denies it. */
    DENYING_HOUSE_ONLY,
    /** A party says both, and took neither back. */
    SELF_CONTRADICTING,
    /** An item is graded 1, confirmed by others, and no other line counts beside its own. */
    CONFIRMATION_NOT_RECORDED,
    /** Lines rest on one object: they are one. */
    ONE_THING
}
