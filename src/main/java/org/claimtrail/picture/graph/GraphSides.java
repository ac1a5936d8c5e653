package org.claimtrail.picture.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Side;
import org.jgrapht.Graph;

/** On which side stands what leads, however far, to an edge that has one. */
final class GraphSides {
    private final Map<Side, Set<UUID>> leading = new EnumMap<>(Side.class);

    GraphSides(Graph<UUID, Edge> graph) {
        leading.put(Side.ABOVE, leading(graph, Side.ABOVE));
        leading.put(Side.BELOW, leading(graph, Side.BELOW));
    }

    private static Set<UUID> leading(Graph<UUID, Edge> graph, Side side) {
        Set<UUID> leading = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>();
        graph.edgeSet().stream()
                .filter(edge -> edge.side() == side && leading.add(edge.from()))
                .forEach(edge -> open.add(edge.from()));
        while (!open.isEmpty()) {
            graph.incomingEdgesOf(open.poll()).stream()
                    .filter(edge -> edge.side() == Side.ANY && leading.add(edge.from()))
                    .forEach(edge -> open.add(edge.from()));
        }
        return leading;
    }

    /** What leads to both sides stands between them. */
    Side of(Collection<UUID> nodes) {
        boolean above = nodes.stream().anyMatch(leading.get(Side.ABOVE)::contains);
        boolean below = nodes.stream().anyMatch(leading.get(Side.BELOW)::contains);
        return above == below ? Side.ANY : above ? Side.ABOVE : Side.BELOW;
    }

    /** Of a free place that an edge passes. */
    Side of(Edge edge) {
        return edge.side() == Side.ANY ? of(List.of(edge.to())) : edge.side();
    }
}
