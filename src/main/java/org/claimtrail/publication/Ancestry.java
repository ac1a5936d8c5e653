package org.claimtrail.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.Lineage;
import org.claimtrail.publication.lineage.LineageStep;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.hibernate.Session;

/** What stands behind publications, and ahead of them: one query goes all the way, however many steps that takes. */
@ApplicationScoped
public class Ancestry {
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

    private static final String WORKS = """
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
              left join publication_retraction r on %2$s
              left join publication_derivation d on d.id = v.id and d.version = v.version
            order by v.id, d.ordinal""".formatted(
                    Version.knownInSql("publication_version", "v"), PublicationRetraction.standsInSql("r", "v.id"));

    private static final String STEPS = Lineage.stepsOf("PublicationDerivation") + " order by d.key.ordinal";

    @Inject
    Session database;

    /** These works and everything that they derive from, however far, by id. */
    public Map<UUID, Work> behind(Collection<UUID> ids, Moment moment) {
        return works(moment.bind(database.createNativeQuery(WORKS, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultList());
    }

    /** These publications and sources, and every work that derives from them, however far; in no order. */
    public List<UUID> ahead(Collection<UUID> ids, Moment moment) {
        return moment.bind(database.createNativeQuery(AHEAD, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    /** What derives from what, around a publication or a source. */
    public LineageGraph around(UUID id, Moment moment) {
        return LineageGraph.of(moment.bind(database.createNativeQuery(LineageGraph.AROUND, Tuple.class))
                .setParameter("id", id)
                .setParameter("works", LineageGraph.MOST_WORKS)
                .setParameter("nodes", LineageGraph.MOST_NODES)
                .getResultList());
    }

    /** With the steps back from each version, named. */
    List<PublicationView> withLineage(List<PublicationView> views, Moment moment) {
        List<UUID> ids = views.stream().map(PublicationView::id).distinct().toList();
        List<LineageStep> steps = moment.bind(database.createQuery(STEPS, LineageStep.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return Lineage.with(
                views, steps, (view, lineage) -> view.with(lineage, Captures.byThen(view.captures(), moment)));
    }

    /** One row a step, and one for each work without any, sorted by work. */
    private static Map<UUID, Work> works(List<Tuple> rows) {
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
