package org.claimtrail.claim.release;

import org.claimtrail.ledger.EntryKind;

/** What was recorded on a published claim and is not let out yet, the most urgent first. */
public enum Unreleased {
    /** A party denies it, and the public does not read that. */
    DENIAL,
    /** Something that the public reads was corrected, withdrawn or retracted. */
    CORRECTION,
    CHANGE;

    public Unreleased orMoreUrgent(Unreleased other) {
        return other == null || compareTo(other) < 0 ? this : other;
    }

    /** How urgent it is to let out what an entry of this kind says. */
    public static Unreleased by(EntryKind kind) {
        return switch (kind) {
            case CLAIM_CORRECTED,
                    CLAIM_RELATION_WITHDRAWN,
                    EVIDENCE_CORRECTED,
                    EVIDENCE_WITHDRAWN,
                    SEARCH_CORRECTED,
                    SEARCH_WITHDRAWN,
                    REPLY_CORRECTED,
                    REPLY_WITHDRAWN,
                    COMMENT_REQUEST_CORRECTED,
                    COMMENT_REQUEST_WITHDRAWN,
                    SOURCE_CORRECTED,
                    THING_CORRECTED,
                    PUBLICATION_CORRECTED,
                    PUBLICATION_RETRACTED,
                    PUBLICATION_RETRACTION_WITHDRAWN -> CORRECTION;
            default -> CHANGE;
        };
    }
}
