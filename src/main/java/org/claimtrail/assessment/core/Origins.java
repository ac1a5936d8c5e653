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
import org.claimtrail.publication.Derivation;
import org.claimtrail.publication.DerivationKind;
import org.claimtrail.publication.Work;
import org.claimtrail.source.SourceKind;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.MaskSubgraph;

/**
 * Where the items of one direction come from: their derivations, followed to the roots. A passage on this claim, where one
 * is recorded, wins over the whole work: a newspaper page mixes many lineages. It has to be one of the same direction, since
 * what a page quotes against a claim is not what it has for it.
 */
final class Origins {
    /** A step towards an end; its kind is null where nobody recorded one. */
    static final class Way {
        private final End to;
        private final DerivationKind kind;

        Way(End to, DerivationKind kind) {
            this.to = to;
            this.kind = kind;
        }
    }

    private final Basis basis;
    private final Direction direction;
    private final Map<UUID, Applied.Defeated> defeated;
    private final List<Item> items;
    private final Map<UUID, List<Item>> passages;
    private final Graph<End, Way> chains;
    private final Map<UUID, List<End>> endsByItem;
    private final List<List<UUID>> circles;
    private boolean isMetTwice;
    private boolean isAnyCopied;

    Origins(Basis basis, Direction direction) {
        this(basis, direction, Map.of());
    }

    /** @param defeated what is said against items: what copies their passage falls with them */
    private Origins(Basis basis, Direction direction, Map<UUID, Applied.Defeated> defeated) {
        this.basis = basis;
        this.direction = direction;
        this.defeated = defeated;
        this.items = standing(basis);
        List<Item> all = among(basis);
        this.passages = all.stream().collect(Collectors.groupingBy(Item::publicationId));
        this.chains = new DefaultDirectedGraph<>(Way.class);
        this.endsByItem = new HashMap<>();
        this.circles = new ArrayList<>();
        follow(all);
        findEnds(all);
    }

    /** Of the same items, graded otherwise: where they come from is the same. */
    private Origins(Origins same, Basis graded, Map<UUID, Applied.Defeated> defeated) {
        this.basis = graded;
        this.direction = same.direction;
        this.defeated = defeated;
        this.isAnyCopied = same.isAnyCopied;
        this.items = standing(graded);
        this.passages = same.passages;
        this.chains = same.chains;
        this.endsByItem = same.endsByItem;
        this.circles = same.circles;
    }

    private List<Item> among(Basis basis) {
        return basis.items().stream()
                .filter(item -> item.direction() == direction)
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    private List<Item> standing(Basis basis) {
        return among(basis).stream().filter(item -> !isStruckOut(item)).toList();
    }

    private boolean isStruckOut(Item item) {
        Applied.Defeated by = defeated.get(item.id());
        return by != null && by.isStruckOut();
    }

    /** The same, where the items are graded otherwise, and that is said against them. */
    Origins of(Basis graded, Map<UUID, Applied.Defeated> defeated) {
        return !isAnyCopied || defeated.equals(this.defeated)
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
            UUID origin = way.kind == null ? null : way.to.id();
            return new Strand(direction, origin, way.kind, pages.getOrDefault(from.id(), from.id()));
        });
    }

    private static End start(Item item) {
        return new End(End.Kind.ITEM, item.id(), false);
    }

    private void follow(List<Item> items) {
        Deque<End> open = new ArrayDeque<>();
        for (Item item : items) {
            link(start(item), ways(item), open);
        }
        while (!open.isEmpty()) {
            End work = open.pop();
            link(work, ways(work), open);
        }
    }

    private void link(End from, Stream<Way> ways, Deque<End> open) {
        chains.addVertex(from);
        ways.forEach(way -> {
            boolean isNew = chains.addVertex(way.to);
            if (isNew && way.to.kind() == End.Kind.WORK) {
                open.push(way.to);
            }
            isMetTwice |= !isNew;
            chains.addEdge(from, way.to, way);
        });
    }

    private Stream<Way> ways(Item item) {
        Work work = basis.work(item.publicationId());
        return ways(work, item.steps().isEmpty() ? work.steps() : item.steps(), false);
    }

    private Stream<Way> ways(End stop) {
        Work work = basis.work(stop.id());
        List<Item> here = passages.getOrDefault(work.id(), List.of());
        isAnyCopied |= !here.isEmpty();
        List<Item> standing = here.stream().filter(item -> !isStruckOut(item)).toList();
        if (standing.isEmpty() && !here.isEmpty()) {
            return loose(End.Kind.STRUCK_OUT, work);
        }
        List<Derivation> steps =
                standing.stream().flatMap(item -> item.steps().stream()).toList();
        boolean isWeakened = !here.isEmpty() && standing.stream().allMatch(item -> defeated.containsKey(item.id()));
        return ways(work, steps.isEmpty() ? work.steps() : steps, stop.isWeakened() || isWeakened);
    }

    private static Stream<Way> loose(End.Kind why, Work work) {
        return Stream.of(new Way(new End(why, work.id(), false), null));
    }

    private Stream<Way> ways(Work work, List<Derivation> steps, boolean isWeakened) {
        if (work.isRetracted()) {
            return loose(End.Kind.TAKEN_BACK, work);
        }
        return steps.isEmpty()
                ? loose(End.Kind.NOT_RECORDED, work)
                : steps.stream().map(step -> new Way(end(step, work.publisherId(), isWeakened), step.kind()));
    }

    /** An outlet passes on: that it is named without a publication says nothing of where it has it from. */
    private End end(Derivation step, UUID publisherId, boolean isWeakened) {
        if (step.kind() == DerivationKind.OWN_WORK) {
            return new End(End.Kind.FOUND_OUT, publisherId, isWeakened);
        }
        if (step.publicationId() != null) {
            return new End(End.Kind.WORK, step.publicationId(), isWeakened);
        }
        boolean passesOn = basis.party(step.sourceId()).kind() == SourceKind.OUTLET;
        return new End(passesOn ? End.Kind.NOT_RECORDED : End.Kind.SPOKE, step.sourceId(), isWeakened);
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
    private Graph<End, Way> untied(Map<End, End> knotOf) {
        Graph<End, Way> order = new DefaultDirectedGraph<>(Way.class);
        chains.vertexSet().forEach(end -> order.addVertex(knotOf.getOrDefault(end, end)));
        for (Way way : chains.edgeSet()) {
            End from = chains.getEdgeSource(way);
            End knot = knotOf.getOrDefault(from, from);
            End to = knotOf.getOrDefault(way.to, way.to);
            if (!knot.equals(to)) {
                order.addEdge(knot, to, way);
            }
        }
        return order;
    }

    /** The shortest way from a publication back to itself. */
    private static List<UUID> round(End first, Graph<End, Way> knot) {
        var ways = new BFSShortestPath<>(knot).getPaths(first);
        return Graphs.predecessorListOf(knot, first).stream()
                .map(last ->
                        ways.getPath(last).getVertexList().stream().map(End::id).toList())
                .min(Comparator.<List<UUID>>comparingInt(List::size).thenComparing(List::toString))
                .orElseThrow();
    }
}
