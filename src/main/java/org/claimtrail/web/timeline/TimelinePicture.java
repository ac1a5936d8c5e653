package org.claimtrail.web.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.dossier.Event;
import org.claimtrail.picture.axis.Lane;
import org.claimtrail.picture.axis.TimeAxis;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a claim on two clocks: above, when it was so; below, when it was recorded; a thread joins the two, and
 * slants where news came late. Holds all coordinates, so that the template only writes them down.
 *
 * @param entries the same as a list, which the marks lead to
 * @param rules where the claim got another status
 * @param threads those of marks that stand for several events
 * @param known where the chosen moment is; null for now
 */
public record TimelinePicture(
        List<TimelineEntry> entries,
        TimelineSteps steps,
        Frame frame,
        TimeAxis axis,
        List<Break> breaks,
        List<Rule> rules,
        List<Thread> threads,
        List<Link> links,
        Known known) {

    /** From the top: names of statuses, the upper lane, a band for the threads, the lower lane, the axis. */
    public record Frame(double upperTop, double upperBottom, double lowerTop, double lowerBottom, double height) {
        static final double WIDTH = 1160;
        static final double LEFT = 132;
        static final double RIGHT = 1152;

        public double width() {
            return WIDTH;
        }

        public double left() {
            return LEFT;
        }

        public double right() {
            return RIGHT;
        }

        public double upperMiddle() {
            return (upperTop + upperBottom) / 2;
        }

        public double lowerMiddle() {
            return (lowerTop + lowerBottom) / 2;
        }

        public double bandMiddle() {
            return (upperBottom + lowerTop) / 2;
        }

        public double tickBottom() {
            return lowerBottom + 17;
        }

        public double headingBottom() {
            return lowerBottom + 36;
        }

        public double knownBottom() {
            return lowerBottom + 56;
        }

        public double upperHeight() {
            return upperBottom - upperTop;
        }

        public double lowerHeight() {
            return lowerBottom - lowerTop;
        }
    }

    /** A time that is left out. */
    public record Break(double left, double right, String length, List<String> tears) {
        public double middle() {
            return (left + right) / 2;
        }
    }

    /**
     * A new status, from here on.
     *
     * @param text its name, as much of it as has room
     */
    public record Rule(
            double x, double y, ClaimStatus status, String text, boolean isAtLeft, String words, boolean ghost) {
        static final double GAP = 5;

        public double textX() {
            return isAtLeft ? x - GAP : x + GAP;
        }

        public double top() {
            return y - 11;
        }
    }

    /** Joins when it was so to when that was recorded. */
    public record Thread(double fromX, double fromY, double toX, double toY, boolean ghost) {
        /** Slanting between the lanes only, so that it does not run through what stands in them. */
        public String path(Frame frame) {
            return "M%s %sV%sL%s %sV%s".formatted(fromX, fromY, frame.upperBottom(), toX, frame.lowerTop(), toY);
        }

        boolean isSlanting() {
            return fromX != toX;
        }
    }

    /** A mark, with its caption. */
    public record Bead(double x, double y, double from, double to, String caption, boolean captionAtLeft) {
        /** Whether the time that it may have been is wider than the mark. */
        public boolean isUnsure() {
            return to - from > 2 * Lane.MARK + 2;
        }

        public double width() {
            return to - from;
        }

        public double captionX() {
            return captionAtLeft ? x - Lane.MARK - 3 : x + Lane.MARK + 3;
        }
    }

    /**
     * Marks with their thread, one stop for the keyboard.
     *
     * @param to the number of the event that it leads to
     * @param shape null where it stands for several events
     */
    public record Link(
            int to, TimelineShape shape, String words, boolean ghost, List<Thread> threads, List<Bead> beads) {}

    public record Known(double x, String text) {
        /** How wide what came later is. */
        public double rest() {
            return TimeAxis.rounded(Frame.RIGHT - x);
        }

        /** Where its words have room. */
        public String side() {
            return x > Frame.WIDTH / 2 ? "left" : "right";
        }
    }

    /** @param knownAt what was recorded later is a ghost; null for now */
    public static TimelinePicture of(List<Event> events, Instant knownAt, TimelineWords words) {
        List<TimelineEntry> entries = entries(events, knownAt, words);
        TimelineSteps steps = TimelineSteps.of(events, knownAt, words);
        if (entries.isEmpty()) {
            return new TimelinePicture(entries, steps, null, null, List.of(), List.of(), List.of(), List.of(), null);
        }
        return new TimelineDrawing(entries, knownAt, words).picture(steps);
    }

    private static List<TimelineEntry> entries(List<Event> events, Instant knownAt, TimelineWords words) {
        UUID claim = events.isEmpty() ? null : events.get(0).subject().id();
        Map<UUID, Instant> corrected = corrected(events.stream());
        Map<UUID, Instant> overtaken = corrected(events.stream().filter(event -> !isGhost(event, knownAt)));
        return IntStream.range(0, events.size())
                .mapToObj(i -> {
                    Event event = events.get(i);
                    return new TimelineEntry(
                            i + 1,
                            event,
                            TimelineShape.of(event),
                            words.sentence(event, claim),
                            event.occurredOn() == null ? null : words.date(event.occurredOn()),
                            words.recorded(event),
                            isGhost(event, knownAt),
                            isOf(corrected, event),
                            isOf(overtaken, event));
                })
                .toList();
    }

    private static boolean isGhost(Event event, @Nullable Instant knownAt) {
        return knownAt != null && event.recordedAt().isAfter(knownAt);
    }

    /** Whether these put right what was noted down there. */
    private static boolean isOf(Map<UUID, Instant> corrections, Event event) {
        return event.kind().isVersion()
                && corrections.getOrDefault(event.subject().id(), Instant.MIN).isAfter(event.recordedAt());
    }

    /** What was corrected, and when last. */
    private static Map<UUID, Instant> corrected(Stream<Event> events) {
        return events.filter(event -> event.kind().isCorrection())
                .collect(Collectors.toMap(
                        event -> event.subject().id(),
                        Event::recordedAt,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Whether the list below is long enough to be folded away. */
    public boolean isLong() {
        return entries.size() > 8;
    }

    /** Whether it is so too where there is no room for the picture. */
    public boolean isMany() {
        return entries.size() > 40;
    }

    /** By how many days the latest news came late. */
    public long daysLate() {
        return entries.stream().mapToLong(TimelineEntry::daysLate).max().orElse(0);
    }
}
