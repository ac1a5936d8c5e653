package org.claimtrail.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;

/** What somebody said of each thing and can correct, by field; not what is the newsroom's alone, nor what others recorded. */
final class Said {
    private Said() {}

    static Map<String, Object> of(ClaimView claim) {
        return fields(
                "statement", claim.statement(),
                "language", claim.language(),
                "translations", claim.translations(),
                "claimantName", claim.claimantName(),
                "statedOn", claim.statedOn(),
                "place", claim.place(),
                "firstAppearanceTitle", claim.firstAppearanceTitle(),
                "topics", claim.topics(),
                "context", claim.context());
    }

    static Map<String, Object> of(EvidenceView item) {
        return fields(
                "publicationTitle", item.publicationTitle(),
                "sourceName", item.sourceName(),
                "direction", item.direction(),
                "kind", item.kind(),
                "quote", item.quote(),
                "language", item.language(),
                "locator", item.locator(),
                "observedOn", item.observedOn(),
                "statedLikelihood", item.statedLikelihood(),
                "derivesFrom", item.derivesFrom(),
                "thingName", item.thingName(),
                "stake", item.stake(),
                "access", item.access());
    }

    static Map<String, Object> of(SearchView search) {
        return fields(
                "searchedIn", search.searchedIn(),
                "searchedFor", search.searchedFor(),
                "searchedOn", search.searchedOn(),
                "outcome", search.outcome());
    }

    static Map<String, Object> of(ReplyView reply) {
        return fields(
                "kind", reply.kind(),
                "quote", reply.quote(),
                "language", reply.language(),
                "statedOn", reply.statedOn(),
                "publicationTitle", reply.publicationTitle());
    }

    static Map<String, Object> of(CommentRequestView request) {
        return fields(
                "askedByName", request.askedByName(),
                "askedOn", request.askedOn(),
                "deadline", request.deadline(),
                "medium", request.medium());
    }

    /** In their order, with null for what nobody said. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
