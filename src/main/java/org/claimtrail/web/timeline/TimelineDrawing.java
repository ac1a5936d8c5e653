package org.claimtrail.web.timeline;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.picture.axis.Lane;
import org.claimtrail.picture.axis.Lane.Item;
import org.claimtrail.picture.axis.Lane.Place;
import org.claimtrail.picture.axis.TimeAxis;
import org.claimtrail.picture.axis.TimeAxis.Span;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.timeline.TimelinePicture.Bead;
import org.claimtrail.web.timeline.TimelinePicture.Break;
import org.claimtrail.web.timeline.TimelinePicture.Frame;
import org.claimtrail.web.timeline.TimelinePicture.Known;
import org.claimtrail.web.timeline.TimelinePicture.Link;
import org.claimtrail.web.timeline.TimelinePicture.Rule;
import org.claimtrail.web.timeline.TimelinePicture.Thread;

/** Gives everything in a timeline's picture its place. */
final class TimelineDrawing {
    private static final double ROW = 20;
    private static final double BAND = 72;

    private final List<TimelineEntry> entries;
    private final Instant knownAt;
    private final TimelineWords words;
    private final boolean isGrouped;
    private final TimeAxis axis;
    private final Lane<TimelineMark> upper;
    private final Lane<TimelineMark> lower;
    private final List<Rule> rules;
    private final Frame frame;

    TimelineDrawing(List<TimelineEntry> entries, Instant knownAt, TimelineWords words) {
        this.entries = entries;
        this.knownAt = knownAt;
        this.words = words;
        this.isGrouped = isGrouped(entries);
        TimelineGroups groups = new TimelineGroups(entries, words);
        List<Item<TimelineMark>> said = isGrouped ? groups.said() : TimelineMark.said(entries);
        List<Item<TimelineMark>> recorded = isGrouped ? groups.recorded() : TimelineMark.recorded(entries);
        this.axis = TimeAxis.over(
                List.of(spans(said), spans(recorded)), Frame.LEFT, Frame.RIGHT, words.locale(), Dates.zone());
        this.upper = Lane.of(isGrouped ? groups.apart(said, axis, true) : said, axis);
        this.lower = Lane.of(isGrouped ? groups.apart(recorded, axis, false) : recorded, axis);
        this.rules = new TimelineRules(entries, axis, words).rules();
        this.frame = frame();
    }

    TimelinePicture picture(TimelineSteps steps) {
        return new TimelinePicture(
                entries,
                steps,
                frame,
                axis,
                breaks(),
                rules,
                isGrouped ? groupThreads() : List.of(),
                isGrouped ? groupLinks() : links(),
                known());
    }

    /** Marks that stand at one instant, as of all that a release let out, are told apart by nobody. */
    private static boolean isGrouped(List<TimelineEntry> entries) {
        return entries.size() > TimelineMark.FEW
                || entries.stream()
                        .collect(Collectors.groupingBy(TimelineEntry::recordedAt, Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(atOnce -> atOnce > TimelineMark.FEW_AT_ONCE);
    }

    private static List<Span> spans(List<Item<TimelineMark>> items) {
        return items.stream().map(Item::span).toList();
    }

    // What stands where, from top to bottom

    private Frame frame() {
        double upperTop = 8 + rules.stream().mapToDouble(Rule::y).max().orElse(0);
        double upperBottom = upperTop + upper.rows() * ROW + 8;
        double lowerTop = upperBottom + BAND;
        double lowerBottom = lowerTop + lower.rows() * ROW + 8;
        return new Frame(upperTop, upperBottom, lowerTop, lowerBottom, lowerBottom + (knownAt == null ? 44 : 68));
    }

    private List<Break> breaks() {
        return axis.pauses().stream()
                .map(pause -> new Break(
                        pause.left(),
                        pause.right(),
                        words.length(pause.length()),
                        List.of(tear(pause.left()), tear(pause.right()))))
                .toList();
    }

    /** An edge as of torn paper. */
    private String tear(double x) {
        double height = frame.lowerBottom() - frame.upperTop();
        int teeth = (int) (height / 12);
        return "M%s %s".formatted(x, frame.upperTop()) + "l4 6l-4 6".repeat(teeth);
    }

    private Known known() {
        return knownAt == null ? null : new Known(axis.x(knownAt), words.knownOn(knownAt));
    }

    private Bead bead(Place<TimelineMark> place, boolean isUpper) {
        double y = isUpper
                ? frame.upperBottom() - 4 - (place.row() + .5) * ROW
                : frame.lowerTop() + 4 + (place.row() + .5) * ROW;
        return new Bead(place.x(), y, place.from(), place.to(), place.caption().text(), place.captionAtLeft());
    }

    /** Of a time that was over only after some of it was recorded, the thread begins where it was: nothing is recorded before it is so. */
    private Thread thread(Bead above, Bead below, boolean isGhost) {
        return new Thread(Math.min(above.x(), below.x()), above.y(), below.x(), below.y(), isGhost);
    }

    // One mark for each event in each lane

    private List<Link> links() {
        Map<TimelineEntry, Bead> above = beads(upper, true);
        Map<TimelineEntry, Bead> below = beads(lower, false);
        return entries.stream()
                .map(entry -> link(entry, Optional.ofNullable(above.get(entry)), below.get(entry)))
                .toList();
    }

    private Map<TimelineEntry, Bead> beads(Lane<TimelineMark> lane, boolean isUpper) {
        return lane.places().stream()
                .collect(
                        Collectors.toMap(place -> place.item().what().entries().get(0), place -> bead(place, isUpper)));
    }

    private Link link(TimelineEntry entry, Optional<Bead> above, Bead below) {
        return new Link(
                entry.number(),
                entry.shape(),
                words.inFull(entry),
                entry.ghost(),
                above.stream().map(bead -> thread(bead, below, entry.ghost())).toList(),
                Stream.concat(above.stream(), Stream.of(below)).toList());
    }

    // One mark for several events

    private List<Link> groupLinks() {
        return Stream.concat(
                        upper.places().stream().map(place -> groupLink(place, true)),
                        lower.places().stream().map(place -> groupLink(place, false)))
                .toList();
    }

    private Link groupLink(Place<TimelineMark> place, boolean isUpper) {
        List<TimelineEntry> group = place.item().what().entries();
        TimelineEntry first = group.get(0);
        String when = isUpper ? words.occurred(group) : words.recorded(group);
        boolean isOne = group.size() == 1;
        return new Link(
                first.number(),
                isOne ? first.shape() : null,
                isOne ? words.inFull(first) : words.several(group.size(), when),
                place.item().what().isGhost(),
                List.of(),
                List.of(bead(place, isUpper)));
    }

    private List<Thread> groupThreads() {
        return upper.places().stream()
                .flatMap(above -> lower.places().stream()
                        .filter(below -> !Collections.disjoint(
                                above.item().what().entries(),
                                below.item().what().entries()))
                        .map(below -> thread(
                                bead(above, true),
                                bead(below, false),
                                below.item().what().isGhost())))
                .toList();
    }
}
