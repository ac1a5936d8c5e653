package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.Independence.Counted;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.source.Reliability;
import org.jspecify.annotations.Nullable;

/** The lines of one direction: what starts at one origin, and which of them count. */
final class Lines {
    private final Basis basis;
    private final Parties parties;
    private final Independence independence;

    Lines(Basis basis, Parties parties) {
        this.basis = basis;
        this.parties = parties;
        this.independence = new Independence(parties);
    }

    /** Where several choices are open, the one that gives the most. */
    Counted count(List<List<Attribution>> choices) {
        return choices.stream()
                .map(attributions -> independence.count(lines(attributions)))
                .min(Comparator.comparing(Counted::counting, Independence.BEST_FIRST))
                .orElseThrow();
    }

    private List<Line> lines(List<Attribution> attributions) {
        Map<UUID, List<Attribution>> byParty = new LinkedHashMap<>();
        attributions.forEach(
                attribution -> byParty.computeIfAbsent(attribution.origin().id(), id -> new ArrayList<>())
                        .add(attribution));
        Map<UUID, List<Attribution>> joined = joined(byParty);
        Set<UUID> shared = shared(joined.values());
        return joined.entrySet().stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue(), shared))
                .toList();
    }

    /** The things that more than one of them rests on. */
    private static Set<UUID> shared(Collection<List<Attribution>> lines) {
        return lines.stream()
                .flatMap(line -> line.stream()
                        .map(Attribution::thingId)
                        .filter(Objects::nonNull)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(thing -> thing.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What a party has on a thing on which others have something too stands apart from what else it has. */
    private Stream<Line> lines(UUID partyId, List<Attribution> attributions, Set<UUID> shared) {
        Map<EvidenceKind, Integer> numbers = leastCredible(attributions);
        return attributions.stream()
                .collect(Collectors.groupingBy(
                        attribution ->
                                Optional.ofNullable(attribution.thingId()).filter(shared::contains),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(part -> line(partyId, part.getKey().orElse(null), part.getValue(), numbers));
    }

    /** What a whole says stands behind the heaviest of its parts, and behind no other. */
    private Map<UUID, List<Attribution>> joined(Map<UUID, List<Attribution>> byParty) {
        Set<UUID> wholes = new HashSet<>();
        byParty.keySet().forEach(id -> wholes.addAll(parties.above(id)));
        wholes.retainAll(byParty.keySet());
        if (wholes.isEmpty()) {
            return byParty;
        }
        Map<UUID, List<Attribution>> joined = new LinkedHashMap<>();
        byParty.forEach((id, attributions) -> {
            UUID heaviest = !wholes.contains(id)
                    ? id
                    : parties.parts(byParty.keySet(), id).stream()
                            .map(part -> line(part, null, byParty.get(part), leastCredible(byParty.get(part))))
                            .min(Line.HEAVIEST_FIRST)
                            .map(line -> line.party().id())
                            .orElse(id);
            joined.computeIfAbsent(heaviest, part -> new ArrayList<>()).addAll(attributions);
        });
        return joined;
    }

    private Line line(
            UUID partyId, @Nullable UUID thingId, List<Attribution> attributions, Map<EvidenceKind, Integer> numbers) {
        Map<Worth, Attribution> worth = new LinkedHashMap<>();
        attributions.forEach(attribution -> worth.put(attribution.worth(numbers), attribution));
        // What the party itself says speaks for it, before what its house says that weighs no more.
        Comparator<Worth> heaviestFirst = Worth.HEAVIEST_FIRST.thenComparing(
                it -> !worth.get(it).origin().id().equals(partyId));
        Worth best = worth.keySet().stream().min(heaviestFirst).orElseThrow();
        return new Line(
                worth.get(best).origin(),
                parties.party(partyId),
                thingId,
                true,
                attributions.stream().map(Attribution::id).distinct().sorted().toList(),
                publishers(attributions),
                attributions.stream().anyMatch(Attribution::isFoundOut),
                best,
                worth.keySet().stream()
                        .map(Worth::graded)
                        .min(Worth.HEAVIEST_FIRST.thenComparing(
                                it -> it.ungraded().size()))
                        .orElseThrow());
    }

    private int publishers(Collection<Attribution> attributions) {
        return (int) attributions.stream()
                .map(Attribution::item)
                .filter(Objects::nonNull)
                .map(item -> basis.work(item.publicationId()).publisherId())
                .distinct()
                .count();
    }

    /** What is not graded repeats what the graded ones of its kind say, and is worth no more. */
    private static Map<EvidenceKind, Integer> leastCredible(List<Attribution> line) {
        return line.stream()
                .map(Attribution::item)
                .filter(item -> item != null && item.credibility() != null)
                .collect(Collectors.toMap(Item::kind, Item::credibility, Lines::lessCredible));
    }

    /** What is improbable is less credible than what can't be judged. */
    private static Integer lessCredible(Integer one, Integer other) {
        return Quality.atLeast(Reliability.A, one).compareTo(Quality.atLeast(Reliability.A, other)) > 0 ? one : other;
    }
}
