package org.claimtrail.picture.graph;

import static org.claimtrail.picture.graph.GraphPicture.BOX_WIDTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.picture.graph.GraphPicture.Box;
import org.claimtrail.picture.graph.GraphPicture.Circle;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Line;
import org.claimtrail.picture.graph.GraphPicture.Node;
import org.junit.jupiter.api.Test;

class GraphPictureTest {
    @Test
    void nothingIsNothing() {
        GraphPicture picture = GraphPicture.of(List.of(), List.of());
        assertEquals(List.of(), picture.boxes());
        assertEquals(List.of(), picture.lines());
    }

    @Test
    void oneWithoutLineageHasALooseEndBeforeIt() {
        GraphPicture picture = GraphPicture.of(List.of(loose(1)), List.of());
        assertEquals(1, picture.loose().size());
        assertTrue(picture.loose().get(0).x() < boxOf(picture, 1).x());
        assertSound(picture);
    }

    @Test
    void originsStandAtTheLeftAndWhatDerivesToTheRight() {
        GraphPicture picture = picture(10, edge(1, 2), edge(2, 3), edge(1, 3), edge(4, 3), edge(5, 6), edge(3, 10));
        assertEquals(boxOf(picture, 1).x(), boxOf(picture, 4).x());
        assertTrue(boxOf(picture, 2).x() < boxOf(picture, 3).x());
        assertSound(picture);
    }

    @Test
    void anEdgeThatPassesAColumnCrossesNoBox() {
        GraphPicture picture = picture(3, edge(1, 2), edge(2, 3), edge(1, 3));
        Box passed = boxOf(picture, 2);
        Line line = picture.lines().stream()
                .filter(it -> it.edge().equals(edge(1, 3)))
                .findFirst()
                .orElseThrow();
        String level = line.path().replaceFirst(".* (\\d+)H" + (passed.x() + passed.width()) + ".*", "$1");
        int y = Integer.parseInt(level);
        assertTrue(y < passed.y() || y > passed.y() + passed.height(), line.path());
    }

    @Test
    void whatGoesRoundIsToldAsAPathBackToItsBeginning() {
        GraphPicture picture = picture(5, edge(1, 2), edge(2, 3), edge(3, 1), edge(4, 1), edge(3, 5));
        assertEquals(1, picture.circles().size());
        Circle circle = picture.circles().get(0);
        assertEquals(3, circle.edges().size());
        for (int i = 0; i < 3; i++) {
            Edge next = circle.edges().get((i + 1) % 3);
            assertEquals(circle.edges().get(i).from(), next.to());
        }
        assertEquals(3, picture.lines().stream().filter(Line::isCircular).count());
        assertSound(picture);
    }

    @Test
    void twoThatCiteEachOtherStandBesideEachOther() {
        GraphPicture picture = picture(2, edge(1, 2), edge(2, 1));
        assertEquals(boxOf(picture, 1).y(), boxOf(picture, 2).y());
        assertSound(picture);
    }

    @Test
    void everyRingIsNamedHoweverTheyAreJoined() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            for (int j = 1; j <= 12; j++) {
                if (i != j) {
                    edges.add(edge(i, j));
                }
            }
        }
        edges.addAll(List.of(edge(13, 14), edge(14, 13), edge(12, 13)));
        GraphPicture picture = picture(14, edges.toArray(Edge[]::new));
        Set<UUID> named = new HashSet<>();
        picture.circles().forEach(circle -> circle.edges().forEach(edge -> named.add(edge.to())));
        assertEquals(14, named.size());
        assertSound(picture);
    }

    @Test
    void aHundredStandApart() {
        Random random = new Random(7);
        Edge[] edges = IntStream.range(0, 160)
                .mapToObj(i -> {
                    int to = 2 + random.nextInt(99);
                    return edge(1 + random.nextInt(to - 1), to);
                })
                .toArray(Edge[]::new);
        assertSound(picture(100, edges));
    }

    @Test
    void aHundredWithRingsStandApart() {
        Random random = new Random(11);
        Edge[] edges = IntStream.range(0, 120)
                .mapToObj(i -> edge(1 + random.nextInt(100), 1 + random.nextInt(100)))
                .toArray(Edge[]::new);
        assertSound(picture(100, edges));
    }

    @Test
    void edgesToWhatIsNotThereAreLeftOut() {
        assertEquals(List.of(), picture(1, edge(1, 2), edge(1, 1)).lines());
    }

    /** Boxes stand apart and within the picture, and edges go right unless they go round. */
    private static void assertSound(GraphPicture picture) {
        List<Box> boxes = picture.boxes();
        for (Box a : boxes) {
            assertTrue(a.x() >= 0 && a.y() >= 0, a::toString);
            assertTrue(a.x() + a.width() <= picture.width() && a.y() + a.height() <= picture.height(), a::toString);
            for (Box b : boxes) {
                boolean apart = a.x() + a.width() < b.x()
                        || b.x() + b.width() < a.x()
                        || a.y() + a.height() < b.y()
                        || b.y() + b.height() < a.y();
                assertTrue(a == b || apart, () -> a + " lies on " + b);
            }
        }
        Map<UUID, Box> byId =
                boxes.stream().collect(Collectors.toMap(box -> box.node().id(), Function.identity()));
        for (Line line : picture.lines()) {
            Box from = byId.get(line.edge().from());
            Box to = byId.get(line.edge().to());
            assertTrue(line.isCircular() || from.x() + from.width() < to.x(), line::toString);
            assertFalse(line.path().contains("-"), line::path);
        }
    }

    private static GraphPicture picture(int nodes, Edge... edges) {
        return GraphPicture.of(
                IntStream.rangeClosed(1, nodes).mapToObj(GraphPictureTest::node).toList(), List.of(edges));
    }

    private static Box boxOf(GraphPicture picture, int node) {
        return picture.boxes().stream()
                .filter(box -> box.node().id().equals(id(node)))
                .findFirst()
                .orElseThrow();
    }

    private static Node node(int i) {
        return new Node(id(i), "work", BOX_WIDTH, "/publications/" + i, "Outlet", "Work " + i, null);
    }

    private static Node loose(int i) {
        return new Node(id(i), "work", BOX_WIDTH, "/publications/" + i, "Outlet", "Work " + i, "lineage not recorded");
    }

    private static Edge edge(int from, int to) {
        return new Edge(id(from), id(to), "way", "cited in", "cites", 1);
    }

    private static UUID id(int i) {
        return new UUID(0, i);
    }
}
