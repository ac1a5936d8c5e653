package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.Independence.Counted;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;

/** The lines of one direction: each item is in one, that of the origin of which it weighs most. */
final class Lines {
    /** Items that weigh the same of several origins can be given to them in so many ways, before they go to the first by name. */
    private static final int MOST_CHOICES = 64;

    private static final Comparator<List<Line>> BEST_FIRST =
            Comparator.comparing(Side::together).reversed().thenComparing(Independence::compareLines);

    private final Basis basis;
    private final Parties parties;
    private final Origins origins;
    private final Direction direction;
    private final Independence independence;
    private final List<UUID> denying;
    private final List<UUID> recanting;

    /** That an item, or a reply that admits, starts at this origin. */
    private record Strand(
            Party origin, Item item, Answer answer, boolean isFoundOut, boolean isFirstHand, boolean gains) {
        UUID id() {
            return item == null ? answer.id() : item.id();
        }

        /** @param numbers the worst that the line's graded items have, by kind */
        Worth worth(Map<EvidenceKind, Integer> numbers) {
            return item == null
                    ? Worth.ofAdmission(answer, origin)
                    : Worth.of(item, origin, Worth.circumstances(origin, isFirstHand, gains), numbers.get(item.kind()));
        }

        Worth alone() {
            return worth(Map.of());
        }
    }

    Lines(Basis basis, Parties parties, Origins origins, Direction direction) {
        this.basis = basis;
        this.parties = parties;
        this.origins = origins;
        this.direction = direction;
        this.independence = new Independence(parties);
        this.denying = basis.denials().map(Answer::respondentId).distinct().toList();
        this.recanting =
                basis.recantations().map(Answer::respondentId).distinct().toList();
    }

    /** Where several choices are open, the one that gives the most. */
    Counted count() {
        List<List<Strand>> open = Stream.concat(origins.items().stream().map(this::heaviest), admissions())
                .filter(strands -> !strands.isEmpty())
                .toList();
        return choices(open).stream()
                .map(strands -> independence.count(lines(strands)))
                .min(Comparator.comparing(Counted::counting, BEST_FIRST))
                .orElseThrow();
    }

    /** Whose words no longer count, since they took them back. */
    Stream<Applied.Recanted> recanted() {
        return recanting.stream()
                .map(party -> new Applied.Recanted(party, parties.party(party).name(), (int) origins.items().stream()
                        .filter(item -> origins.ends(item).stream()
                                .anyMatch(end -> end.isOrigin() && isTakenBack(item, end.id(), party)))
                        .count()))
                .filter(step -> step.items() > 0);
    }

    private static List<List<Strand>> choices(List<List<Strand>> open) {
        List<List<Strand>> choices = new ArrayList<>(List.of(new ArrayList<>()));
        for (List<Strand> strands : open) {
            if (strands.size() == 1 || choices.size() * strands.size() > MOST_CHOICES) {
                choices.forEach(choice -> choice.add(strands.get(0)));
            } else {
                choices = choices.stream()
                        .flatMap(choice -> strands.stream().map(strand -> and(choice, strand)))
                        .collect(Collectors.toCollection(ArrayList::new));
            }
        }
        return choices;
    }

    private static List<Strand> and(List<Strand> choice, Strand strand) {
        List<Strand> longer = new ArrayList<>(choice);
        longer.add(strand);
        return longer;
    }

    /** Of its origins those of which it weighs most, by name: a find belongs to whoever holds it, and not to who speaks beside it. */
    private List<Strand> heaviest(Item item) {
        Map<UUID, Strand> byParty = new HashMap<>();
        strands(item)
                .forEach(strand -> byParty.merge(
                        strand.origin.id(),
                        strand,
                        (one, other) -> one.isFirstHand || !other.isFirstHand ? one : other));
        List<Strand> sorted = byParty.values().stream()
                .sorted(Comparator.comparing(Strand::alone, Worth.HEAVIEST_FIRST)
                        .thenComparing(strand -> strand.origin.name())
                        .thenComparing(strand -> strand.origin.id()))
                .toList();
        return sorted.stream()
                .takeWhile(strand -> Worth.HEAVIEST_FIRST.compare(
                                strand.alone(), sorted.get(0).alone())
                        == 0)
                .toList();
    }

    private Stream<Strand> strands(Item item) {
        return origins.ends(item).stream()
                .filter(End::isOrigin)
                .filter(end -> !isDenial(item, end.id()) && !isTakenBack(item, end.id()))
                .map(end -> new Strand(
                        parties.party(end.id()),
                        item,
                        null,
                        end.kind() == End.Kind.FOUND_OUT,
                        end.kind() == End.Kind.FOUND_OUT && origins.isDirect(item, end),
                        gains(end.id())));
    }

