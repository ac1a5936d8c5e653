package org.claimtrail.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry is about. */
public record Subject(Kind kind, UUID id) {
    /** The kinds of thing that are recorded. */
    @Schema(name = "SubjectKind")
    public enum Kind {
        SOURCE,
        SOURCE_PAIR,
        PUBLICATION,
        THING,
        CLAIM,
        EVIDENCE,
        SEARCH,
        REPLY,
        COMMENT_REQUEST,
        JUDGEMENT,
        API_CLIENT;

        public Subject of(UUID id) {
            return new Subject(this, id);
        }
    }
}
