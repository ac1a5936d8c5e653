package org.claimtrail.web.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.Strand;
import org.claimtrail.evidence.Direction;
import org.claimtrail.picture.graph.GraphPicture;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Node;

/**
 * Who stands behind a claim, as nodes and edges: origins, works, one knot for each line, the claim. Whatever leads to a knot
 * leaves it as one thick line.
 */
final class AssessmentPicture {
    /** More works than these that came by it in one way, and lead on alike, stand in one stack. */
    private static final int MOST_ALONE = 5;

    /** Lines, works and origins, and the claim. */
    private static final int MOST = 3 * AssessmentPanel.MOST + 1;

    /** A line does not count, and is dashed. */
    private static final String IDLE = "idle";

    private final AssessmentPanel backing;
    private final Basis basis;
    private final AssessmentWords words;
    private final LineWords lines;
    private final List<Strand> strands;
    private final Map<UUID, Basis.Item> items;
    /** Works before which a chain hangs loose, each with why. */
    private final Map<UUID, String> loose;

    private final Map<UUID, Node> knots = new HashMap<>();
    private final Set<Lead> leads = new LinkedHashSet<>();
    private final Map<UUID, UUID> stackOf = new HashMap<>();
    private final Map<UUID, Integer> stacked = new HashMap<>();

    AssessmentPicture(AssessmentPanel backing) {
        this.backing = backing;
        this.basis = backing.basis();
        this.words = backing.words();
        this.lines = words.lines();
        this.strands = backing.strands();
        this.items = basis.items().stream().collect(Collectors.toMap(Basis.Item::id, Function.identity()));
        this.loose = strands.stream()
                .filter(strand -> strand.kind() == null)
                .collect(Collectors.toMap(Strand::publicationId, lines::unknown, (a, b) -> a));
    }

    GraphPicture draw() {
        Set<UUID> inLines = new HashSet<>();
        for (Direction direction : List.of(Direction.SUPPORTS, Direction.DISPUTES)) {
            for (LineView line : backing.linesOf(direction)) {
                tie(direction, line);
                inLines.addAll(line.items());
            }
        }
        basis.items().stream()
                .filter(item -> item.direction() != Direction.DEFEATS)
                .filter(item -> !inLines.contains(item.id()))
                .forEach(this::leadIdly);
        return drawn();
    }

    /** Of one line what leads to it, however far, and no more. */
    GraphPicture draw(UUID only) {
        for (Direction direction : List.of(Direction.SUPPORTS, Direction.DISPUTES)) {
            backing.linesOf(direction).stream()
                    .filter(line -> knot(direction, line).equals(only))
                    .forEach(line -> tie(direction, line));
        }
        return drawn();
    }

    private GraphPicture drawn() {
        basis.items().stream()
                .filter(item -> items.containsKey(item.defeatsId()))
                .forEach(item -> defeat(item, items.get(item.defeatsId())));
        strands.stream().filter(strand -> strand.kind() != null).forEach(this::derive);
        stack();
        List<Edge> edges = edges();
        return GraphPicture.of(
                nearest(edges)
                        .map(new AssessmentNodes(backing, loose, knots, stacked)::node)
                        .toList(),
                edges);
    }

    /** A knot for a line, which all that carries it leads to. */
    private void tie(Direction direction, LineView line) {
        String side = direction == Direction.SUPPORTS ? "pro" : "con";
        String kind = line.counts() ? side : side + " " + IDLE;
        UUID knot = knot(direction, line);
        knots.put(
                knot,
                new Node(
                        knot,
                        "knot " + kind,
                        AssessmentNodes.NARROW,
                        null,
                        lines.side(direction),
                        lines.knot(line),
                        null));
        for (UUID id : line.items()) {
            Basis.Item item = items.get(id);
            UUID by = item == null ? line.originId() : item.publicationId();
            String said = item == null ? words.own().admits() : "";
            leads.add(new Lead(by, knot, line.counts() ? "way" : IDLE, said, said, by));
            leads.add(new Lead(
                    knot,
                    basis.claimId(),
                    kind,
                    lines.towards(direction, backing.side(direction), line),
                    "",
                    by,
                    Lead.side(direction)));
        }
    }

