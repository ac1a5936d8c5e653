package org.claimtrail.account.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.account.People;
import org.claimtrail.ledger.Entering;
import org.claimtrail.ledger.Subject;

/** Keeps whom a text names, with the text: in what the newsroom writes to itself, whatever it is written about. */
@ApplicationScoped
class Mentions {
    /** Why something was proposed, decided, corrected, withdrawn or paused. */
    private static final List<String> REASONS = List.of("reason", "departure", "answer", "text");

    /** It comes again with each correction of its item; whoever was named there before is not called anew. */
    private static final String NOTE = "note";

    static final List<String> TELLING =
            Stream.concat(REASONS.stream(), Stream.of(NOTE)).toList();

    private static final String NAMED = "select m.key.person from LedgerEntry e, Mention m"
            + " where m.key.position = e.position and e.subjectId = :subject";

    /** One text can be the reason of several things that are recorded together. */
    private static final String NAMED_WITH_IT =
            "select m.key.person from Mention m where m.key.position between :first and :last";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    People people;

    void keep(@Observes Entering entry) throws JsonProcessingException {
        // Only administrators read of API clients.
        if (entry.subject().kind() == Subject.Kind.API_CLIENT || !mayName(entry.canonical())) {
            return;
        }
        JsonNode fact = json.readTree(entry.canonical()).get("fact");
        Map<String, String> named = named(fact, entry);
        named.remove(entry.recorded().by().subject());
        if (!named.isEmpty()) {
            named.keySet()
                    .removeAll(database.createQuery(NAMED_WITH_IT, String.class)
                            .setParameter("first", entry.first())
                            .setParameter("last", entry.position())
                            .getResultList());
        }
        named.forEach((person, quote) -> database.persist(new Mention(person, entry.position(), quote)));
    }

    static boolean mayName(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('＠') >= 0 || text.indexOf('﹫') >= 0;
    }

    /** The sentence that names each, by their subject. */
    private Map<String, String> named(JsonNode fact, Entering entry) {
        List<String> reasons = REASONS.stream()
                .flatMap(it -> fact.findValuesAsText(it).stream())
                .toList();
        List<String> notes = fact.findValuesAsText(NOTE);
        Map<String, String> named = new HashMap<>();
        if (reasons.stream().noneMatch(Mentions::mayName) && notes.stream().noneMatch(Mentions::mayName)) {
            return named;
        }
        Names names = new Names(people.names());
        notes.forEach(note -> names.quotedIn(note).forEach(named::putIfAbsent));
        if (!named.isEmpty()) {
            named.keySet()
                    .removeAll(database.createQuery(NAMED, String.class)
                            .setParameter("subject", entry.subject().id())
                            .getResultList());
        }
        reasons.forEach(reason -> names.quotedIn(reason).forEach(named::putIfAbsent));
        return named;
    }
}
