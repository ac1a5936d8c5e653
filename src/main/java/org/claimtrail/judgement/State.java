package org.claimtrail.judgement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a judgement has come. */
@Schema(name = "JudgementState")
public enum State {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** By its proposer. */
    WITHDRAWN,
    /** Its subject changed before anybody decided. */
    STALE;

    /** Whether somebody else than its proposer decided; else it waits, or came to its end without that. */
    public boolean isDecided() {
        return this == APPROVED || this == REJECTED;
    }
}
