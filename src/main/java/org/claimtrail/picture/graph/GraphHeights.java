package org.claimtrail.picture.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Side;
import org.jgrapht.Graph;

/** How high what stands in each column stands: on its side, and as near as it can to what it is joined to. */
record GraphHeights(
        Graph<UUID, Edge> graph,
        TreeMap<Integer, List<GraphSlot>> columns,
        Map<UUID, GraphSlot> slots,
        Map<Edge, List<GraphSlot>> lanes,
        Map<UUID, GraphSlot> looseEnds) {
    private static final int SWEEPS = 12;

    void arrange(int y) {
        part();
        sweep();
        graph.vertexSet().forEach(this::standBetween);
        beginAt(y);
    }

    /** In each column from the top: what stands on which side. */
    private void part() {
        GraphSides sides = new GraphSides(graph);
        slots.values().forEach(slot -> slot.side = sides.of(slot.nodes));
        lanes.forEach((edge, passed) -> passed.forEach(slot -> slot.side = sides.of(edge)));
        looseEnds.forEach((node, slot) -> slot.side = sides.of(List.of(node)));
        columns.values().forEach(column -> column.sort(comparing(slot -> slot.side)));
    }

    private void sweep() {
        columns.values().forEach(column -> GraphSlot.settle(column, false));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            var order = rightwards ? columns : columns.descendingMap();
            order.values().forEach(column -> {
                column.forEach(slot -> slot.middle = slot.wanted(rightwards));
                column.sort(
                        comparing((GraphSlot slot) -> slot.side).thenComparing(comparingDouble(slot -> slot.middle)));
                GraphSlot.settle(column, true);
            });
        }
    }

    /** What has edges of both sides, lower than those above and higher than those below. */
    private void standBetween(UUID node) {
        GraphSlot slot = slots.get(node);
        OptionalDouble above =
                arriving(node, Side.ABOVE).mapToDouble(GraphSlot::bottom).max();
        OptionalDouble below =
                arriving(node, Side.BELOW).mapToDouble(GraphSlot::top).min();
        if (above.isPresent() && below.isPresent()) {
            slot.middle = (above.getAsDouble() + below.getAsDouble()) / 2;
            GraphSlot.settle(columns.get(slot.rank), true);
            columns.headMap(slot.rank).values().forEach(column -> clear(column, slot.middle));
        }
    }

    /** Moves what stands on a side off a level, all of it as far. */
    private static void clear(List<GraphSlot> column, double level) {
        double up = on(column, Side.ABOVE)
                .mapToDouble(slot -> slot.bottom() - level)
                .reduce(0, Math::max);
        double down =
                on(column, Side.BELOW).mapToDouble(slot -> level - slot.top()).reduce(0, Math::max);
        on(column, Side.ABOVE).forEach(slot -> slot.middle -= up);
        on(column, Side.BELOW).forEach(slot -> slot.middle += down);
    }

    private static Stream<GraphSlot> on(List<GraphSlot> column, Side side) {
        return column.stream().filter(slot -> slot.side == side);
    }

    private Stream<GraphSlot> arriving(UUID node, Side side) {
        return graph.incomingEdgesOf(node).stream()
                .filter(edge -> edge.side() == side && lanes.containsKey(edge))
                .map(edge -> lanes.get(edge).isEmpty()
                        ? slots.get(edge.from())
                        : lanes.get(edge).get(lanes.get(edge).size() - 1));
    }

    private void beginAt(int y) {
        double top = columns.values().stream()
                .flatMap(List::stream)
                .mapToDouble(GraphSlot::top)
                .min()
                .orElse(0);
        columns.values().forEach(column -> column.forEach(slot -> slot.middle += y - top));
    }
}
