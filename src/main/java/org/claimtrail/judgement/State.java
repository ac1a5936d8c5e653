package org.claimtrail.judgement;

/** How far a judgement has come. */
public enum State {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** By its proposer. */
    WITHDRAWN,
    /** Its subject changed before anybody decided. */
    STALE
}
