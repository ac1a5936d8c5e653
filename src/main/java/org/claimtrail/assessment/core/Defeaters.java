package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Evidence against evidence: what it strikes out, and what it moves one step down (Pollock, Defeasible reasoning, 1987). */
final class Defeaters {
    private final Basis basis;
    private final Parties parties;
    private final Origins origins;
    private final Map<UUID, Item> items;
    private final Graph<UUID, DefaultEdge> against = new SimpleDirectedGraph<>(DefaultEdge.class);
    private final Map<UUID, Applied.Defeated> defeated = new TreeMap<>();

    Defeaters(Basis basis, Parties parties) {
        this.basis = basis;
        this.parties = parties;
        this.origins = new Origins(basis, Direction.DEFEATS);
        this.items = origins.items().isEmpty()
                ? Map.of()
                : basis.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        // What speaks against something that counts no longer does nothing.
        origins.items().stream()
                .filter(item -> items.containsKey(item.defeatsId()))
                .forEach(item -> Graphs.addEdgeWithVertices(against, item.id(), item.defeatsId()));
        List<UUID> order = new ArrayList<>();
        new TopologicalOrderIterator<>(against).forEachRemaining(order::add);
        Map<UUID, Direction> pointing = pointing(order);
        rounds(order).forEach(round -> {
            Origins known = origins.of(basis, Map.copyOf(defeated));
            round.stream()
                    .flatMap(id -> by(id, known, pointing.get(id).opposite()).stream())
                    .toList()
                    .forEach(step -> defeated.put(step.itemId(), step));
        });
    }

    /** Which way each points in the end: what speaks against what is for the claim is against it. What speaks against something that is not there points nowhere. */
    private Map<UUID, Direction> pointing(List<UUID> order) {
        List<UUID> targetsFirst = new ArrayList<>(order);
        Collections.reverse(targetsFirst);
        Map<UUID, Direction> pointing = new HashMap<>();
        targetsFirst.stream()
                .map(items::get)
                .forEach(item -> pointing.put(
                        item.id(),
                        item.isDefeater()
                                ? pointing.getOrDefault(item.defeatsId(), Direction.NEUTRAL)
                                        .opposite()
                                : item.direction()));
        return pointing;
    }

    /** Each after all that is said against it, and together with those that wait as long: no order decides. */
    private Collection<List<UUID>> rounds(List<UUID> order) {
        Map<UUID, Integer> depths = new HashMap<>();
        order.forEach(id -> depths.put(
                id,
                Graphs.predecessorListOf(against, id).stream()
                        .mapToInt(defeater -> depths.get(defeater) + 1)
                        .max()
                        .orElse(0)));
        return order.stream()
                .collect(Collectors.groupingBy(depths::get, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The heaviest line of what is said against an item decides. */
    private Optional<Applied.Defeated> by(UUID id, Origins known, Direction pointing) {
        Set<UUID> against = Set.copyOf(Graphs.predecessorListOf(this.against, id));
        List<Item> standing = known.items().stream()
                .filter(item -> against.contains(item.id()))
                .toList();
        Attributions words = new Attributions(basis, parties, known, pointing, defeated);
        return new Lines(basis, parties)
                .count(words.choicesOf(standing)).counting().stream()
                        .findFirst()
                        .map(heaviest -> new Applied.Defeated(
                                id,
                                heaviest.best().id(),
                                heaviest.level(),
                                heaviest.isAtLeast(EvidenceLevel.MODERATE)));
    }

    /** By the item that is spoken against. */
    Map<UUID, Applied.Defeated> defeated() {
        return defeated;
    }

    boolean isStruckOut(Item item) {
        return Ways.isStruckOut(item, defeated);
    }

    /** Where those that speak against something come from. */
    Origins origins() {
        return origins;
    }
}
