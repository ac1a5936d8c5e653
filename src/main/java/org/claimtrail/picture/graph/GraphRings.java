package org.claimtrail.picture.graph;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.picture.graph.GraphPicture.Circle;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;

/** What derives from itself by a detour: who stands in which ring, and the ways round. */
final class GraphRings {
    private final Map<UUID, Node> nodes;
    private final Graph<UUID, Edge> graph;
    private final Map<UUID, Set<UUID>> ringOf = new HashMap<>();
    private final List<Circle> circles = new ArrayList<>();
    /** For a node of a ring, the one that comes after it on the way round. */
    private final Map<UUID, UUID> next = new HashMap<>();

    GraphRings(Map<UUID, Node> nodes, Graph<UUID, Edge> graph) {
        this.nodes = nodes;
        this.graph = graph;
    }

    /** These stand in a ring; says in which order. */
    List<UUID> add(Set<UUID> members) {
        members.forEach(member -> ringOf.put(member, members));
        List<UUID> round = wayRound(members);
        for (int i = 0; i < round.size(); i++) {
            next.put(round.get(i), round.get((i + 1) % round.size()));
        }
        return round;
    }

    /** Chords of a ring bulge out of it, at its right. */
    int room() {
        return ringOf.isEmpty() ? 0 : GraphLines.BULGE;
    }

    boolean has(UUID node) {
        return ringOf.containsKey(node);
    }

    boolean isCircular(Edge edge) {
        return has(edge.from()) && ringOf.get(edge.from()).contains(edge.to());
    }

    /** Whether it leads to the next on the way round. */
    boolean goesRound(Edge edge) {
        return edge.to().equals(next.get(edge.from()));
    }

    List<Circle> circles() {
        return List.copyOf(circles);
    }

    /** The shortest circles that name every member; the first of them, and then whoever it left out. */
    private List<UUID> wayRound(Set<UUID> members) {
        Graph<UUID, Edge> ring = new AsSubgraph<>(graph, members);
        var named = new LinkedHashSet<UUID>();
        for (UUID member : nodes.keySet()) {
            if (members.contains(member) && !named.contains(member)) {
                List<Edge> edges = shortestCircle(ring, member);
                edges.forEach(edge -> named.add(edge.from()));
                List<Edge> backwards = new ArrayList<>(edges);
                Collections.reverse(backwards);
                circles.add(new Circle(backwards, nodes));
            }
        }
        return List.copyOf(named);
    }

    private static List<Edge> shortestCircle(Graph<UUID, Edge> ring, UUID member) {
        var paths = new BFSShortestPath<>(ring);
        return ring.outgoingEdgesOf(member).stream()
                .map(first -> {
                    List<Edge> edges = new ArrayList<>(List.of(first));
                    edges.addAll(paths.getPath(first.to(), member).getEdgeList());
                    return edges;
                })
                .min(comparingDouble(List::size))
                .orElseThrow();
    }
}
