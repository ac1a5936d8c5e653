package org.claimtrail.web;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;
import static org.claimtrail.web.LineagePicture.BOX_HEIGHT;
import static org.claimtrail.web.LineagePicture.BOX_WIDTH;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.web.LineagePicture.Box;
import org.claimtrail.web.LineagePicture.Circle;
import org.claimtrail.web.LineagePicture.Edge;
import org.claimtrail.web.LineagePicture.Line;
import org.claimtrail.web.LineagePicture.Loose;
import org.claimtrail.web.LineagePicture.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * The making of one picture. Columns are ranks by longest path. An edge that passes columns goes through a free place in
 * each, so that it crosses no box. Each box stands as near as it can to the middle of those it is joined to.
 */
final class LineageLayout {
    /** Between columns: a bend, and then a level run with the words of the edge above it, where no other edge crosses. */
    private static final int BEND = 40;

    private static final int COLUMN = BOX_WIDTH + BEND + 90;
    private static final int APART = 16;
    /** The height of one edge where it arrives, or passes: that of its words. */
    private static final int LANE = 18;

    private static final int RING_APART = 40;
    private static final int BULGE = 36;
    /** What the arcs over and under a ring take, with their words. */
    private static final int ARC = BULGE + LANE;

    private static final int MARGIN = 6;
    private static final int SWEEPS = 12;

    /** A place in a column: of a box, of one side of a ring, of an edge that passes, or of a loose end. */
    private static final class Slot {
        final int rank;
        final int height;
        /** What stands here, from the top. */
        final List<UUID> nodes;

        final List<Slot> before = new ArrayList<>();
        final List<Slot> after = new ArrayList<>();
        /** The other side of a ring, which this one stays level with. */
        Slot beside;

        double middle;

        Slot(int rank, int height, List<UUID> nodes) {
            this.rank = rank;
            this.height = height;
            this.nodes = nodes;
        }

        void join(Slot next) {
            after.add(next);
            next.before.add(this);
        }

        double wanted(boolean rightwards) {
            if (beside != null && beside.rank < rank == rightwards) {
                return beside.middle;
            }
            List<Slot> neighbours = rightwards ? before : after;
            return neighbours.stream()
                    .mapToDouble(slot -> slot.middle)
                    .average()
                    .orElse(middle);
        }
    }

    private final Map<UUID, Node> nodes;
    private final Graph<UUID, Edge> graph = new DirectedMultigraph<>(Edge.class);
    private final Map<UUID, Set<UUID>> ringOf = new HashMap<>();
    private final List<Circle> circles = new ArrayList<>();
    /** For a node of a ring, the one that comes after it on the way round. */
    private final Map<UUID, UUID> next = new HashMap<>();

    private final TreeMap<Integer, List<Slot>> columns = new TreeMap<>();
    private final Map<UUID, Slot> slots = new HashMap<>();
    private final Map<Edge, List<Slot>> lanes = new HashMap<>();
    private final Map<UUID, Slot> looseEnds = new LinkedHashMap<>();
    private final Map<UUID, Box> boxes = new LinkedHashMap<>();

