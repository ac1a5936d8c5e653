package org.claimtrail.web.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.dossier.Event;
import org.claimtrail.picture.axis.Lane.Item;
import org.claimtrail.picture.axis.TimeAxis;
import org.claimtrail.picture.axis.TimeAxis.Span;
import org.claimtrail.picture.axis.TimeAxis.Stretch;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.web.words.Verdict;

/**
 * Makes few marks of many events: what changed something is named at its mark; the rest is counted in words, by its date above, by the
 * sitting at which it was recorded below. What is later than the chosen moment is never counted with what was known by then.
 */
final class TimelineGroups {
    /** As many names can be read at a glance; the oldest of the least important are counted. */
    private static final int MOST_NAMED = 10;

    private static final int MOST_COUNTED = 8;
    /** Where more are counted, those that are nearer than this to each other are one. */
    private static final double NEAR = 110;

    private static final Duration BETWEEN_SITTINGS = Duration.ofHours(2);

    private final List<TimelineEntry> entries;
    private final TimelineWords words;
    private final Set<TimelineEntry> named;

    TimelineGroups(List<TimelineEntry> entries, TimelineWords words) {
        this.entries = entries;
        this.words = words;
        this.named = entries.stream()
                .filter(entry -> weight(entry.event()) > 0)
                .sorted(Comparator.comparing((TimelineEntry entry) -> -weight(entry.event()))
                        .thenComparing(entry -> -entry.number()))
                .limit(MOST_NAMED)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How much it changed: nothing, for what adds to what was there; little for a status, which the line says that begins with it. */
    private static int weight(Event event) {
        return switch (event.kind()) {
            case CLAIM_ADDED -> 4;
            case JUDGEMENT_APPROVED -> weight(Verdict.verdict(event));
            case PUBLICATION_RETRACTED, CLAIM_SHAKEN, CLAIM_PAUSED, EVIDENCE_WITHDRAWN -> 2;
            case REPLY_ADDED -> weight(event.details().replyKind());
            default -> 0;
        };
    }

    private static int weight(Verdict verdict) {
        return verdict.isGrade() ? 0 : verdict.status() != null ? 1 : 3;
    }

    private static int weight(ReplyKind kind) {
        return switch (kind) {
            case WITHDRAWAL -> 2;
            case CATEGORICAL_DENIAL, PARTIAL_DENIAL, CONFIRMATION, PARTIAL_CONFIRMATION -> 1;
            default -> 0;
        };
    }

    /** When it was so. */
    List<Item<TimelineMark>> said() {
        List<TimelineEntry> dated =
                entries.stream().filter(entry -> entry.said().isPresent()).toList();
        Stream<Item<TimelineMark>> names = dated.stream()
                .filter(named::contains)
                .map(entry -> TimelineMark.named(entry, entry.said().orElseThrow(), caption(List.of(entry))));
        return Stream.concat(
                        names,
                        counted(dated, entry -> List.of(entry.event().occurredOn(), entry.ghost())).stream()
                                .map(this::ofDate))
                .toList();
    }

    private Item<TimelineMark> ofDate(List<TimelineEntry> some) {
        Span span = Span.around(
                some.stream().map(entry -> entry.said().orElseThrow()).toList());
        return TimelineMark.counted(some, span, caption(some));
    }

    /** One alone is told, unless it is a status at the very line that begins with it. */
    private String caption(List<TimelineEntry> some) {
        TimelineEntry first = some.get(0);
        boolean isAtItsLine = TimelineMark.newStatus(first) != null
                && first.said().filter(first.recordedAt()::equals).isPresent();
        return some.size() > 1 ? words.counted(some) : isAtItsLine ? "" : words.brief(first);
    }

    /** When it was recorded: what has no date of its own is named here. */
    List<Item<TimelineMark>> recorded() {
        Stream<Item<TimelineMark>> names = entries.stream()
                .filter(this::isNamedBelow)
                .map(entry -> TimelineMark.named(entry, entry.recordedAt(), words.brief(entry)));
        List<TimelineEntry> others =
                entries.stream().filter(entry -> !isNamedBelow(entry)).toList();
        return Stream.concat(names, sittings(others).stream().map(this::ofSitting))
                .toList();
    }

    private boolean isNamedBelow(TimelineEntry entry) {
        return named.contains(entry) && entry.said().isEmpty();
    }

    private Item<TimelineMark> ofSitting(List<TimelineEntry> some) {
        return TimelineMark.counted(some, lastOf(some), words.recordings(some.size()));
    }

    /** Where several recordings stand as one: none was so later than that, so that no thread runs back. */
    private static Span lastOf(List<TimelineEntry> some) {
        return some.get(some.size() - 1).recordedAt();
    }

    /** What was recorded at one instant is one act, such as a release: no other is counted with it. */
    private static List<List<TimelineEntry>> sittings(List<TimelineEntry> entries) {
        Map<Instant, Long> acts = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.event().recordedAt(), Collectors.counting()));
        List<List<TimelineEntry>> sittings = new ArrayList<>();
        TimelineEntry last = null;
        for (TimelineEntry entry : entries) {
            if (last == null || isAnother(last, entry, acts)) {
                sittings.add(new ArrayList<>());
            }
            sittings.get(sittings.size() - 1).add(entry);
            last = entry;
        }
        return sittings;
    }

    private static boolean isAnother(TimelineEntry last, TimelineEntry entry, Map<Instant, Long> acts) {
        Instant before = last.event().recordedAt();
        Instant at = entry.event().recordedAt();
        boolean isOneOfSeveral = acts.get(before) > 1 || acts.get(at) > 1;
        return last.ghost() != entry.ghost()
                || (isOneOfSeveral ? !at.equals(before) : !at.isBefore(before.plus(BETWEEN_SITTINGS)));
    }

    private Collection<List<TimelineEntry>> counted(List<TimelineEntry> some, Function<TimelineEntry, Object> by) {
        return some.stream()
                .filter(entry -> !named.contains(entry))
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The same, but for what would stand too near to others to be read: that is counted together. */
    List<Item<TimelineMark>> apart(List<Item<TimelineMark>> items, TimeAxis axis, boolean isSaid) {
        List<Item<TimelineMark>> counted =
                items.stream().filter(item -> !item.what().isNamed()).toList();
        if (counted.size() <= MOST_COUNTED) {
            return items;
        }
        Stream<Item<TimelineMark>> together = counted.stream()
                .collect(Collectors.groupingBy(item -> place(item, axis), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(near -> together(near, isSaid));
        return Stream.concat(items.stream().filter(item -> item.what().isNamed()), together)
                .toList();
    }

    /** Where it stands, roughly; what may have been at any time of a long one stands for itself. */
    private static List<Object> place(Item<TimelineMark> item, TimeAxis axis) {
        Span span = item.span();
        double x = (axis.x(span.from()) + axis.x(span.to())) / 2;
        boolean isLong = axis.x(span.to()) - axis.x(span.from()) > NEAR;
        Optional<Stretch> stretch =
                axis.stretches().stream().filter(it -> x <= it.right()).findFirst();
        double left = stretch.map(Stretch::left).orElse(0.0);
        return isLong
                ? List.of(span, item.what().isGhost())
                : List.of(left, (int) ((x - left) / NEAR), item.what().isGhost());
    }

    private Item<TimelineMark> together(List<Item<TimelineMark>> near, boolean isSaid) {
        List<TimelineEntry> all = near.stream()
                .flatMap(item -> item.what().entries().stream())
                .sorted(Comparator.comparing(TimelineEntry::number))
                .toList();
        return isSaid
                ? TimelineMark.counted(
                        all, Span.around(near.stream().map(Item::span).toList()), caption(all))
                : ofSitting(all);
    }
}