    static UUID knot(Direction direction, LineView line) {
        String name = direction.name() + line.originId() + line.thingId();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void leadIdly(Basis.Item item) {
        leads.add(new Lead(
                item.publicationId(),
                basis.claimId(),
                IDLE,
                lines.idle(item, backing.assessment()),
                "",
                item.publicationId(),
                Lead.side(item.direction())));
    }

    /** What stands in the same work needs no way there. */
    private void defeat(Basis.Item item, Basis.Item target) {
        if (!item.publicationId().equals(target.publicationId())) {
            leads.add(new Lead(
                    item.publicationId(),
                    target.publicationId(),
                    IDLE,
                    words.own().speaksAgainst(),
                    "",
                    item.publicationId()));
        }
    }

    private void derive(Strand strand) {
        leads.add(new Lead(
                strand.fromId(),
                strand.publicationId(),
                strand.direction() == Direction.NEUTRAL ? IDLE : "way",
                words.lineage().passed(strand.kind()),
                words.shared().derivation(strand.kind()),
                strand.publicationId()));
    }

    private void stack() {
        Set<UUID> leadOn = strands.stream().map(Strand::fromId).collect(Collectors.toSet());
        Map<UUID, Set<List<Object>>> ends = new LinkedHashMap<>();
        for (Lead lead : leads) {
            end(ends, leadOn, lead.to(), List.of("from", lead.from(), lead.words(), lead.kind()));
            end(ends, leadOn, lead.from(), List.of("to", lead.to(), lead.words(), lead.kind()));
        }
        Map<List<Object>, List<UUID>> alike = ends.keySet().stream()
                .collect(Collectors.groupingBy(
                        id -> List.of(ends.get(id), loose.getOrDefault(id, "")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().stream().filter(works -> works.size() > MOST_ALONE).forEach(works -> {
            works.forEach(work -> stackOf.put(work, works.get(0)));
            stacked.put(works.get(0), works.size());
        });
    }

    private void end(Map<UUID, Set<List<Object>>> ends, Set<UUID> leadOn, UUID id, List<Object> way) {
        if (basis.works().containsKey(id) && !leadOn.contains(id)) {
            ends.computeIfAbsent(id, work -> new HashSet<>()).add(way);
        }
    }

    private UUID place(UUID id) {
        return stackOf.getOrDefault(id, id);
    }

    private List<Edge> edges() {
        Map<Lead, Long> strandsByLead = leads.stream()
                .collect(Collectors.groupingBy(
                        lead -> new Lead(
                                place(lead.from()),
                                place(lead.to()),
                                lead.kind(),
                                lead.words(),
                                lead.backwards(),
                                null,
                                lead.side()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return strandsByLead.entrySet().stream()
                .map(entry -> {
                    Lead lead = entry.getKey();
                    return new Edge(
                            lead.from(),
                            lead.to(),
                            lead.kind(),
                            lead.words(),
                            lead.backwards(),
                            entry.getValue().intValue(),
                            lead.side());
                })
                .toList();
    }

    /** What stands nearest to the claim: of works and origins as many as fit. */
    private Stream<UUID> nearest(Collection<Edge> edges) {
        Map<UUID, List<Edge>> into = edges.stream().collect(Collectors.groupingBy(Edge::to));
        Set<UUID> near = new LinkedHashSet<>(List.of(basis.claimId()));
        Deque<UUID> open = new ArrayDeque<>(near);
        while (!open.isEmpty() && near.size() < MOST) {
            for (Edge edge : into.getOrDefault(open.poll(), List.of())) {
                if (near.size() < MOST && near.add(edge.from())) {
                    open.add(edge.from());
                }
            }
        }
        return new ArrayList<>(near).stream();
    }
}
