package org.claimtrail.access;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a claim has an address of its own, and how its claim is found. */
enum Part {
    CLAIM("claims", "select id from claim where id = ?"),
    EVIDENCE("evidence", "select claim_id from evidence where id = ?"),
    SEARCH("search-log", "select claim_id from logged_search where id = ?"),
    REPLY("replies", "select claim_id from reply where id = ?"),
    COMMENT_REQUEST("comment-requests", "select claim_id from comment_request where id = ?"),
    /** Of the claim, or of one of its items; of a source it is no part of a claim. */
    JUDGEMENT(
            "judgements",
            "select coalesce(j.claim_id, e.claim_id) from judgement j left join evidence e on e.id = j.evidence_id"
                    + " where j.id = ?"),
    /** All that reached somebody about it. */
    NOTICES("notices/about", "select id from claim where id = ?");

    private static final String API = "/api/v1/";

    private final String place;
    private final String sql;

    Part(String place, String sql) {
        this.place = place;
        this.sql = sql;
    }

    /** Of an address as its resource has it, and of all below it; null where that is no part of one claim. */
    static @Nullable Part at(String template) {
        String path = template.replaceFirst("^" + API + "|^/", "");
        return Stream.of(values())
                .filter(part -> (path + "/").startsWith(part.place + "/{id}/"))
                .findFirst()
                .orElse(null);
    }

    static Via via(String template) {
        return template.startsWith(API) ? Via.API : Via.PAGE;
    }

    /** Selects its claim; null, or nothing, where it has none. */
    String sql() {
        return sql;
    }
}
