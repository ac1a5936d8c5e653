package org.claimtrail.publication;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.history.Version;

/** What stands behind publications, and ahead of them: one query goes all the way, however many steps that takes. */
final class Ancestry {
    /** What derives from {@code w.id}, a publication or a source, in any of its versions. */
    static final String DERIVING = """
            select s.id, s.version from publication_derivation s where s.publication_id = w.id
            union all
            select s.id, s.version from publication_derivation s where s.source_id = w.id
            union all
            select s.id, s.version from publication_version v
              join publication_derivation s on s.id = v.id and s.version = v.version and s.kind = 'OWN_WORK'
              where v.publisher_id = w.id""";

    static final String AHEAD = """
            with recursive ahead (id) as (
              select unnest(cast(:ids as uuid[]))
              union
              select d.id from ahead w cross join lateral (
                %2$s) d
                join publication_version p on p.id = d.id and p.version = d.version and %1$s
            )
            select id from ahead""".formatted(Version.knownInSql("publication_version", "p"), DERIVING);

    /** Of all that derives from these works, and of these, the one that is surely dated first: {@code 2024} ends with that year. */
    static final String EARLIEST_AHEAD =
            AHEAD.replace("select id from ahead", """
            select v.title as title, v.published_on as day from ahead a
              join publication_version v on v.id = a.id and v.published_on is not null and %s
            order by v.published_on || right('-12-31', 10 - length(v.published_on)) limit 1""".formatted(Version.knownInSql("publication_version", "v")));

    /** Of all that these works derive from, and of these, the one that is surely dated last, and which of these leads there. */
    static final String LATEST_BEHIND = """
            with recursive behind (root, id) as (
              select w.id, w.id from unnest(cast(:ids as uuid[])) w (id)
              union
              select b.root, d.publication_id from behind b
                join publication_version v on v.id = b.id and %1$s
                join publication_derivation d on d.id = v.id and d.version = v.version
              where d.publication_id is not null
            )
            select b.root as root, v.title as title, v.published_on as day from behind b
              join publication_version v on v.id = b.id and v.published_on is not null and %1$s
            order by v.published_on desc, b.root = b.id desc limit 1""".formatted(Version.knownInSql("publication_version", "v"));

    static final String WORKS = """
            with recursive behind (id) as (
              select unnest(cast(:ids as uuid[]))
              union
              select d.publication_id from behind b
                join publication_version v on v.id = b.id and %1$s
                join publication_derivation d on d.id = v.id and d.version = v.version
              where d.publication_id is not null
            )
            select v.id as id, v.title as title, v.publisher_id as publisher_id,
              r.publication_id is not null as retracted,
              d.kind as kind, d.publication_id as from_publication, d.source_id as from_source
            from behind b
              join publication_version v on v.id = b.id and %1$s
              left join publication_retraction r on r.publication_id = v.id and r.recorded_at <= :knownAt
                and coalesce(r.retracted_on, '') <= :day
              left join publication_derivation d on d.id = v.id and d.version = v.version
            order by v.id, d.ordinal""".formatted(Version.knownInSql("publication_version", "v"));

    private Ancestry() {}

    /** One row a step, and one for each work without any, sorted by work. */
    static Map<UUID, Work> works(List<Tuple> rows) {
        Map<UUID, Work> works = new LinkedHashMap<>();
        for (Tuple row : rows) {
            Work work = works.computeIfAbsent(row.get("id", UUID.class), id -> work(id, row));
            if (row.get("kind") != null) {
                work.steps().add(step(row));
            }
        }
        return works;
    }

    private static Work work(UUID id, Tuple row) {
        return new Work(
                id,
                row.get("title", String.class),
                row.get("publisher_id", UUID.class),
                row.get("retracted", Boolean.class),
                new ArrayList<>());
    }

    private static Derivation step(Tuple row) {
        return new Derivation(
                row.get("from_publication", UUID.class),
                row.get("from_source", UUID.class),
                DerivationKind.valueOf(row.get("kind", String.class)));
    }
}
