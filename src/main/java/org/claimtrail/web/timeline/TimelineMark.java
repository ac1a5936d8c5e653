package org.claimtrail.web.timeline;

import java.util.List;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.EventKind;
import org.claimtrail.picture.axis.Lane.Item;
import org.claimtrail.picture.axis.TimeAxis.Span;
import org.claimtrail.web.words.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one mark in a lane stands for.
 *
 * @param isNamed whether it is one event, which is told at its mark; else they are counted
 */
record TimelineMark(List<TimelineEntry> entries, boolean isNamed) {
    /** So few have room for a mark each, and to say what they are. */
    static final int FEW = 12;
    /** So many, where they stand at one instant. */
    static final int FEW_AT_ONCE = 3;

    private static final int LONGEST_CAPTION = 48;

    boolean isGhost() {
        return entries.stream().allMatch(TimelineEntry::ghost);
    }

    static Item<TimelineMark> named(TimelineEntry entry, Span span, String caption) {
        return new Item<>(new TimelineMark(List.of(entry), true), entry.number(), span, caption);
    }

    static Item<TimelineMark> counted(List<TimelineEntry> entries, Span span, String caption) {
        return new Item<>(new TimelineMark(entries, false), entries.get(0).number(), span, caption);
    }

    static List<Item<TimelineMark>> said(List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.said().stream().map(span -> named(entry, span, caption(entry))))
                .toList();
    }

    /** The sentence stands at one of the two marks. */
    static List<Item<TimelineMark>> recorded(List<TimelineEntry> entries) {
        return entries.stream()
                .map(entry -> named(entry, entry.recordedAt(), entry.said().isPresent() ? "" : caption(entry)))
                .toList();
    }

    private static String caption(TimelineEntry entry) {
        return shortened(entry.sentence(), LONGEST_CAPTION);
    }

    static String shortened(String sentence, int longest) {
        return sentence.length() <= longest
                ? sentence
                : sentence.substring(0, longest - 1).strip() + "…";
    }

    /** The status that the claim has from here on; null where it gets none here. */
    static @Nullable ClaimStatus newStatus(TimelineEntry entry) {
        Event event = entry.event();
        return event.kind() == EventKind.JUDGEMENT_APPROVED
                ? Verdict.verdict(event).status()
                : null;
    }
}
