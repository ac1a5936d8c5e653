package org.claimtrail.assessment.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Identity;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.DegeneracyBronKerboschCliqueFinder;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Who is who, and who belongs to whom. Of sources that are one, a named one stands for all: an official is nobody unnamed any
 * longer who is known to be John, whichever of the two was recorded first. Of several named ones it is the first.
 */
final class Parties {
    private final Basis basis;
    private final Graph<UUID, DefaultEdge> same = new SimpleGraph<>(DefaultEdge.class);
    private final ConnectivityInspector<UUID, DefaultEdge> persons;

    Parties(Basis basis) {
        this.basis = basis;
        basis.parties().keySet().stream().sorted().forEach(same::addVertex);
        basis.identities().stream()
                .filter(Identity::isSame)
                .forEach(identity -> same.addEdge(identity.sourceId(), identity.otherId()));
        persons = new ConnectivityInspector<>(same);
    }

    Party get(UUID id) {
        return basis.party(id);
    }

    /** Who stands for this source. */
    UUID person(UUID id) {
        return same.degreeOf(id) == 0
                ? id
                : persons.connectedSetOf(id).stream().min(namedFirst()).orElseThrow();
    }

    /** Whoever has a name before whoever has none. */
    Comparator<UUID> namedFirst() {
        return Comparator.comparing((UUID id) -> get(id).kind() == SourceKind.UNNAMED)
                .thenComparing(Comparator.naturalOrder());
    }

    /** Whether they are one, or one belongs to the other. */
    boolean isOneHouse(UUID one, UUID other) {
        UUID a = person(one);
        UUID b = person(other);
        return a.equals(b) || above(a).contains(b) || above(b).contains(a);
    }

    /**
     * Of these, those that independence can be shown of: the whole is not independent of its part, so it stands behind those
     * of its parts that are there, and by itself where none is.
     */
    Set<UUID> parts(Collection<UUID> persons, UUID person) {
        Set<UUID> below = persons.stream()
                .filter(other -> !other.equals(person) && above(other).contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
        below.removeIf(part -> below.stream()
                .anyMatch(other -> !other.equals(part) && above(other).contains(part)));
        return below.isEmpty() ? Set.of(person) : below;
    }

    /** Whether none of its sources is named. */
    boolean isUnnamed(UUID person) {
        return basis.party(person).kind() == SourceKind.UNNAMED;
    }

    /** The groups of persons of which any two are recorded to differ, such that nobody could be added. */
    List<Set<UUID>> differing(Collection<UUID> persons) {
        Graph<UUID, DefaultEdge> differ = new SimpleGraph<>(DefaultEdge.class);
        persons.forEach(differ::addVertex);
        basis.identities().stream().filter(identity -> !identity.isSame()).forEach(identity -> link(differ, identity));
        List<Set<UUID>> groups = new ArrayList<>();
        new DegeneracyBronKerboschCliqueFinder<>(differ).forEach(groups::add);
        return groups;
    }

    private void link(Graph<UUID, DefaultEdge> differ, Identity identity) {
        UUID one = person(identity.sourceId());
        UUID other = person(identity.otherId());
        if (differ.containsVertex(one) && differ.containsVertex(other) && !one.equals(other)) {
            differ.addEdge(one, other);
        }
    }

    /** What this person belongs to, and what that belongs to, and so on. */
    private Set<UUID> above(UUID person) {
        Set<UUID> above = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            wholes(open.pop()).filter(above::add).forEach(open::push);
        }
        return above;
    }

    /** What any of those belongs to for whom this one stands. */
    private Stream<UUID> wholes(UUID person) {
        return persons.connectedSetOf(person).stream()
                .map(one -> basis.party(one).partOf())
                .filter(whole -> whole != null && basis.party(whole) != null)
                .map(this::person);
    }
}
