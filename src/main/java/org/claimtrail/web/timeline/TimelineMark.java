package org.claimtrail.web.timeline;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.picture.axis.Lane.Item;
import org.claimtrail.picture.axis.TimeAxis.Span;

/** What one mark in a lane stands for: one event, or those of a day. */
record TimelineMark(List<TimelineEntry> entries) {
    /** So few have room to say what they are. */
    private static final int FEW = 12;

    private static final int LONGEST_CAPTION = 48;

    boolean isGhost() {
        return entries.stream().allMatch(TimelineEntry::ghost);
    }

    static List<Item<TimelineMark>> said(List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        entry.said().stream().map(span -> item(List.of(entry), span, caption(entry, entries))))
                .toList();
    }

    /** The sentence stands at one of the two marks. */
    static List<Item<TimelineMark>> recorded(List<TimelineEntry> entries) {
        return entries.stream()
                .map(entry -> item(
                        List.of(entry),
                        entry.recordedAt(),
                        entry.said().isPresent() ? "" + entry.number() : caption(entry, entries)))
                .toList();
    }

    static List<Item<TimelineMark>> saidByDate(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.said().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.event().occurredOn(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofDate -> cluster(ofDate, entry -> entry.said().orElseThrow(), Function.identity()))
                .toList();
    }

    static List<Item<TimelineMark>> recordedByDay(List<TimelineEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(TimelineEntry::dayOfRecording, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofDay -> cluster(ofDay, TimelineEntry::recordedAt, all -> Span.at(all.middle())))
                .toList();
    }

    private static Item<TimelineMark> cluster(
            List<TimelineEntry> entries, Function<TimelineEntry, Span> span, Function<Span, Span> at) {
        String caption = entries.size() == 1 ? "" + entries.get(0).number() : entries.size() + "×";
        return item(entries, at.apply(Span.around(entries.stream().map(span).toList())), caption);
    }

    private static Item<TimelineMark> item(List<TimelineEntry> entries, Span span, String caption) {
        return new Item<>(new TimelineMark(entries), entries.get(0).number(), span, caption);
    }

    private static String caption(TimelineEntry entry, List<TimelineEntry> all) {
        return all.size() > FEW ? "" + entry.number() : entry.number() + " " + shortened(entry.sentence());
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_CAPTION
                ? sentence
                : sentence.substring(0, LONGEST_CAPTION - 1).strip() + "…";
    }
}
