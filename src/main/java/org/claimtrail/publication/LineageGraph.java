package org.claimtrail.publication;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What derives from what, around a publication or source: everything that derives from it, however far, and everything that
 * it and those derive from.
 *
 * @param isCapped whether there is more than is shown
 */
public record LineageGraph(List<Node> nodes, boolean isCapped) {
    /** How many works are followed downstream, and how many nodes are shown in all. */
    static final int MOST_WORKS = 300;

    static final int MOST_NODES = 500;

    /**
     * Both walks go breadth first, since a recursive query works through one generation after another, and stop at their
     * limit, since it makes no more rows than are asked for: so the cap leaves out what is farthest away. One more than the
     * limit tells that there is more.
     */
    static final String AROUND = """
            with recursive start (id) as (
              select cast(:id as uuid)
              union all
              (select v.id from publication_version v where v.publisher_id = :id and %1$s order by v.id desc limit :works + 1)
            ), down (id) as (
              select id from start
              union
              select d.id from down w cross join lateral (
                %5$s) d
              where %2$s
            ), works (id) as (
              select id from down limit :works + 1
            ), up (id) as (
              select id from works
              union
              select coalesce(d.publication_id, d.source_id, v.publisher_id) from up w
                join publication_version v on v.id = w.id and %1$s
                join publication_derivation d on d.id = v.id and d.version = v.version
            ), shown (id) as (
              select id from up limit :nodes + 1
            )
            select n.id as id, p.title as title, cast(p.published_on as text) as published_on, s.name as name, s.kind as kind,
              d.kind as step, coalesce(d.publication_id, d.source_id, p.publisher_id) as from_id,
              (select count(*) from works) > :works or (select count(*) from shown) > :nodes as capped
            from shown n
              left join publication_version p on p.id = n.id and %3$s
              join source_version s on s.id = coalesce(p.publisher_id, n.id) and %4$s
              left join publication_derivation d on d.id = p.id and d.version = p.version
            order by n.id, d.ordinal""".formatted(
                    Version.knownInSql("publication_version", "v"),
                    Version.knownInSql("publication_version", "d"),
                    Version.knownInSql("publication_version", "p", "n.id"),
                    Version.knownInSql("source_version", "s"),
                    Ancestry.DERIVING);

    /**
     * A publication, or a source where others derive from it.
     *
     * @param title null for a source
     * @param name of the source, or of the publication's publisher
     * @param kind of that source
     * @param steps what it derives from; empty for a source, and for a publication whose lineage is not recorded
     */
    public record Node(
            UUID id,
            @Nullable String title,
            @Nullable PartialDate publishedOn,
            String name,
            SourceKind kind,
            List<Step> steps) {
        public boolean isPublication() {
            return title != null;
        }

        /** What it is called in one breath. */
        public String called() {
            return isPublication() ? title : name;
        }
    }

    /** That it derives from this node; its publisher is what a publication's own work derives from. */
    public record Step(UUID fromId, DerivationKind kind) {}

    /** One row a step, and one for each node without any, sorted by node. */
    static LineageGraph of(List<Tuple> rows) {
        Map<UUID, Node> nodes = new LinkedHashMap<>();
        for (Tuple row : rows) {
            Node node = nodes.computeIfAbsent(row.get("id", UUID.class), id -> node(id, row));
            if (row.get("step") != null) {
                node.steps.add(new Step(
                        row.get("from_id", UUID.class), DerivationKind.valueOf(row.get("step", String.class))));
            }
        }
        Set<UUID> leadTo = nodes.values().stream()
                .flatMap(node -> node.steps.stream())
                .map(Step::fromId)
                .collect(Collectors.toSet());
        nodes.values().removeIf(node -> !node.isPublication() && !leadTo.contains(node.id));
        boolean isCapped = rows.stream().anyMatch(row -> row.get("capped", Boolean.class));
        return new LineageGraph(List.copyOf(nodes.values()), isCapped);
    }

    private static Node node(UUID id, Tuple row) {
        String day = row.get("published_on", String.class);
        return new Node(
                id,
                row.get("title", String.class),
                day == null ? null : new PartialDate(day),
                row.get("name", String.class),
                SourceKind.valueOf(row.get("kind", String.class)),
                new ArrayList<>());
    }
}
