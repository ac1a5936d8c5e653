package org.claimtrail.assessment.core;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;

/** Whose word each item of one direction is: of one origin, however many it names. */
final class Attributions {
    /** Items that are held by several can be given to them in so many ways, before they go to the first by name. */
    private static final int MOST_CHOICES = 16;

    private final Basis basis;
    private final Parties parties;
    private final Origins origins;
    private final Direction direction;
    private final Map<UUID, Applied.Defeated> defeated;
    private final List<UUID> denying;
    private final List<UUID> recanting;

    /**
     * @param direction which way the items point in the end
     * @param defeated what speaks against an item, by item
     */
    Attributions(
            Basis basis, Parties parties, Origins origins, Direction direction, Map<UUID, Applied.Defeated> defeated) {
        this.basis = basis;
        this.parties = parties;
        this.origins = origins;
        this.direction = direction;
        this.defeated = defeated;
        this.denying = basis.denials().map(Answer::respondentId).distinct().toList();
        this.recanting =
                basis.recantations().map(Answer::respondentId).distinct().toList();
    }

    /** All that can be chosen where an item is held by several alike; mostly one. Replies that admit are there too. */
    List<List<Attribution>> choices() {
        return choices(Stream.concat(held(origins.items()), admissions()).toList());
    }

    /** The same, of some of the items alone. */
    List<List<Attribution>> choicesOf(List<Item> items) {
        return choices(held(items).toList());
    }

    private Stream<List<Attribution>> held(List<Item> items) {
        return items.stream().map(this::heldBy).filter(alike -> !alike.isEmpty());
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

    /** Who has the same origins stands for the same one: a copy makes no second line. */
    private static List<List<Attribution>> choices(List<List<Attribution>> open) {
        Set<List<UUID>> alike = open.stream()
                .filter(attributions -> attributions.size() > 1)
                .map(Attributions::origins)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Map<List<UUID>, Integer>> choices = List.of(Map.of());
        for (List<UUID> ids : alike) {
            if (choices.size() * ids.size() <= MOST_CHOICES) {
                choices = choices.stream()
                        .flatMap(choice -> IntStream.range(0, ids.size()).mapToObj(i -> and(choice, ids, i)))
                        .toList();
            }
        }
        return choices.stream()
                .map(choice -> open.stream()
                        .map(attributions -> attributions.get(
                                attributions.size() == 1 ? 0 : choice.getOrDefault(origins(attributions), 0)))
                        .toList())
                .toList();
    }

    private static List<UUID> origins(List<Attribution> attributions) {
        return attributions.stream()
                .map(attribution -> attribution.origin().id())
                .toList();
    }

    private static <K, V> Map<K, V> and(Map<K, V> some, K key, V value) {
        Map<K, V> more = new HashMap<>(some);
        more.put(key, value);
        return more;
    }

    /**
     * Of its origins those that it is held by: whoever found it out, and not who speaks beside it; whoever has a name; and whom it does
     * not serve. Nothing of that differs for a copy.
     */
    private List<Attribution> heldBy(Item item) {
        Map<UUID, Attribution> byParty = new HashMap<>();
        attributions(item)
                .forEach(attribution -> byParty.merge(
                        attribution.origin().id(),
                        attribution,
                        (one, other) -> Attribution.BETTER_FIRST.compare(one, other) <= 0 ? one : other));
        List<Attribution> sorted = byParty.values().stream()
                .sorted(Attribution.HOLDING_FIRST
                        .thenComparing(attribution -> attribution.origin().name())
                        .thenComparing(attribution -> attribution.origin().id()))
                .toList();
        return sorted.stream()
                .takeWhile(attribution -> Attribution.HOLDING_FIRST.compare(attribution, sorted.get(0)) == 0)
                .toList();
    }

    private Stream<Attribution> attributions(Item item) {
        return origins.ends(item).stream()
                .filter(End::isOrigin)
                .filter(end -> !isDenial(item, end.id()) && !isTakenBack(item, end.id()))
                .map(end -> new Attribution(
                        parties.party(end.id()),
                        item,
                        null,
                        end.kind() == End.Kind.FOUND_OUT,
                        end.kind() == End.Kind.FOUND_OUT && origins.isDirect(item, end),
                        gains(end.id()),
                        end.isWeakened() || defeated.containsKey(item.id())));
    }

    /** The claimant's house says what it said before; who denies says it once more. */
    private boolean gains(UUID originId) {
        return switch (direction) {
            case SUPPORTS -> parties.isOneHouse(originId, basis.claimantId());
            case DISPUTES -> isOfWhoDenies(originId);
            // Against a doubt: whoever it was cast on is rid of it.
            case NEUTRAL -> parties.isOneHouse(originId, basis.claimantId()) || isOfWhoDenies(originId);
            case DEFEATS -> false;
        };
    }

    private boolean isOfWhoDenies(UUID originId) {
        return denying.stream().anyMatch(party -> parties.isOneHouse(party, originId));
    }

    /** What a party denied is no evidence against a claim because it also stands in a newspaper. */
    private boolean isDenial(Item item, UUID originId) {
        return direction == Direction.DISPUTES && isStatement(item.kind()) && gains(originId);
    }

    /** Whoever took the claim back says it no longer; what can be held or measured is there still. */
    private boolean isTakenBack(Item item, UUID originId) {
        return recanting.stream().anyMatch(party -> isTakenBack(item, originId, party));
    }

    private boolean isTakenBack(Item item, UUID originId, UUID recantingId) {
        return direction == Direction.SUPPORTS
                && !Ground.isHard(item.kind())
                && parties.party(recantingId).equals(parties.party(originId));
    }

    private static boolean isStatement(EvidenceKind kind) {
        return kind == EvidenceKind.ON_RECORD_STATEMENT || kind == EvidenceKind.UNNAMED_STATEMENT;
    }

    /** Whoever confirms what is held against it, and is not of the claimant's house, admits it. */
    private Stream<List<Attribution>> admissions() {
        return direction != Direction.SUPPORTS
                ? Stream.empty()
                : basis.heard().stream()
                        .filter(answer -> answer.kind().isConfirmation())
                        .filter(answer -> !parties.isOneHouse(answer.respondentId(), basis.claimantId()))
                        .map(answer -> List.of(new Attribution(
                                parties.party(answer.respondentId()), null, answer, false, false, false, false)));
    }
}
