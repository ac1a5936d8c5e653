package org.claimtrail.search.text.written;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.search.word.Stems;
import org.hibernate.Session;

/**
 * Writes down what was recorded by a version of Claimtrail that did not, or otherwise: before this one came, and while it takes the other's place. Some
 * at a time, of which recordings wait for no longer than for each other.
 */
@ApplicationScoped
class TextsCaughtUp {
    private static final int AT_ONCE = 100;

    /** So many positions are looked through at once: however long the ledger is, none of these looks takes long. */
    private static final int LOOKED_THROUGH = 50_000;

    /** Whoever records takes the same lock. */
    private static final String ALONE = "select 1 from ledger_head for update";

    private static final String RECORDED = """
            select l.position, l.kind, l.subject_id as id, l.recorded_at as at, l.canonical from ledger_entry l
            where l.position < :before and l.position >= :from and l.kind = any (cast(:kinds as text[]))
              and not exists (select from searched_text t where not t.released and t.id = l.subject_id and t.known_from = l.recorded_at
                and t.edition = :edition)
            order by l.position desc limit :most""";

    private static final String ENDED = """
            select t.id from searched_text t join ledger_entry n on n.subject_id = t.id
              and n.kind in ('EVIDENCE_WITHDRAWN', 'REPLY_WITHDRAWN') and n.recorded_at < t.known_until
            where not t.released""";

    /** Of what the public can still read: the rest is found by nobody. */
    private static final String LET_OUT = """
            select s.id, s.known_from as at from claim_state s
            where s.released_until is not null
              and exists (select from claim_state n where n.id = s.id and n.released_until = '9999-12-31Z')
              and not exists (select from searched_text t where t.released and t.id = s.id and t.known_from = s.known_from
                and t.edition = :edition)
            order by s.known_from desc limit :most""";

    @Inject
    Session database;

    @Inject
    Ledger ledger;

    @Inject
    RecordedTexts recorded;

    @Inject
    ReleasedTexts released;

    @Inject
    SearchedTexts texts;

    @Scheduled(every = "{claimtrail.search.caught-up-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        for (long at = ledger.position() + 1; at > 0; at = recordedBefore(at)) {
            // There may be more before it.
        }
        ended();
        while (letOut() == AT_ONCE) {
            // The same.
        }
    }

    /** The position before which others may lack; 0 or less where none can. */
    @Transactional
    long recordedBefore(long position) {
        List<Tuple> rows = database.createNativeQuery(RECORDED, Tuple.class)
                .setParameter("edition", Stems.EDITION)
                .setParameter("before", position)
                .setParameter("from", position - LOOKED_THROUGH)
                .setParameter(
                        "kinds",
                        RecordedTexts.WORDED.keySet().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("most", AT_ONCE)
                .getResultList();
        if (rows.isEmpty()) {
            return position - LOOKED_THROUGH;
        }
        // Only now: nobody waits while there is nothing to write down.
        database.createNativeQuery(ALONE, Integer.class).getSingleResult();
        List<SearchedText> said = rows.stream()
                .map(row -> recorded.of(
                        EntryKind.valueOf(row.get("kind", String.class)),
                        row.get("id", UUID.class),
                        row.get("at", Instant.class),
                        row.get("canonical", String.class)))
                .toList();
        texts.catchUp(false, said);
        texts.end(said.stream().map(SearchedText::id).distinct().toList());
        return rows.get(rows.size() - 1).get("position", Long.class);
    }

    @Transactional
    void ended() {
        List<UUID> ended = database.createNativeQuery(ENDED, UUID.class).getResultList();
        if (!ended.isEmpty()) {
            database.createNativeQuery(ALONE, Integer.class).getSingleResult();
            texts.end(ended);
        }
    }

    /** How many releases were. */
    @Transactional
    int letOut() {
        List<Tuple> rows = database.createNativeQuery(LET_OUT, Tuple.class)
                .setParameter("edition", Stems.EDITION)
                .setParameter("most", AT_ONCE)
                .getResultList();
        if (!rows.isEmpty()) {
            database.createNativeQuery(ALONE, Integer.class).getSingleResult();
        }
        rows.forEach(row -> texts.catchUp(true, released.of(row.get("id", UUID.class), row.get("at", Instant.class))));
        return rows.size();
    }
}