    LineageLayout(Collection<Node> nodes, Collection<Edge> edges) {
        this.nodes = nodes.stream().collect(toMap(Node::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.nodes.keySet().forEach(graph::addVertex);
        edges.stream()
                .filter(edge -> graph.containsVertex(edge.from()) && graph.containsVertex(edge.to()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .forEach(edge -> graph.addEdge(edge.from(), edge.to(), edge));
    }

    LineagePicture picture() {
        var components = new KosarajuStrongConnectivityInspector<>(graph);
        rank(components.getCondensation());
        nodes.values().stream().filter(node -> node.loose() != null).forEach(this::hangLoose);
        graph.edgeSet().forEach(this::lay);
        arrange();
        columns.values().forEach(column -> column.forEach(this::place));
        List<Line> lines = graph.vertexSet().stream().flatMap(this::linesTo).toList();
        int width = boxes.values().stream().mapToInt(Box::right).max().orElse(0) + MARGIN + ringRoom();
        int height = columns.values().stream()
                .flatMap(List::stream)
                .mapToInt(slot -> (int) Math.ceil(slot.middle + slot.height / 2.0))
                .max()
                .orElse(0);
        List<Box> inReadingOrder = boxes.values().stream()
                .sorted(comparingDouble(Box::x).thenComparing(Box::y))
                .toList();
        return new LineagePicture(width, height + MARGIN, inReadingOrder, lines, looseEnds(), List.copyOf(circles));
    }

    /** Chords of a ring bulge out of it, at its right. */
    private int ringRoom() {
        return ringOf.isEmpty() ? 0 : BULGE;
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
                stand(new Slot(rank, boxHeight(alone), List.of(alone)));
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

    private void stand(Slot slot) {
        columns.computeIfAbsent(slot.rank, rank -> new ArrayList<>()).add(slot);
        slot.nodes.forEach(node -> slots.put(node, slot));
    }

    /** Clockwise: down in the right column, back up in the left one. */
    private void standInRing(Set<UUID> members, int rank) {
        members.forEach(member -> ringOf.put(member, members));
        List<UUID> round = wayRound(members);
        for (int i = 0; i < round.size(); i++) {
            next.put(round.get(i), round.get((i + 1) % round.size()));
        }
        int half = (round.size() + 1) / 2;
        List<UUID> right = round.subList(0, half);
        List<UUID> left = new ArrayList<>(round.subList(half, round.size()));
        Collections.reverse(left);
        int height = Math.max(ringHeight(left), ringHeight(right));
        Slot leftSide = new Slot(rank, height, left);
        Slot rightSide = new Slot(rank + 1, height, right);
        stand(leftSide);
        stand(rightSide);
        leftSide.beside = rightSide;
        rightSide.beside = leftSide;
    }

    private int ringHeight(List<UUID> side) {
        return side.stream().mapToInt(this::boxHeight).sum() + (side.size() - 1) * RING_APART + 2 * ARC;
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

    // Places

    private void hangLoose(Node node) {
        Slot end = new Slot(slots.get(node.id()).rank - 1, LANE + APART, List.of());
        stand(end);
        end.join(slots.get(node.id()));
        looseEnds.put(node.id(), end);
    }

    /** Gives an edge a free place in each column that it passes. */
    private void lay(Edge edge) {
        Slot from = slots.get(edge.from());
        Slot to = slots.get(edge.to());
        if (isCircular(edge)) {
            return;
        }
        List<Slot> passed = new ArrayList<>();
        Slot last = from;
        for (int rank = from.rank + 1; rank < to.rank; rank++) {
            Slot lane = new Slot(rank, LANE, List.of());
            stand(lane);
            last.join(lane);
            passed.add(lane);
            last = lane;
        }
        last.join(to);
        lanes.put(edge, passed);
    }

    private void arrange() {
        columns.values().forEach(column -> settle(column, false));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            var order = rightwards ? columns : columns.descendingMap();
            order.values().forEach(column -> {
                column.forEach(slot -> slot.middle = slot.wanted(rightwards));
                column.sort(comparingDouble(slot -> slot.middle));
                settle(column, true);
            });
        }
        double top = columns.values().stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> slot.middle - slot.height / 2.0)
                .min()
                .orElse(0);
        columns.values().forEach(column -> column.forEach(slot -> slot.middle += MARGIN - top));
    }

    /**
     * Moves the slots of a column, which keep their order, no farther than it takes to stand apart: least squares, by
     * pooling neighbours that would overlap into one block at their mean (isotonic regression).
     */
    private static void settle(List<Slot> column, boolean nearWanted) {
        double offset = 0;
        double[] offsets = new double[column.size()];
        var blocks = new ArrayDeque<double[]>();
        for (int i = 0; i < column.size(); i++) {
            Slot slot = column.get(i);
            offset += i == 0 ? 0 : (column.get(i - 1).height + slot.height) / 2.0 + APART;
            offsets[i] = offset;
            double[] block = {nearWanted ? slot.middle - offset : 0, 1};
            while (!blocks.isEmpty() && blocks.peekLast()[0] >= block[0]) {
                double[] above = blocks.removeLast();
                double size = above[1] + block[1];
                block = new double[] {(above[0] * above[1] + block[0] * block[1]) / size, size};
            }
            blocks.addLast(block);
        }
        int i = 0;
        for (double[] block : blocks) {
            for (int n = 0; n < block[1]; n++, i++) {
                column.get(i).middle = block[0] + offsets[i];
            }
        }
    }

    private void place(Slot slot) {
        int free = slot.height - slot.nodes.stream().mapToInt(this::boxHeight).sum();
        boolean inRing = slot.nodes.stream().anyMatch(ringOf::containsKey);
        int apart = inRing ? (free - 2 * ARC) / Math.max(1, slot.nodes.size() - 1) : 0;
        double y = slot.middle - slot.height / 2.0 + (inRing ? slot.nodes.size() == 1 ? free / 2.0 : ARC : 0);
        for (UUID node : slot.nodes) {
            boxes.put(
                    node, new Box(nodes.get(node), MARGIN + slot.rank * COLUMN, (int) Math.round(y), boxHeight(node)));
            y += boxHeight(node) + apart;
        }
    }

    // Lines

    private boolean isCircular(Edge edge) {
        return ringOf.containsKey(edge.from()) && ringOf.get(edge.from()).contains(edge.to());
    }

    /** Edges arrive one below the other, in the order of where they come from. */
    private Stream<Line> linesTo(UUID node) {
        List<Edge> arriving = graph.incomingEdgesOf(node).stream()
                .filter(edge -> !isCircular(edge))
                .sorted(comparingDouble(this::comesFrom))
                .toList();
        Box to = boxes.get(node);
        int top = to.middle() - (arriving.size() - 1) * LANE / 2;
        var straight = IntStream.range(0, arriving.size()).mapToObj(i -> line(arriving.get(i), to, top + i * LANE));
        var round =
                graph.incomingEdgesOf(node).stream().filter(this::isCircular).map(this::circular);
        return Stream.concat(straight, round);
    }

    private double comesFrom(Edge edge) {
        List<Slot> passed = lanes.get(edge);
        return passed.isEmpty() ? boxes.get(edge.from()).middle() : passed.get(passed.size() - 1).middle;
    }

    private Line line(Edge edge, Box to, int y) {
        Box from = boxes.get(edge.from());
        int x = from.right();
        int lastY = from.middle();
        StringBuilder path = new StringBuilder("M" + x + " " + lastY);
        for (Slot lane : lanes.get(edge)) {
            int left = MARGIN + lane.rank * COLUMN;
            int laneY = (int) Math.round(lane.middle);
            path.append(bend(x, lastY, left, laneY)).append("H").append(left + BOX_WIDTH);
            x = left + BOX_WIDTH;
            lastY = laneY;
        }
        path.append(bend(x, lastY, to.x(), y));
        return new Line(edge, false, path.toString(), to.x() - 12, y - 4 - (int) edge.width() / 2, "end");
    }

    private static String bend(int x, int y, int toX, int toY) {
        int half = x + BEND / 2;
        return "C%d %d %d %d %d %dH%d".formatted(half, y, half, toY, x + BEND, toY, toX);
    }

    private Line circular(Edge edge) {
        Box from = boxes.get(edge.from());
        Box to = boxes.get(edge.to());
        boolean goesRound = edge.to().equals(next.get(edge.from()));
        if (from.x() == to.x()) {
            return goesRound && Math.abs(from.middle() - to.middle()) > 0 && areNeighbours(edge)
                    ? upright(edge, from, to)
                    : bow(edge, from, to);
        }
        return goesRound ? arc(edge, from, to) : chord(edge, from, to);
    }

    private boolean areNeighbours(Edge edge) {
        List<UUID> side = slots.get(edge.from()).nodes;
        return Math.abs(side.indexOf(edge.from()) - side.indexOf(edge.to())) == 1;
    }

    /** Over the ring where it goes right, and under it where it goes left. */
    private static Line arc(Edge edge, Box from, Box to) {
        boolean over = from.x() < to.x();
        int fromY = over ? from.y() : from.bottom();
        int toY = over ? to.y() : to.bottom();
        int y = over ? Math.min(fromY, toY) - BULGE : Math.max(fromY, toY) + BULGE;
        String path = "M%d %dC%d %d %d %d %d %d"
                .formatted(from.centre(), fromY, from.centre(), y, to.centre(), y, to.centre(), toY);
        int middleY = (fromY + 6 * y + toY) / 8;
        return new Line(edge, true, path, (from.centre() + to.centre()) / 2, middleY + (over ? -8 : 18), "middle");
    }

    private static Line upright(Edge edge, Box from, Box to) {
        int fromY = from.y() < to.y() ? from.bottom() : from.y();
        int toY = from.y() < to.y() ? to.y() : to.bottom();
        String path = "M%d %dV%d".formatted(from.centre(), fromY, toY);
        return new Line(edge, true, path, from.centre() + 10, (fromY + toY) / 2 + 4, "start");
    }

    private static Line bow(Edge edge, Box from, Box to) {
        int x = from.right() + BULGE;
        String path = "M%d %dC%d %d %d %d %d %d"
                .formatted(from.right(), from.middle(), x, from.middle(), x, to.middle(), to.right(), to.middle());
        return new Line(edge, true, path, x - 8, (from.middle() + to.middle()) / 2, "start");
    }

    private static Line chord(Edge edge, Box from, Box to) {
        boolean right = from.x() < to.x();
        int x = right ? from.right() : from.x();
        int toX = right ? to.x() : to.right();
        int half = (x + toX) / 2;
        String path = "M%d %dC%d %d %d %d %d %d"
                .formatted(x, from.middle(), half, from.middle(), half, to.middle(), toX, to.middle());
        return new Line(edge, true, path, half, (from.middle() + to.middle()) / 2 - 6, "middle");
    }

    private List<Loose> looseEnds() {
        return looseEnds.entrySet().stream()
                .map(entry -> {
                    Box to = boxes.get(entry.getKey());
                    Slot end = entry.getValue();
                    int x = MARGIN + end.rank * COLUMN + BOX_WIDTH;
                    int y = (int) Math.round(end.middle);
                    String path = "M" + x + " " + y + bend(x, y, to.x(), to.middle());
                    return new Loose(to.node().loose(), path, x - 8, y + 4);
                })
                .toList();
    }
}
