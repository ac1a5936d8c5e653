package org.claimtrail.search.text.written;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.claim.Translation;
import org.claimtrail.ledger.Entering;
import org.claimtrail.ledger.EntryKind;
import org.jspecify.annotations.Nullable;

/** What the newsroom records, with what it says: from the entry in the ledger, which is the same now and when it is caught up with. */
@ApplicationScoped
class RecordedTexts {
    /** What is worded by an entry of each kind. */
    static final Map<EntryKind, SearchKind> WORDED = Map.ofEntries(
            Map.entry(EntryKind.CLAIM_ADDED, SearchKind.CLAIM),
            Map.entry(EntryKind.CLAIM_CORRECTED, SearchKind.CLAIM),
            Map.entry(EntryKind.EVIDENCE_ADDED, SearchKind.EVIDENCE),
            Map.entry(EntryKind.EVIDENCE_CORRECTED, SearchKind.EVIDENCE),
            Map.entry(EntryKind.REPLY_ADDED, SearchKind.REPLY),
            Map.entry(EntryKind.REPLY_CORRECTED, SearchKind.REPLY),
            Map.entry(EntryKind.SOURCE_ADDED, SearchKind.SOURCE),
            Map.entry(EntryKind.SOURCE_CORRECTED, SearchKind.SOURCE),
            Map.entry(EntryKind.PUBLICATION_ADDED, SearchKind.PUBLICATION),
            Map.entry(EntryKind.PUBLICATION_CORRECTED, SearchKind.PUBLICATION),
            Map.entry(EntryKind.THING_ADDED, SearchKind.THING),
            Map.entry(EntryKind.THING_CORRECTED, SearchKind.THING));

    @Inject
    ObjectMapper json;

    @Inject
    SearchedTexts texts;

    void recorded(@Observes Entering entry) {
        UUID id = entry.subject().id();
        switch (entry.kind()) {
            case CLAIM_CORRECTED,
                    EVIDENCE_CORRECTED,
                    REPLY_CORRECTED,
                    SOURCE_CORRECTED,
                    PUBLICATION_CORRECTED,
                    THING_CORRECTED -> texts.end(List.of(id));
            case EVIDENCE_WITHDRAWN, REPLY_WITHDRAWN -> texts.end(List.of(id));
            default -> {
                // It takes nothing's place.
            }
        }
        if (WORDED.containsKey(entry.kind())) {
            texts.keep(false, List.of(of(entry.kind(), id, entry.recorded().at(), entry.canonical())));
        }
    }

    SearchedText of(EntryKind kind, UUID id, Instant at, String canonical) {
        SearchKind what = WORDED.get(kind);
        return new SearchedText(what, id, null, at, wordings(what, fact(canonical)));
    }

    private JsonNode fact(String canonical) {
        try {
            return json.readTree(canonical).get("fact");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Wording> wordings(SearchKind what, JsonNode fact) {
        List<Wording> wordings = new ArrayList<>();
        switch (what) {
            case CLAIM -> wordings.addAll(claim(fact));
            // What was added stands in what tells on which claim; a correction is the quote's own.
            case EVIDENCE -> quote(wordings, fact.has("evidence") ? fact.get("evidence") : fact);
            case REPLY -> quote(wordings, fact.has("reply") ? fact.get("reply") : fact);
            case SOURCE -> {
                wordings.add(Wording.said(null, text(fact, "name")));
                fact.path("sameAs").forEach(it -> beside(wordings, null, it.asText()));
                beside(wordings, null, text(fact, "homepage"));
            }
            case PUBLICATION -> {
                wordings.add(Wording.said(text(fact, "language"), text(fact, "title")));
                beside(wordings, null, text(fact, "url"));
            }
            case THING -> {
                wordings.add(Wording.said(null, text(fact, "name")));
                beside(wordings, null, text(fact, "description"));
                beside(wordings, null, text(fact, "url"));
            }
        }
        return wordings;
    }

    private static List<Wording> claim(JsonNode fact) {
        List<Translation> translations = new ArrayList<>();
        fact.path("translations")
                .forEach(it -> translations.add(new Translation(text(it, "language"), text(it, "statement"))));
        return Wording.ofClaim(text(fact, "language"), text(fact, "statement"), translations, text(fact, "context"));
    }

    private static void quote(List<Wording> wordings, JsonNode fact) {
        if (fact.hasNonNull("quote")) {
            wordings.add(Wording.said(text(fact, "language"), text(fact, "quote")));
        }
    }

    private static void beside(List<Wording> wordings, @Nullable String language, @Nullable String text) {
        if (text != null) {
            wordings.add(Wording.beside(language, text));
        }
    }

    private static @Nullable String text(JsonNode fact, String field) {
        return fact.hasNonNull(field) ? fact.get(field).asText() : null;
    }
}
