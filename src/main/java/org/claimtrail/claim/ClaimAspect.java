package org.claimtrail.claim;

/** What of a claim can change. */
public enum ClaimAspect {
    /** Its statement, claimant and circumstances, by a correction. */
    WORDING,
    STATUS,
    EVIDENCE_LEVEL,
    VISIBILITY
}