    /** The claimant's house says what it said before; who denies says it once more. */
    private boolean gains(UUID originId) {
        return switch (direction) {
            case SUPPORTS -> parties.isOneHouse(originId, basis.claimantId());
            case DISPUTES -> denying.stream().anyMatch(party -> parties.isOneHouse(party, originId));
            case NEUTRAL -> false;
        };
    }

    /** What a party denied is no evidence against a claim because it also stands in a newspaper. */
    boolean isDenial(Item item, UUID originId) {
        return direction == Direction.DISPUTES && isStatement(item.kind()) && gains(originId);
    }

    /** Whoever took the claim back says it no longer; what can be held or measured is there still. */
    private boolean isTakenBack(Item item, UUID originId) {
        return recanting.stream().anyMatch(party -> isTakenBack(item, originId, party));
    }

    private boolean isTakenBack(Item item, UUID originId, UUID recantingId) {
        return direction == Direction.SUPPORTS
                && !Worth.isHard(item.kind())
                && parties.party(recantingId).equals(parties.party(originId));
    }

    private static boolean isStatement(EvidenceKind kind) {
        return kind == EvidenceKind.ON_RECORD_STATEMENT || kind == EvidenceKind.UNNAMED_STATEMENT;
    }

    /** Whoever confirms what is held against it, and is not of the claimant's house, admits it. */
    private Stream<List<Strand>> admissions() {
        return direction != Direction.SUPPORTS
                ? Stream.empty()
                : basis.heard().stream()
                        .filter(answer -> answer.kind().isConfirmation())
                        .filter(answer -> !parties.isOneHouse(answer.respondentId(), basis.claimantId()))
                        .map(answer -> List.of(
                                new Strand(parties.party(answer.respondentId()), null, answer, false, false, false)));
    }

    private List<Line> lines(List<Strand> strands) {
        Map<UUID, List<Strand>> byParty = new TreeMap<>();
        strands.forEach(strand -> byParty.computeIfAbsent(strand.origin.id(), id -> new ArrayList<>())
                .add(strand));
        return joined(byParty).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What a whole says stands behind the heaviest of its parts, and behind no other. */
    private Map<UUID, List<Strand>> joined(Map<UUID, List<Strand>> byParty) {
        Set<UUID> wholes = new HashSet<>();
        byParty.keySet().forEach(id -> wholes.addAll(parties.above(id)));
        wholes.retainAll(byParty.keySet());
        if (wholes.isEmpty()) {
            return byParty;
        }
        Map<UUID, List<Strand>> joined = new TreeMap<>();
        byParty.forEach((id, strands) -> {
            UUID heaviest = parties.parts(byParty.keySet(), id).stream()
                    .min(Comparator.comparing(part -> line(part, byParty.get(part)), Line.HEAVIEST_FIRST))
                    .orElse(id);
            joined.computeIfAbsent(heaviest, part -> new ArrayList<>()).addAll(strands);
        });
        return joined;
    }

    private Line line(UUID partyId, List<Strand> strands) {
        Map<EvidenceKind, Integer> numbers = leastCredible(strands);
        Map<Worth, Strand> worth = new HashMap<>();
        strands.forEach(strand -> worth.put(strand.worth(numbers), strand));
        Comparator<Worth> heaviestFirst = Worth.HEAVIEST_FIRST.thenComparing(Worth::id);
        Worth best = worth.keySet().stream().min(heaviestFirst).orElseThrow();
        return new Line(
                worth.get(best).origin,
                parties.party(partyId),
                true,
                strands.stream().map(Strand::id).distinct().sorted().toList(),
                publishers(strands),
                strands.stream().anyMatch(Strand::isFoundOut),
                best,
                worth.keySet().stream().map(Worth::graded).min(heaviestFirst).orElseThrow());
    }

    private int publishers(Collection<Strand> strands) {
        return (int) strands.stream()
                .map(Strand::item)
                .filter(Objects::nonNull)
                .map(item -> basis.work(item.publicationId()).publisherId())
                .distinct()
                .count();
    }

    /** What is not graded repeats what the graded ones of its kind say, and is worth no more. */
    private static Map<EvidenceKind, Integer> leastCredible(List<Strand> line) {
        return line.stream()
                .map(Strand::item)
                .filter(item -> item != null && item.credibility() != null)
                .collect(Collectors.toMap(Item::kind, Item::credibility, Lines::lessCredible));
    }

    /** What is improbable is less credible than what can't be judged. */
    private static Integer lessCredible(Integer one, Integer other) {
        return Quality.atLeast(Reliability.A, one).compareTo(Quality.atLeast(Reliability.A, other)) > 0 ? one : other;
    }
}
