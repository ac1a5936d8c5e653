package org.claimtrail.picture.graph;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.picture.graph.GraphPicture.Box;
import org.claimtrail.picture.graph.GraphPicture.Edge;
import org.claimtrail.picture.graph.GraphPicture.Line;

/** The lines of a picture, as SVG has them. */
final class GraphLines {
    /** What an edge takes to come to its level; the rest of the way its words stand above it, and no other edge crosses. */
    static final int BEND = 40;

    /** How far the sides of a circle stand out. */
    static final int BULGE = 36;

    private GraphLines() {}

    static String from(int x, int y) {
        return "M" + x + " " + y;
    }

    private static String curve(int... points) {
        return "C" + IntStream.of(points).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    /** To another level, and on along it. */
    static String bend(int x, int y, int toX, int toY) {
        int half = x + BEND / 2;
        return curve(half, y, half, toY, x + BEND, toY) + "H" + toX;
    }

    /** Over a ring where it goes right, and under it where it goes left. */
    static Line arc(Edge edge, Box from, Box to) {
        boolean over = from.x() < to.x();
        int fromY = over ? from.y() : from.bottom();
        int toY = over ? to.y() : to.bottom();
        int y = over ? Math.min(fromY, toY) - BULGE : Math.max(fromY, toY) + BULGE;
        String path = from(from.centre(), fromY) + curve(from.centre(), y, to.centre(), y, to.centre(), toY);
        int top = (fromY + 6 * y + toY) / 8;
        return new Line(edge, true, path, (from.centre() + to.centre()) / 2, over ? top - 8 : top + 18, "middle");
    }

    /** Between neighbours on one side of a ring. */
    static Line upright(Edge edge, Box from, Box to) {
        boolean down = from.y() < to.y();
        int fromY = down ? from.bottom() : from.y();
        int toY = down ? to.y() : to.bottom();
        String path = from(from.centre(), fromY) + "V" + toY;
        return new Line(edge, true, path, from.centre() + 10, (fromY + toY) / 2 + 4, "start");
    }

    /** Between others on one side of a ring: out at the right, and back. */
    static Line bow(Edge edge, Box from, Box to) {
        int x = from.right() + BULGE;
        String path =
                from(from.right(), from.middle()) + curve(x, from.middle(), x, to.middle(), to.right(), to.middle());
        return new Line(edge, true, path, x - 8, (from.middle() + to.middle()) / 2, "start");
    }

    /** Across a ring. */
    static Line chord(Edge edge, Box from, Box to) {
        boolean right = from.x() < to.x();
        int x = right ? from.right() : from.x();
        int toX = right ? to.x() : to.right();
        int half = (x + toX) / 2;
        String path = from(x, from.middle()) + curve(half, from.middle(), half, to.middle(), toX, to.middle());
        return new Line(edge, true, path, half, (from.middle() + to.middle()) / 2 - 6, "middle");
    }
}
