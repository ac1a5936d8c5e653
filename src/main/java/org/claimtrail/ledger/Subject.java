package org.claimtrail.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry is about. */
public record Subject(Kind kind, UUID id) {
    /** The kinds of thing that are recorded. */
    @Schema(name = "SubjectKind")
    public enum Kind {
        SOURCE("sources"),
        SOURCE_PAIR("source-pairs"),
        PUBLICATION("publications"),
        THING("things"),
        CLAIM("claims"),
        EVIDENCE("evidence"),
        SEARCH("search-log"),
        REPLY("replies"),
        COMMENT_REQUEST("comment-requests"),
        JUDGEMENT("judgements"),
        API_CLIENT("api-clients");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        public Subject of(UUID id) {
            return new Subject(this, id);
        }
    }

    /** Its address: of the API below {@code /api/v1}, and of the page, or below which its forms stand. */
    public String address() {
        return "/" + kind.place + "/" + id;
    }
}
