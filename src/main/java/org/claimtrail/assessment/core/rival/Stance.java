package org.claimtrail.assessment.core.rival;

/** What somebody has on a claim. */
public enum Stance {
    FOR,
    AGAINST,
    /** For it, and against it. */
    BOTH,
    /** No line either way. */
    NOTHING
}
