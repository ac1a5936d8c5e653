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
    STALE
}
