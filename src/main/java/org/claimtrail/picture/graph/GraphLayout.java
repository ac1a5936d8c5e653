package org.claimtrail.picture.graph;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;
import static org.claimtrail.picture.graph.GraphPicture.BOX_HEIGHT;
import static org.claimtrail.picture.graph.GraphPicture.BOX_WIDTH;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.picture.graph.GraphPicture.Box;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Line;
import org.claimtrail.picture.graph.GraphPicture.Loose;
import org.claimtrail.picture.graph.GraphPicture.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * The making of one picture. Columns are ranks by longest path. An edge that passes columns goes through a free place in
 * each, so that it crosses no box. Each box stands as near as it can to the middle of those it is joined to.
 */
final class GraphLayout {
    /** After the bend, a level run with the words of the edge above it, where no other edge crosses. */
    private static final int RUN = 76;

    private static final int RUN_WITHOUT_WORDS = 24;
    private static final int LETTER = 7;
    /** The height of one edge where it arrives, or passes: that of its words. */
    static final int LANE = 18;

    private static final int RING_APART = 40;
    /** What the arcs over and under a ring take, with their words. */
    private static final int ARC = GraphLines.BULGE + LANE;

    private static final int MARGIN = 6;

    private final Map<UUID, Node> nodes;
    private final Graph<UUID, Edge> graph = new DirectedMultigraph<>(Edge.class);
    private final GraphRings rings;

    private final TreeMap<Integer, List<GraphSlot>> columns = new TreeMap<>();
    private final Map<UUID, GraphSlot> slots = new HashMap<>();
    private final Map<Edge, List<GraphSlot>> lanes = new HashMap<>();
    private final Map<UUID, GraphSlot> looseEnds = new LinkedHashMap<>();
    private final Map<UUID, Box> boxes = new LinkedHashMap<>();
    /** Where each column begins, by rank. */
    private final Map<Integer, Integer> lefts = new HashMap<>();

