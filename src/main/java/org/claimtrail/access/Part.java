package org.claimtrail.access;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a claim has an address of its own, and how its claim is found. */
enum Part {
    /** Whoever looks at a claim beside its rivals sees who stands behind those. */
    RIVALS(
            "claims/{id}/rivals",
            "select unnest(c.id || array(select case r.claim_id when c.id then r.other_claim_id else r.claim_id end"
                    + " from claim_relation r where c.id in (r.claim_id, r.other_claim_id) and r.kind = 'CONTRADICTS'))"
                    + " from claim c where c.id = ?"),
    CLAIM("claims/{id}", "select id from claim where id = ?"),
    EVIDENCE("evidence/{id}", "select claim_id from evidence where id = ?"),
    SEARCH("search-log/{id}", "select claim_id from logged_search where id = ?"),
    REPLY("replies/{id}", "select claim_id from reply where id = ?"),
    COMMENT_REQUEST("comment-requests/{id}", "select claim_id from comment_request where id = ?"),
    /** Of the claim, or of one of its items; of a source it is no part of a claim. */
    JUDGEMENT(
            "judgements/{id}",
            "select coalesce(j.claim_id, e.claim_id) from judgement j left join evidence e on e.id = j.evidence_id"
                    + " where j.id = ?"),
    /** All that reached somebody about it. */
    NOTICES("notices/about/{id}", "select id from claim where id = ?");

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
                .filter(part -> (path + "/").startsWith(part.place + "/"))
                .findFirst()
                .orElse(null);
    }

    static Via via(String template) {
        return template.startsWith(API) ? Via.API : Via.PAGE;
    }

    /** Selects its claim, or claims; null, or nothing, where it has none. */
    String sql() {
        return sql;
    }
}
