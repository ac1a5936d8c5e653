package org.claimtrail.picture.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.picture.graph.GraphPicture.Box;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Line;
import org.claimtrail.picture.graph.GraphPicture.Loose;
import org.jgrapht.Graph;

/**
 * The lines of a picture of which the boxes stand.
 *
 * @param slots where each node stands
 * @param lanes the free places that an edge passes, from left to right
 * @param rightOf where the column of a place ends
 */
record GraphEdges(
        Graph<UUID, Edge> graph,
        GraphRings rings,
        Map<UUID, Box> boxes,
        Map<UUID, GraphSlot> slots,
        Map<Edge, List<GraphSlot>> lanes,
        ToIntFunction<GraphSlot> rightOf) {
    /** Edges arrive one below the other, in the order of where they come from. */
    Stream<Line> to(UUID node) {
        List<Edge> arriving = graph.incomingEdgesOf(node).stream()
                .filter(edge -> !rings.isCircular(edge))
                .sorted(comparing(Edge::side).thenComparing(comparingDouble(this::comesFrom)))
                .toList();
        Box to = boxes.get(node);
        int top = to.middle() - (arriving.size() - 1) * GraphLayout.LANE / 2;
        var straight = IntStream.range(0, arriving.size())
                .mapToObj(i -> line(arriving.get(i), to, top + i * GraphLayout.LANE));
        var round =
                graph.incomingEdgesOf(node).stream().filter(rings::isCircular).map(this::circular);
        return Stream.concat(straight, round);
    }

    private double comesFrom(Edge edge) {
        List<GraphSlot> passed = lanes.get(edge);
        return passed.isEmpty() ? boxes.get(edge.from()).middle() : passed.get(passed.size() - 1).middle;
    }

    private Line line(Edge edge, Box to, int y) {
        Box from = boxes.get(edge.from());
        int x = rightOf.applyAsInt(slots.get(edge.from()));
        StringBuilder path = new StringBuilder(GraphLines.from(from.right(), from.middle()) + "H" + x);
        int lastY = from.middle();
        for (GraphSlot lane : lanes.get(edge)) {
            int laneY = (int) Math.round(lane.middle);
            path.append(GraphLines.bend(x, lastY, rightOf.applyAsInt(lane), laneY));
            x = rightOf.applyAsInt(lane);
            lastY = laneY;
        }
        path.append(GraphLines.bend(x, lastY, to.x(), y));
        return new Line(edge, false, path.toString(), to.x() - 12, y - 4 - (int) edge.width() / 2, "end");
    }

    private Line circular(Edge edge) {
        Box from = boxes.get(edge.from());
        Box to = boxes.get(edge.to());
        boolean goesRound = rings.goesRound(edge);
        if (from.x() != to.x()) {
            return goesRound ? GraphLines.arc(edge, from, to) : GraphLines.chord(edge, from, to);
        }
        return goesRound ? GraphLines.upright(edge, from, to) : GraphLines.bow(edge, from, to);
    }

    /** The end that hangs loose before a node. */
    Loose loose(Map.Entry<UUID, GraphSlot> end) {
        Box to = boxes.get(end.getKey());
        int x = rightOf.applyAsInt(end.getValue());
        int y = (int) Math.round(end.getValue().middle);
        String path = GraphLines.from(x, y) + GraphLines.bend(x, y, to.x(), to.middle());
        return new Loose(to.node().loose(), path, x - 8, y + 4);
    }
}
