package org.claimtrail.picture.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.picture.graph.GraphPicture.Side;

/** A place in a column: of a box, of one side of a ring, of an edge that passes, or of a loose end. */
final class GraphSlot {
    private static final int APART = 16;

    final int rank;
    final int height;
    /** What stands here, from the top. */
    final List<UUID> nodes;

    final List<GraphSlot> before = new ArrayList<>();
    final List<GraphSlot> after = new ArrayList<>();
    /** The other side of a ring, which this one stays level with. */
    GraphSlot beside;

    double middle;
    Side side = Side.ANY;

    GraphSlot(int rank, int height, List<UUID> nodes) {
        this.rank = rank;
        this.height = height;
        this.nodes = nodes;
    }

    double top() {
        return middle - height / 2.0;
    }

    double bottom() {
        return middle + height / 2.0;
    }

    void join(GraphSlot next) {
        after.add(next);
        next.before.add(this);
    }

    double wanted(boolean rightwards) {
        if (beside != null && beside.rank < rank == rightwards) {
            return beside.middle;
        }
        List<GraphSlot> neighbours = rightwards ? before : after;
        return neighbours.stream().mapToDouble(slot -> slot.middle).average().orElse(middle);
    }

    /**
     * Moves the slots of a column, which keep their order, no farther than it takes to stand apart: least squares, by
     * pooling neighbours that would overlap into one block at their mean (isotonic regression).
     */
    static void settle(List<GraphSlot> column, boolean nearWanted) {
        double offset = 0;
        double[] offsets = new double[column.size()];
        var blocks = new ArrayDeque<double[]>();
        for (int i = 0; i < column.size(); i++) {
            GraphSlot slot = column.get(i);
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
}
