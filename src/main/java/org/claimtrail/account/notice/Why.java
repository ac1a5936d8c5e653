package org.claimtrail.account.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something reaches a person; of several reasons the first of these is the strongest. */
@Schema(name = "NoticeReason")
public enum Why {
    /** A text names them: {@code @fleur}. */
    MENTIONED,
    /** It became theirs to do. */
    ASSIGNED,
    /** It is theirs to do no longer. */
    TAKEN,
    /** What they proposed was approved, rejected, or fell stale. */
    YOUR_PROPOSAL,
    /** A deadline that they set, or that is theirs, comes near or has passed, and nothing came of the request. */
    DEADLINE,
    /** They watch the claim. */
    WATCHED
}
