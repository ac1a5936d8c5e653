package org.claimtrail.assessment.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.evidence.Direction;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.MaskSubgraph;

/** Where the items of one direction come from: their derivations, followed to the roots by the steps of {@link Ways}. */
final class Origins {
    private final Direction direction;
    private final Map<UUID, Applied.Defeated> defeated;
    private final List<Item> items;
    private final Ways ways;
    private final Graph<End, Ways.Way> chains;
    private final Map<UUID, List<End>> endsByItem;
    private final List<List<UUID>> circles;
    private boolean isMetTwice;

    Origins(Basis basis, Direction direction) {
        this(basis, direction, Map.of());
    }

    /** @param defeated what is said against items: what copies their passage falls with them */
    private Origins(Basis basis, Direction direction, Map<UUID, Applied.Defeated> defeated) {
        this.direction = direction;
        this.defeated = defeated;
        this.items = standing(basis);
        List<Item> all = among(basis);
        this.ways = new Ways(basis, all, defeated);
        this.chains = new DefaultDirectedGraph<>(Ways.Way.class);
        this.endsByItem = new HashMap<>();
        this.circles = new ArrayList<>();
        follow(all);
        findEnds(all);
    }

    /** Of the same items, graded otherwise: where they come from is the same. */
    private Origins(Origins same, Basis graded, Map<UUID, Applied.Defeated> defeated) {
        this.direction = same.direction;
        this.defeated = defeated;
        this.items = standing(graded);
        this.ways = same.ways;
        this.chains = same.chains;
        this.endsByItem = same.endsByItem;
        this.circles = same.circles;
    }

    private List<Item> among(Basis basis) {
        return basis.items().stream()
                .filter(item -> item.direction() == direction)
                .toList();
    }

    private List<Item> standing(Basis basis) {
        return among(basis).stream()
                .filter(item -> !Ways.isStruckOut(item, defeated))
                .toList();
    }

    /** The same, where the items are graded otherwise, and that is said against them. */
    Origins of(Basis graded, Map<UUID, Applied.Defeated> defeated) {
        return !ways.isAnyCopied() || defeated.equals(this.defeated)
                ? new Origins(this, graded, defeated)
                : new Origins(graded, direction, defeated);
    }

    Direction direction() {
        return direction;
    }

    List<Item> items() {
        return items;
    }

    /** Where the item's chains end; of one that only goes round in a circle, nowhere. */
    List<End> ends(Item item) {
        return endsByItem.get(item.id());
    }

    /** Whether the item is just one step away from that end. */
    boolean isDirect(Item item, End end) {
        return chains.containsEdge(start(item), end);
    }

    /** The publications of each circle, in the order in which they derive from each other. */
    List<List<UUID>> circles() {
        return circles;
    }

    /** Every step of every chain, in the order in which they are followed. */
    Stream<Strand> strands() {
        Map<UUID, UUID> pages = items.stream().collect(Collectors.toMap(Item::id, Item::publicationId));
        return chains.edgeSet().stream().map(way -> {
            End from = chains.getEdgeSource(way);
            UUID origin = way.kind() == null ? null : way.to().id();
            return new Strand(direction, origin, way.kind(), pages.getOrDefault(from.id(), from.id()));
        });
    }

    private static End start(Item item) {
        return new End(End.Kind.ITEM, item.id(), false);
    }

    private void follow(List<Item> items) {
        Deque<End> open = new ArrayDeque<>();
        for (Item item : items) {
            link(start(item), ways.from(item), open);
        }
        while (!open.isEmpty()) {
            End work = open.pop();
            link(work, ways.from(work), open);
        }
    }

    private void link(End from, Stream<Ways.Way> ways, Deque<End> open) {
        chains.addVertex(from);
        ways.forEach(way -> {
            boolean isNew = chains.addVertex(way.to());
            if (isNew && way.to().kind() == End.Kind.WORK) {
                open.push(way.to());
            }
            isMetTwice |= !isNew;
            chains.addEdge(from, way.to(), way);
        });
    }

    /**
     * From the ends back, each circle taken as one: so each derivation is looked at once, however many items lead to it
     * (Tarjan 1972 has the idea; this way also deep chains need no deep stack).
     */
    private void findEnds(List<Item> items) {
        Map<End, End> knotOf = new HashMap<>();
        // Whatever goes round is met twice.
        List<Set<End>> connected =
                isMetTwice ? new KosarajuStrongConnectivityInspector<>(chains).stronglyConnectedSets() : List.of();
        for (Set<End> knot : connected) {
            End first = knot.stream().min(Comparator.comparing(End::id)).orElseThrow();
            if (knot.size() > 1 || chains.containsEdge(first, first)) {
                knot.forEach(end -> knotOf.put(end, first));
                circles.add(round(first, new MaskSubgraph<>(chains, end -> !knot.contains(end), way -> false)));
            }
        }
        List<End> ends = chains.vertexSet().stream()
                .filter(end -> chains.outDegreeOf(end) == 0)
                .toList();
        Map<End, BitSet> reached = Reach.of(knotOf.isEmpty() ? chains : untied(knotOf), ends);
        Map<BitSet, List<End>> named = new HashMap<>();
        for (Item item : items) {
            endsByItem.put(
                    item.id(),
                    named.computeIfAbsent(
                            reached.get(start(item)),
                            bits -> bits.stream().mapToObj(ends::get).toList()));
        }
    }

    /** The chains, with one end standing for all those of its circle. */
    private Graph<End, Ways.Way> untied(Map<End, End> knotOf) {
        Graph<End, Ways.Way> order = new DefaultDirectedGraph<>(Ways.Way.class);
        chains.vertexSet().forEach(end -> order.addVertex(knotOf.getOrDefault(end, end)));
        for (Ways.Way way : chains.edgeSet()) {
            End from = chains.getEdgeSource(way);
            End knot = knotOf.getOrDefault(from, from);
            End to = knotOf.getOrDefault(way.to(), way.to());
            if (!knot.equals(to)) {
                order.addEdge(knot, to, way);
            }
        }
        return order;
    }

    /** The shortest way from a publication back to itself. */
    private static List<UUID> round(End first, Graph<End, Ways.Way> knot) {
        var ways = new BFSShortestPath<>(knot).getPaths(first);
        return Graphs.predecessorListOf(knot, first).stream()
                .map(last ->
                        ways.getPath(last).getVertexList().stream().map(End::id).toList())
                .min(Comparator.<List<UUID>>comparingInt(List::size).thenComparing(List::toString))
                .orElseThrow();
    }
}
