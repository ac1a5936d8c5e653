package org.claimtrail.assessment.core;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.assessment.core.Ways.Way;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Which ends each stop of a chain leads to, from the ends back: each derivation is looked at once. */
final class Reach {
    private Reach() {}

    static Map<End, BitSet> of(Graph<End, Way> order, List<End> ends) {
        Map<End, BitSet> reached = new HashMap<>();
        for (int i = 0; i < ends.size(); i++) {
            reached.put(ends.get(i), new BitSet());
            reached.get(ends.get(i)).set(i);
        }
        new TopologicalOrderIterator<>(new EdgeReversedGraph<>(order))
                .forEachRemaining(end -> reached.computeIfAbsent(
                        end,
                        it -> union(Graphs.successorListOf(order, it).stream()
                                .map(reached::get)
                                .distinct()
                                .toList())));
        return reached;
    }

    /** A chain without a fork passes on the one set, instead of copying it at each step. */
    private static BitSet union(List<BitSet> sets) {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }
}
