package org.claimtrail.assessment.core;

/** What has to be said aloud about an assessment. */
public enum Flag {
    /** One independent line carries the leading side. */
    SINGLE_SOURCED,
    /** Publications derive from each other in a circle. */
    CIRCULAR,
    /** Something changed since the evidence level in force was decided. */
    STALE,
    /** Of an item that counts, or of a work it leads to, nobody recorded what it derives from. */
    LINEAGE_INCOMPLETE,
    /** Unnamed origins may be one person: nobody recorded that they differ. */
    INDEPENDENCE_NOT_ESTABLISHED,
    /** Both sides have something that weighs. */
    CONFLICTING,
    /** An item leads to a work that its publisher took back. */
    RETRACTED_WORK
}
