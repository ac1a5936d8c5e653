package org.claimtrail.evidence.bearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.publication.Ancestry;
import org.hibernate.Session;

/** Where publications and sources stand in evidence that counts: in one query, however far they are behind it. */
@ApplicationScoped
public class CountingEvidence {
    /** Items that count, by what they have to do with {@code a.id}: a publication or a source. */
    private static final String COUNTING = """
            select distinct v.id as item, v.claim_id as claim from unnest(cast(:ids as uuid[])) a (id) cross join lateral (%%s) i
              join evidence_version v on v.id = i.id and v.version = i.version
            where %s
              and not exists (select from evidence_withdrawal w where w.evidence_id = v.id and w.recorded_at <= :knownAt)""".formatted(Version.knownInSql("evidence_version", "v"));

    private static final String LEADING_THERE = """
            select e.id, e.version from evidence_version e where e.publication_id = a.id
            union all
            select s.id, s.version from evidence_derivation s where s.publication_id = a.id
            union all
            select s.id, s.version from evidence_derivation s where s.source_id = a.id
            union all
            select e.id, e.version from publication_version p
              join evidence_version e on e.publication_id = p.id
              join evidence_derivation s on s.id = e.id and s.version = e.version and s.kind = 'OWN_WORK'
              where p.publisher_id = a.id
                and %s""".formatted(Version.knownInSql("publication_version", "p"));

    private static final String NAMING_IT = """

            union all
            select e.id, e.version from evidence_version e where e.source_id = a.id
            union all
            select e.id, e.version from publication_version p join evidence_version e on e.publication_id = p.id
              where p.publisher_id = a.id
                and %s""".formatted(Version.knownInSql("publication_version", "p"));

    private static final String RESTING = COUNTING.formatted(LEADING_THERE);

    private static final String SHOWING = COUNTING.formatted(LEADING_THERE + NAMING_IT);

    private static final String ABOUT =
            COUNTING.formatted("select e.id, e.version from evidence_version e where e.thing_id = a.id");

    @Inject
    Session database;

    @Inject
    Ancestry ancestry;

    /**
     * The claims with an item that counts and that leads to one of these publications or sources, or stands in such a
     * publication; in no order.
     */
    public Set<UUID> restingOn(Collection<UUID> ids, Moment moment) {
        return counting(RESTING, ids, moment)
                .map(row -> row.get("claim", UUID.class))
                .collect(Collectors.toSet());
    }

    /**
     * The items that count, and their claims, on which a reader sees one of these publications or sources, or what derives from
     * it: who vouches and who published it too.
     */
    public Set<UUID> showing(Collection<UUID> ids, Moment moment) {
        return counting(SHOWING, ids, moment)
                .flatMap(row -> Stream.of(row.get("item", UUID.class), row.get("claim", UUID.class)))
                .collect(Collectors.toSet());
    }

    /** The items that count and are about one of these things, and their claims. */
    public Set<UUID> about(Collection<UUID> things, Moment moment) {
        return moment.bind(database.createNativeQuery(ABOUT, Tuple.class))
                .setParameter("ids", things.toArray(UUID[]::new))
                .getResultStream()
                .flatMap(row -> Stream.of(row.get("item", UUID.class), row.get("claim", UUID.class)))
                .collect(Collectors.toSet());
    }

    private Stream<Tuple> counting(String sql, Collection<UUID> ids, Moment moment) {
        return moment.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("ids", ancestry.ahead(ids, moment).toArray(UUID[]::new))
                .getResultStream();
    }
}
