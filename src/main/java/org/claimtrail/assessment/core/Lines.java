package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;

/**
 * The lines of one direction, and which of them are shown to be independent of each other. An item with two origins is in
 * two lines.
 */
final class Lines {
    private final Basis basis;
    private final Parties parties;
    private final Origins origins;
    private final Direction direction;

    /** That an item, or a reply that admits, starts at this origin. */
    private record Strand(Party origin, Item item, Answer answer, boolean isFoundOut, boolean isDirect) {
        Strand graded() {
            return new Strand(
                    usuallyReliable(origin), item == null ? null : item.graded(), answer, isFoundOut, isDirect);
        }
    }

    /** What a strand weighs, and would weigh with the grades that it lacks. */
    private record Weighed(Weight present, Weight graded) {
        static final Comparator<Weighed> HEAVIEST_FIRST = Comparator.comparing(Weighed::present, Weight.BY_WORTH)
                .thenComparing(Weighed::graded, Weight.BY_WORTH)
                .thenComparing(it -> it.present.id());
    }

    private static Party usuallyReliable(Party party) {
        return party.reliability() != null
                ? party
                : new Party(party.id(), party.name(), party.kind(), party.partOf(), Reliability.B);
    }

    Lines(Basis basis, Parties parties, Origins origins, Direction direction) {
        this.basis = basis;
        this.parties = parties;
        this.origins = origins;
        this.direction = direction;
    }

    /** The heaviest first; those that are not shown to be independent, or are worth nothing, do not count. */
    List<Line> all() {
        List<Strand> strands = Stream.concat(origins.items().stream().flatMap(this::strands), admissions())
                .toList();
        Set<UUID> persons = strands.stream()
                .map(strand -> parties.person(strand.origin.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, Set<UUID>> parts = persons.stream()
                .collect(Collectors.toMap(Function.identity(), person -> parties.parts(persons, person)));
        Map<UUID, List<Strand>> byPart = new TreeMap<>();
        for (Strand strand : strands) {
            for (UUID part : parts.get(parties.person(strand.origin.id()))) {
                byPart.computeIfAbsent(part, id -> new ArrayList<>()).add(strand);
            }
        }
        return count(
                parties,
                byPart.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** These lines, the heaviest first, counting if they are worth something and shown to be independent. */
    static List<Line> count(Parties parties, List<Line> lines) {
        Set<UUID> counting = counting(parties, lines);
        return lines.stream()
                .map(line -> line.counting(counting.contains(line.originId())))
                .sorted(Line.HEAVIEST_FIRST)
                .toList();
    }

    /** What a party denied is no evidence against a claim because it also stands in a newspaper. */
    boolean isDenial(Item item, UUID originId) {
        return direction == Direction.DISPUTES
                && Weight.isStatement(item.kind())
                && basis.heard().stream()
                        .filter(answer -> answer.kind().isDenial())
                        .anyMatch(answer -> parties.isOneHouse(answer.respondentId(), originId));
    }

    private Stream<Strand> strands(Item item) {
        return origins.ends(item).stream()
                .filter(End::isOrigin)
                .filter(end -> !isDenial(item, end.id()))
                .map(end -> new Strand(
                        parties.get(end.id()),
                        item,
                        null,
                        end.kind() == End.Kind.FOUND_OUT,
                        origins.isDirect(item, end)));
    }

    /** Whoever confirms what is held against it, and is not of the claimant's house, admits it. */
    private Stream<Strand> admissions() {
        return direction != Direction.SUPPORTS
                ? Stream.empty()
                : basis.heard().stream()
                        .filter(answer -> isConfirmation(answer.kind()))
                        .filter(answer -> !parties.isOneHouse(answer.respondentId(), basis.claimantId()))
                        .map(answer -> new Strand(parties.get(answer.respondentId()), null, answer, false, true));
    }

    static boolean isConfirmation(ReplyKind kind) {
        return kind == ReplyKind.CONFIRMATION || kind == ReplyKind.PARTIAL_CONFIRMATION;
    }

    private Line line(UUID originId, List<Strand> strands) {
        Map<EvidenceKind, Integer> leastCredible = leastCredible(strands);
        Weighed best = strands.stream()
                .map(strand -> new Weighed(weight(strand, leastCredible), weight(strand.graded(), leastCredible)))
                .min(Weighed.HEAVIEST_FIRST)
                .orElseThrow();
        return new Line(
                parties.get(originId),
                true,
                strands.stream()
                        .map(strand -> strand.item == null ? strand.answer.id() : strand.item.id())
                        .distinct()
                        .sorted()
                        .toList(),
                publishers(strands.stream().map(Strand::item)),
                strands.stream().anyMatch(Strand::isFoundOut),
                best.present,
                best.graded);
    }

    private int publishers(Stream<Item> items) {
        return (int) items.filter(item -> item != null)
                .map(item -> basis.work(item.publicationId()).publisherId())
                .distinct()
                .count();
    }

    private Weight weight(Strand strand, Map<EvidenceKind, Integer> leastCredible) {
        return strand.item == null
                ? Weight.ofAdmission(strand.answer.id(), strand.answer.kind())
                : Weight.of(
                        strand.item,
                        strand.origin,
                        strand.isFoundOut,
                        strand.isDirect,
                        leastCredible.getOrDefault(strand.item.kind(), 0));
    }

    private static Map<EvidenceKind, Integer> leastCredible(List<Strand> line) {
        return line.stream()
                .map(Strand::item)
                .filter(item -> item != null && item.credibility() != null)
                .collect(Collectors.toMap(Item::kind, item -> Weight.credibility(item.credibility()), Math::min));
    }

    /** All named ones; of the unnamed, those that are recorded to differ from each other: any two may be one person. */
    private static Set<UUID> counting(Parties parties, List<Line> lines) {
        Map<UUID, Line> worth = lines.stream()
                .filter(line -> line.level() != EvidenceLevel.NONE)
                .collect(Collectors.toMap(Line::originId, Function.identity()));
        Set<UUID> named = new TreeSet<>(worth.keySet());
        named.removeIf(parties::isUnnamed);
        Set<UUID> unnamed = new TreeSet<>(worth.keySet());
        unnamed.removeAll(named);
        return parties.differing(unnamed).stream()
                .map(group -> union(named, group))
                .max(Comparator.comparing((Set<UUID> group) -> Side.level(all(group, worth)))
                        .thenComparing(Set::size)
                        .thenComparing(group -> steps(group, worth))
                        .thenComparing(group -> all(group, worth), Lines::compareWorth)
                        .thenComparing(Set::toString, Comparator.reverseOrder()))
                .orElse(named);
    }

    private static Set<UUID> union(Set<UUID> named, Set<UUID> unnamed) {
        Set<UUID> union = new TreeSet<>(named);
        union.addAll(unnamed);
        return union;
    }

    private static List<Line> all(Set<UUID> group, Map<UUID, Line> lines) {
        return group.stream().map(lines::get).sorted(Line.HEAVIEST_FIRST).toList();
    }

    /** The first line that weighs more in one of them decides, so that ids do only where all weigh the same. */
    private static int compareWorth(List<Line> one, List<Line> other) {
        return IntStream.range(0, one.size())
                .map(i -> Line.BY_WORTH.compare(other.get(i), one.get(i)))
                .filter(heavier -> heavier != 0)
                .findFirst()
                .orElse(0);
    }

    private static int steps(Set<UUID> group, Map<UUID, Line> lines) {
        return group.stream().mapToInt(id -> lines.get(id).best().steps()).sum();
    }
}
