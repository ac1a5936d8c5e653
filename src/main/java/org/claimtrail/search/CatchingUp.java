package org.claimtrail.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.search.word.Stems;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the words of what was recorded by a version of Claimtrail that did not, or otherwise: before this one came, and while it takes
 * the other's place. Some at a time, of which recordings wait for no longer than for each other.
 */
@ApplicationScoped
class CatchingUp {
    private static final int AT_ONCE = 100;

    /** Whoever records takes the same lock, and the next numbers with it. */
    private static final String ALONE = "select 1 from ledger_head for update";

    private static final String RECORDED = """
            select v.id, v.version, v.recorded_at as known_from from claim_version v
            where (v.id, v.version) < (:id, :version)
              and not exists (select from claim_document d where not d.released and d.id = v.id and d.version = v.version
                and d.edition = :edition)
            order by v.id desc, v.version desc limit :most""";

    private static final String LET_OUT = """
            select s.id, s.version, min(s.known_from) as known_from from claim_state s
            where (s.id, s.version) < (:id, :version) and s.released_until is not null
              and not exists (select from claim_document d where d.released and d.id = s.id and d.version = s.version
                and d.edition = :edition)
            group by s.id, s.version order by s.id desc, s.version desc limit :most""";

    @Inject
    Session database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    ClaimTerms terms;

    private record Wording(UUID id, int version) {
        static final Wording LAST = new Wording(new UUID(-1, -1), Integer.MAX_VALUE);

        static Wording of(ClaimView claim) {
            return new Wording(claim.id(), claim.version());
        }
    }

    @Scheduled(every = "{claimtrail.search.caught-up-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        for (Wording at = Wording.LAST; at != null; at = next(RECORDED, false, at)) {
            // There may be more before it.
        }
        for (Wording at = Wording.LAST; at != null; at = next(LET_OUT, true, at)) {
            // The same.
        }
    }

    /** The last of which words were written down; null where all are. */
    @Transactional
    @Nullable
    Wording next(String missing, boolean released, Wording before) {
        database.createNativeQuery(ALONE, Integer.class).getSingleResult();
        List<Tuple> rows = database.createNativeQuery(missing, Tuple.class)
                .setParameter("id", before.id)
                .setParameter("version", before.version)
                .setParameter("edition", Stems.EDITION)
                .setParameter("most", AT_ONCE)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        List<UUID> ids =
                rows.stream().map(row -> row.get("id", UUID.class)).distinct().toList();
        Map<Wording, ClaimView> versions = claims.versions(ids, ledger.present()).stream()
                .collect(Collectors.toMap(Wording::of, Function.identity()));
        terms.catchUp(
                released,
                rows.stream()
                        .map(row ->
                                ClaimTerms.Worded.of(versions.get(wording(row)), row.get("known_from", Instant.class)))
                        .toList());
        return wording(rows.get(rows.size() - 1));
    }

    private static Wording wording(Tuple row) {
        return new Wording(row.get("id", UUID.class), row.get("version", Integer.class));
    }
}