    GraphLayout(Collection<Node> nodes, Collection<Edge> edges) {
        this.nodes = nodes.stream().collect(toMap(Node::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.nodes.keySet().forEach(graph::addVertex);
        this.rings = new GraphRings(this.nodes, graph);
        edges.stream()
                .filter(edge -> graph.containsVertex(edge.from()) && graph.containsVertex(edge.to()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .forEach(edge -> graph.addEdge(edge.from(), edge.to(), edge));
    }

    GraphPicture picture() {
        var components = new KosarajuStrongConnectivityInspector<>(graph);
        rank(components.getCondensation());
        nodes.values().stream().filter(node -> node.loose() != null).forEach(this::hangLoose);
        graph.edgeSet().forEach(this::lay);
        new GraphHeights(graph, columns, slots, lanes, looseEnds).arrange(MARGIN);
        spread();
        columns.values().forEach(column -> column.forEach(this::place));
        GraphEdges edges = new GraphEdges(graph, rings, boxes, slots, lanes, this::right);
        List<Line> lines = graph.vertexSet().stream().flatMap(edges::to).toList();
        List<Loose> loose = looseEnds.entrySet().stream().map(edges::loose).toList();
        int width = boxes.values().stream().mapToInt(Box::right).max().orElse(0) + MARGIN + rings.room();
        int height = columns.values().stream()
                .flatMap(List::stream)
                .mapToInt(slot -> (int) Math.ceil(slot.bottom()))
                .max()
                .orElse(0);
        List<Box> inReadingOrder = boxes.values().stream()
                .sorted(comparingDouble(Box::x).thenComparing(Box::y))
                .toList();
        return new GraphPicture(width, height + MARGIN, inReadingOrder, lines, loose, rings.circles());
    }

    // Ranks

    private void rank(Graph<Graph<UUID, Edge>, ?> condensation) {
        Map<Graph<UUID, Edge>, Integer> ranks = new HashMap<>();
        new TopologicalOrderIterator<>(condensation).forEachRemaining(part -> {
            int rank = ranks.getOrDefault(part, 0);
            Set<UUID> members = part.vertexSet();
            boolean isRing = members.size() > 1;
            if (isRing) {
                standInRing(members, rank);
            } else {
                UUID alone = members.iterator().next();
                rank = nodes.get(alone).loose() == null ? rank : Math.max(rank, 1);
                stand(new GraphSlot(rank, boxHeight(alone), List.of(alone)));
            }
            int past = rank + (isRing ? 2 : 1);
            outOf(condensation, part).forEach(other -> ranks.merge(other, past, Math::max));
        });
    }

    private static <V, E> Stream<V> outOf(Graph<V, E> graph, V vertex) {
        return graph.outgoingEdgesOf(vertex).stream().map(graph::getEdgeTarget);
    }

    private int boxHeight(UUID node) {
        return Math.max(BOX_HEIGHT, graph.inDegreeOf(node) * LANE + 8);
    }

    private void stand(GraphSlot slot) {
        columns.computeIfAbsent(slot.rank, rank -> new ArrayList<>()).add(slot);
        slot.nodes.forEach(node -> slots.put(node, slot));
    }

    /** Clockwise: down in the right column, back up in the left one. */
    private void standInRing(Set<UUID> members, int rank) {
        List<UUID> round = rings.add(members);
        int half = (round.size() + 1) / 2;
        List<UUID> right = round.subList(0, half);
        List<UUID> left = new ArrayList<>(round.subList(half, round.size()));
        Collections.reverse(left);
        int height = Math.max(ringHeight(left), ringHeight(right));
        GraphSlot leftSide = new GraphSlot(rank, height, left);
        GraphSlot rightSide = new GraphSlot(rank + 1, height, right);
        stand(leftSide);
        stand(rightSide);
        leftSide.beside = rightSide;
        rightSide.beside = leftSide;
    }

    private int ringHeight(List<UUID> side) {
        return side.stream().mapToInt(this::boxHeight).sum() + (side.size() - 1) * RING_APART + 2 * ARC;
    }

    // Places

    private void hangLoose(Node node) {
        GraphSlot end = new GraphSlot(slots.get(node.id()).rank - 1, 2 * LANE, List.of());
        stand(end);
        end.join(slots.get(node.id()));
        looseEnds.put(node.id(), end);
    }

    /** Gives an edge a free place in each column that it passes. */
    private void lay(Edge edge) {
        GraphSlot from = slots.get(edge.from());
        GraphSlot to = slots.get(edge.to());
        if (rings.isCircular(edge)) {
            return;
        }
        List<GraphSlot> passed = new ArrayList<>();
        GraphSlot last = from;
        for (int rank = from.rank + 1; rank < to.rank; rank++) {
            GraphSlot lane = new GraphSlot(rank, LANE, List.of());
            stand(lane);
            last.join(lane);
            passed.add(lane);
            last = lane;
        }
        last.join(to);
        lanes.put(edge, passed);
    }

    private void spread() {
        int left = MARGIN;
        for (int rank : columns.keySet()) {
            left += rank == columns.firstKey() ? 0 : GraphLines.BEND + run(rank);
            lefts.put(rank, left);
            left += width(rank);
        }
    }

    private int width(int rank) {
        return columns.get(rank).stream()
                .flatMap(slot -> slot.nodes.stream())
                .mapToInt(node -> nodes.get(node).width())
                .max()
                .orElse(BOX_WIDTH);
    }

    /** How much room the words of what arrives in a column take. */
    private int run(int rank) {
        int longest = columns.get(rank).stream()
                .flatMap(slot -> slot.nodes.stream())
                .flatMap(node -> graph.incomingEdgesOf(node).stream())
                .mapToInt(edge -> edge.words().length())
                .max()
                .orElse(0);
        return longest == 0 ? RUN_WITHOUT_WORDS : Math.max(RUN, longest * LETTER - GraphLines.BEND);
    }

    private int left(GraphSlot slot) {
        return lefts.get(slot.rank);
    }

    private int right(GraphSlot slot) {
        return left(slot) + width(slot.rank);
    }

    private void place(GraphSlot slot) {
        int free = slot.height - slot.nodes.stream().mapToInt(this::boxHeight).sum();
        boolean inRing = slot.nodes.stream().anyMatch(rings::has);
        int apart = inRing ? (free - 2 * ARC) / Math.max(1, slot.nodes.size() - 1) : 0;
        double y = slot.middle - slot.height / 2.0 + (inRing ? slot.nodes.size() == 1 ? free / 2.0 : ARC : 0);
        for (UUID node : slot.nodes) {
            boxes.put(node, new Box(nodes.get(node), left(slot), (int) Math.round(y), boxHeight(node)));
            y += boxHeight(node) + apart;
        }
    }
}
