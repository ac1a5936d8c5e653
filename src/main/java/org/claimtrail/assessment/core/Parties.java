package org.claimtrail.assessment.core;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Identity;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Who is who, and who belongs to whom. Sources that two people judged to be one are one party: it has a name as soon as one of them has,
 * the lowest letter that one of them was given, and belongs to whatever one of them belongs to. Nothing of it depends on what was
 * recorded first.
 */
public final class Parties {
    /** What can't be judged says less than any letter, and is not lower than one. */
    private static final Comparator<Reliability> LOWEST_FIRST = Comparator.comparing(
                    (Reliability letter) -> letter == Reliability.F)
            .thenComparing(Comparator.reverseOrder());

    private final Map<UUID, Party> sources;
    private final Map<UUID, Party> partyOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> wholesOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> aboveOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> differing = new HashMap<>();

    /**
     * @param sources by id, with all that they are part of
     * @param identities of sources that are among these
     */
    public Parties(Map<UUID, Party> sources, Set<Identity> identities) {
        this.sources = sources;
        partyOf.putAll(sources);
        Graph<UUID, DefaultEdge> same = new SimpleGraph<>(DefaultEdge.class);
        identities.stream()
                .filter(Identity::isSame)
                .forEach(identity -> Graphs.addEdgeWithVertices(same, identity.sourceId(), identity.otherId()));
        if (!same.vertexSet().isEmpty()) {
            new ConnectivityInspector<>(same).connectedSets().forEach(this::unite);
        }
        partyOf.forEach((id, party) -> wholesOf.computeIfAbsent(party.id(), it -> new TreeSet<>())
                .addAll(Stream.ofNullable(sources.get(id).partOf())
                        .map(partyOf::get)
                        .filter(Objects::nonNull)
                        .map(Party::id)
                        .toList()));
        identities.stream().filter(identity -> !identity.isSame()).forEach(this::tellApart);
    }

    private void unite(Set<UUID> one) {
        Party called = one.stream()
                .map(sources::get)
                .min(Comparator.comparing((Party party) -> party.kind() == SourceKind.UNNAMED)
                        .thenComparing(Party::name)
                        .thenComparing(Party::id))
                .orElseThrow();
        Reliability lowest = one.stream()
                .map(id -> sources.get(id).reliability())
                .filter(Objects::nonNull)
                .min(LOWEST_FIRST)
                .orElse(null);
        Party party = new Party(called.id(), called.name(), called.kind(), called.partOf(), lowest);
        one.forEach(id -> partyOf.put(id, party));
    }

    private void tellApart(Identity identity) {
        UUID one = party(identity.sourceId()).id();
        UUID other = party(identity.otherId()).id();
        differing.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        differing.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    /** Of all the sources that are one. */
    public Party party(UUID sourceId) {
        return partyOf.get(sourceId);
    }

    /** What this party belongs to, and what that belongs to, and so on. */
    Set<UUID> above(UUID party) {
        Set<UUID> known = aboveOf.get(party);
        if (known != null) {
            return known;
        }
        Set<UUID> above = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(wholesOf.get(party));
        while (!open.isEmpty()) {
            UUID whole = open.pop();
            if (!whole.equals(party) && above.add(whole)) {
                open.addAll(wholesOf.get(whole));
            }
        }
        aboveOf.put(party, above);
        return above;
    }

    /** The party itself, and what it belongs to. */
    Set<UUID> house(UUID party) {
        Set<UUID> house = new HashSet<>(above(party));
        house.add(party);
        return house;
    }

    /** Whether one speaks for the other: they are one, one belongs to the other, or both to a third and nobody told them apart. */
    public boolean isOneHouse(UUID source, UUID other) {
        UUID a = party(source).id();
        UUID b = party(other).id();
        return isWithin(a, b) || isHouseShared(a, b) && !isToldApart(a, b);
    }

    private boolean isWithin(UUID one, UUID other) {
        return one.equals(other) || above(one).contains(other) || above(other).contains(one);
    }

    /** Of these, the lowest of those that belong to it. */
    Set<UUID> parts(Collection<UUID> parties, UUID whole) {
        Set<UUID> below = parties.stream()
                .filter(other -> above(other).contains(whole) && !above(whole).contains(other))
                .collect(Collectors.toCollection(TreeSet::new));
        below.removeIf(part -> below.stream()
                .anyMatch(other -> above(other).contains(part) && !above(part).contains(other)));
        return below;
    }

    /**
     * Whether their independence is shown: two people judged that they differ, or something that one belongs to and the other does not;
     * or both have names, and nothing that both belong to.
     */
    boolean isIndependent(Party one, Party other) {
        if (isWithin(one.id(), other.id())) {
            return false;
        }
        return isToldApart(one.id(), other.id())
                || isNamed(one) && isNamed(other) && !isHouseShared(one.id(), other.id());
    }

    static boolean isNamed(Party party) {
        return party.kind() != SourceKind.UNNAMED;
    }

    private boolean isHouseShared(UUID one, UUID other) {
        return !Collections.disjoint(above(one), above(other));
    }

    private boolean isToldApart(UUID one, UUID other) {
        return !differing.isEmpty()
                && house(one).stream()
                        .anyMatch(a -> !Collections.disjoint(differing.getOrDefault(a, Set.of()), house(other)));
    }

    /** Whether it was judged of this party, or of something that it belongs to, that it differs from another. */
    boolean isToldApart(UUID party) {
        return !differing.isEmpty() && house(party).stream().anyMatch(differing::containsKey);
    }
}
