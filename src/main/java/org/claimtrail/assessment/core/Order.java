package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.Work;

/**
 * The order in which the rules look at what was recorded: they prefer what comes first of what weighs the same, and so nothing may come
 * first because it was recorded first. By what an item says and what its page is called, then by what it is tied to: what speaks against
 * it, what it speaks against, and what else rests on the same thing (color refinement, Weisfeiler and Leman 1968). Ids only put in order
 * what is alike in all of that.
 */
final class Order {
    private final Basis basis;
    private final Map<UUID, List<Item>> against;
    private final Map<UUID, List<Item>> onThing;

    private Order(Basis basis) {
        this.basis = basis;
        this.against = tied(Item::defeatsId);
        this.onThing = tied(Item::thingId);
    }

    /** The same, in this order. */
    static Basis of(Basis basis) {
        return new Order(basis).ordered();
    }

    private Map<UUID, List<Item>> tied(Function<Item, UUID> to) {
        return basis.items().stream().filter(item -> to.apply(item) != null).collect(Collectors.groupingBy(to));
    }

    private Basis ordered() {
        Map<UUID, Integer> ranks = ranks();
        return basis.with(
                basis.items().stream()
                        .sorted(Comparator.comparing((Item item) -> ranks.get(item.id()))
                                .thenComparing(Item::id))
                        .toList(),
                basis.answers().stream()
                        .sorted(Comparator.<Answer, String>comparing(this::look).thenComparing(Answer::id))
                        .toList());
    }

    /** Refined until no more items are told apart than before. */
    private Map<UUID, Integer> ranks() {
        Map<UUID, Integer> ranks = ranked(basis.items().stream().collect(Collectors.toMap(Item::id, this::look)));
        if (against.isEmpty() && onThing.isEmpty()) {
            return ranks;
        }
        int before;
        do {
            before = different(ranks);
            ranks = refined(ranks);
        } while (different(ranks) > before);
        return ranks;
    }

    private Map<UUID, Integer> refined(Map<UUID, Integer> ranks) {
        Map<UUID, Integer> things = ranked(onThing.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, thing -> ranks(thing.getValue(), ranks))));
        return ranked(basis.items().stream()
                .collect(Collectors.toMap(
                        Item::id,
                        item -> Stream.of(
                                        ranks.get(item.id()),
                                        ranks.get(item.defeatsId()),
                                        ranks(against.getOrDefault(item.id(), List.of()), ranks),
                                        things.get(item.thingId()))
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))));
    }

    private static String ranks(List<Item> items, Map<UUID, Integer> ranks) {
        return items.stream()
                .map(item -> ranks.get(item.id()))
                .sorted()
                .toList()
                .toString();
    }

    private static Map<UUID, Integer> ranked(Map<UUID, String> looks) {
        Map<String, Integer> ranks = new HashMap<>();
        new TreeSet<>(looks.values()).forEach(look -> ranks.put(look, ranks.size()));
        return looks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, look -> ranks.get(look.getValue())));
    }

    private static int different(Map<UUID, Integer> ranks) {
        return (int) ranks.values().stream().distinct().count();
    }

    private String look(Item item) {
        return told(
                title(item.publicationId()),
                name(item.sourceId()),
                item.direction(),
                item.kind(),
                item.credibility(),
                item.stake(),
                item.access(),
                item.steps().stream().map(this::look).sorted().toList());
    }

    private String look(Derivation step) {
        return told(step.kind(), title(step.publicationId()), name(step.sourceId()));
    }

    private String look(Answer answer) {
        return told(name(answer.respondentId()), answer.kind(), title(answer.publicationId()), answer.stands());
    }

    private static String told(Object... of) {
        return Stream.of(of).map(Objects::toString).collect(Collectors.joining("\u001f"));
    }

    private String title(UUID publicationId) {
        Work work = publicationId == null ? null : basis.work(publicationId);
        return work == null ? "" : work.title() + "\u001f" + name(work.publisherId());
    }

    private String name(UUID sourceId) {
        return sourceId == null || basis.party(sourceId) == null
                ? ""
                : basis.party(sourceId).name();
    }
}
