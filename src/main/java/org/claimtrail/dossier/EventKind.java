package org.claimtrail.dossier;

import org.claimtrail.ledger.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a claim. */
@Schema(name = "TimelineEventKind")
public enum EventKind {
    CLAIM_ADDED,
    CLAIM_CORRECTED,
    CLAIM_RELATED,
    CLAIM_RELATION_WITHDRAWN,
    EVIDENCE_ADDED,
    EVIDENCE_CORRECTED,
    EVIDENCE_WITHDRAWN,
    SEARCH_LOGGED,
    SEARCH_CORRECTED,
    SEARCH_WITHDRAWN,
    REPLY_ADDED,
    REPLY_CORRECTED,
    REPLY_WITHDRAWN,
    COMMENT_REQUESTED,
    COMMENT_REQUEST_CORRECTED,
    COMMENT_REQUEST_CONCLUDED,
    COMMENT_REQUEST_WITHDRAWN,
    JUDGEMENT_PROPOSED,
    JUDGEMENT_APPROVED,
    JUDGEMENT_REJECTED,
    JUDGEMENT_WITHDRAWN,
    JUDGEMENT_STALE,
    JUDGEMENT_CHANGES_REQUESTED,
    JUDGEMENT_CHANGES_ANSWERED,
    PUBLICATION_RETRACTED,
    PUBLICATION_RETRACTION_WITHDRAWN,
    CLAIM_SHAKEN,
    CLAIM_PAUSED;

    /** Whether it puts right what was noted down before. */
    public boolean isCorrection() {
        return switch (this) {
            case CLAIM_CORRECTED,
                    EVIDENCE_CORRECTED,
                    SEARCH_CORRECTED,
                    REPLY_CORRECTED,
                    COMMENT_REQUEST_CORRECTED,
                    PUBLICATION_RETRACTION_WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Whether it notes down what can be put right. */
    public boolean isVersion() {
        return switch (this) {
            case CLAIM_ADDED, EVIDENCE_ADDED, SEARCH_LOGGED, REPLY_ADDED, COMMENT_REQUESTED, PUBLICATION_RETRACTED ->
                true;
            default -> isCorrection();
        };
    }

    /** What the ledger calls alike; it has none for what happens to sources and publications, which are no claim's alone, but a retraction, nor for who works on it. */
    static EventKind of(EntryKind kind) {
        return valueOf(kind.name());
    }

    /** The same in the ledger. */
    public EntryKind entry() {
        return EntryKind.valueOf(name());
    }
}
