package org.claimtrail.picture.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where everything stands in a picture of what derives from what, in pixels. Origins are at the left; whatever derives from
 * something stands to the right of it. What derives from itself by a detour stands in a ring, two columns wide.
 *
 * @param circles the ways round: of every ring as many as it takes to name each of its nodes
 */
public record GraphPicture(
        int width, int height, List<Box> boxes, List<Line> lines, List<Loose> loose, List<Circle> circles) {
    public static final int BOX_WIDTH = 208;
    public static final int BOX_HEIGHT = 62;

    /** Of its words the smallest are 11.5 pixels high, and are not to be less than 11. */
    private static final double SMALLER = 11 / 11.5;

    /** How wide it has to be drawn, at least, to be read. */
    public int least() {
        return (int) Math.ceil(width * SMALLER);
    }

    /**
     * What is to be drawn as a box.
     *
     * @param kind a class of the box
     * @param href null where it leads nowhere
     * @param over a few words above its title
     * @param loose what to say at a loose end in front of it; null where there is none
     */
    public record Node(UUID id, String kind, int width, String href, String over, String title, String loose) {}

    /** From the top. */
    public enum Side {
        ABOVE,
        ANY,
        BELOW
    }

    /**
     * That one thing leads to another.
     *
     * @param from nearer to the origin
     * @param kind a class of the line
     * @param words read from left to right
     * @param backwards read from right to left
     * @param strands how many run together in it
     * @param side above what else arrives there, or below it, with all that leads to it
     */
    public record Edge(UUID from, UUID to, String kind, String words, String backwards, int strands, Side side) {
        public Edge(UUID from, UUID to, String kind, String words, String backwards, int strands) {
            this(from, to, kind, words, backwards, strands, Side.ANY);
        }

        /** Thicker with each strand, and less so with each after: a hundred stay a line. */
        public double width() {
            return Math.round(13 + 18 * Math.log(strands) / Math.log(2)) / 10.0;
        }
    }

    public record Box(Node node, int x, int y, int height) {
        public int width() {
            return node.width();
        }

        int middle() {
            return y + height / 2;
        }

        int right() {
            return x + width();
        }

        int centre() {
            return x + width() / 2;
        }

        int bottom() {
            return y + height;
        }
    }

    /**
     * An edge, drawn.
     *
     * @param path as SVG has it
     * @param anchor where its words are held, as SVG has it
     */
    public record Line(Edge edge, boolean isCircular, String path, int x, int y, String anchor) {}

    /** An end that hangs loose before a node. */
    public record Loose(String words, String path, int x, int y) {}

    /** A way round, against the edges: what derives from the next, and so on, back to the first. */
    public record Circle(List<Edge> edges, Map<UUID, Node> nodes) {
        public Node to(Edge edge) {
            return nodes.get(edge.to());
        }

        public Node from(Edge edge) {
            return nodes.get(edge.from());
        }
    }

    /** Draws it. Edges to or from what is no node, and from a node to itself, are left out. */
    public static GraphPicture of(Collection<Node> nodes, Collection<Edge> edges) {
        return new GraphLayout(nodes, edges).picture();
    }
}
