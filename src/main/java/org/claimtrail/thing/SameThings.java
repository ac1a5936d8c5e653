package org.claimtrail.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.platform.refusal.Problem;
import org.hibernate.Session;

/** Which records are of one thing: those that lead to one another, however many lie between and whichever names the other. */
@ApplicationScoped
class SameThings {
    private static final String KNOWN = Version.knownInSql("thing_version", "v");

    /** All the way in both directions, in one query. */
    private static final String ALIKE = """
            with recursive alike (root, id) as (
              select asked.id, asked.id from unnest(cast(:ids as uuid[])) asked (id)
              union
              select a.root, n.id from alike a cross join lateral (
                select v.same_as_id as id from thing_version v where v.id = a.id and v.same_as_id is not null and %1$s
                union all
                select v.id from thing_version v where v.same_as_id = a.id and %1$s) n
            )
            """.formatted(KNOWN);

    private static final String ALL = ALIKE + "select distinct id as id from alike order by id";

    /** The smallest id: whichever were asked for, and in whatever order, it is the same. */
    private static final String FIRST =
            ALIKE + "select distinct on (root) root as root, id as first from alike order by root, id";

    /** From one record to the one that it names, and so on, up to this one; each names one other at most, and none leads back. */
    private static final String WAY = """
            with recursive way (id, name, next, step) as (
              select v.id, v.name, v.same_as_id, 1 from thing_version v where v.id = :from and %1$s
              union all
              select v.id, v.name, v.same_as_id, w.step + 1 from way w
                join thing_version v on v.id = w.next and %1$s where w.id <> :to
            )
            select id as id, name as name from way order by step""".formatted(KNOWN);

    @Inject
    Session database;

    /** Of each, the one record that stands for all that are of the same thing; itself where there is no other. */
    Map<UUID, UUID> first(Collection<UUID> ids, Moment moment) {
        return moment.bind(database.createNativeQuery(FIRST, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("root", UUID.class), row -> row.get("first", UUID.class)));
    }

    /** All records of the thing that this is one of. */
    List<UUID> all(UUID id, Moment moment) {
        return moment.bind(database.createNativeQuery(ALL, Tuple.class))
                .setParameter("ids", new UUID[] {id})
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    /** Refuses that a thing is said to be the same as one that leads to it; with the place taken, or two at once each close half of a circle. */
    void refuseCircle(UUID id, UUID sameAsId, Moment now) {
        List<Tuple> way = now.bind(database.createNativeQuery(WAY, Tuple.class))
                .setParameter("from", sameAsId)
                .setParameter("to", id)
                .getResultList();
        int last = way.size() - 1;
        if (!way.get(last).get("id", UUID.class).equals(id)) {
            return;
        }
        String between =
                way.subList(1, last).stream().map(SameThings::name).collect(Collectors.joining("\", \"", "\"", "\""));
        throw last == 1
                ? Problem.refused("sameAsId", Refusal.SAME_ALREADY, name(way.get(0)))
                : Problem.refused("sameAsId", Refusal.SAME_BY_WAY, name(way.get(0)), between);
    }

    private static String name(Tuple row) {
        return row.get("name", String.class);
    }
}
