package org.claimtrail.source.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.source.Ascent;
import org.hibernate.Session;

/** The door to which sources are one: what was judged to be so, through any pairs. */
@ApplicationScoped
public class SameSources {
    /** What is one with each of these through any pairs, itself too. */
    private static final String ALIKE = """
            with recursive alike (one, id) as (
              select i, i from unnest(cast(:ids as uuid[])) i
              union
              select a.one, case q.source_id when a.id then q.other_id else q.source_id end
              from alike a join source_pair q on a.id in (q.source_id, q.other_id) and %s
            )
            select one, id from alike""".formatted(Ascent.SAME_BY_THEN);

    /** All that is one with one of these or a part of it, and with that again, at any depth. */
    private static final String WITHIN = """
            with recursive within (id) as (
              select unnest(cast(:ids as uuid[]))
              union
              select n.id from within w cross join lateral (
                select v.id as id from source_version v where v.part_of_id = w.id and %s
                union all
                select case q.source_id when w.id then q.other_id else q.source_id end from source_pair q
                  where w.id in (q.source_id, q.other_id) and %s) n
            )
            select id from within""".formatted(Version.knownInSql("source_version", "v"), Ascent.SAME_BY_THEN);

    @Inject
    Session database;

    @Inject
    Ledger ledger;

    /** All that is judged to be one with this source by now, itself too. */
    public Set<UUID> alike(UUID id) {
        return alike(id, ledger.present());
    }

    /** The same by then. */
    public Set<UUID> alike(UUID id, Moment moment) {
        return alike(Set.of(id), moment).get(id);
    }

    /** The same of each of these. */
    public Map<UUID, Set<UUID>> alike(Collection<UUID> ids, Moment moment) {
        return moment.bind(database.createNativeQuery(ALIKE, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("one", UUID.class),
                        Collectors.mapping(row -> row.get("id", UUID.class), Collectors.toSet())));
    }

    /** These sources and everything that is a part of them, under whichever names, by then. */
    public Set<UUID> within(Collection<UUID> ids, Moment moment) {
        return moment.bind(database.createNativeQuery(WITHIN, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }
}
