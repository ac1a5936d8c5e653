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
    /** What they proposed, or an API client that they answer for, was approved, rejected, fell stale, or is asked to be changed. */
    YOUR_PROPOSAL,
    /** Something came of a request that they asked, for comment or for changes, or of a request or proposal while it was theirs to do. */
    YOUR_WORK,
    /** A deadline that they set, or that is theirs, comes near or has passed, and nothing came of the request. */
    DEADLINE,
    /** The claim is theirs to do. */
    YOUR_CLAIM,
    /** They watch the claim. */
    WATCHED;

    /** Whether it is said to them, each time; what is about a claim that they follow comes in bulk. */
    public boolean isToThem() {
        return this != YOUR_CLAIM && this != WATCHED;
    }
}
