package org.claimtrail.picture.axis;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where on a line each instant stands. The line is made of stretches, each true to scale; a pause between two of them leaves
 * out a time in which nothing was.
 *
 * @param stretches from left to right, at least one
 * @param pauses between the stretches: one fewer
 * @param ticks what begins where
 * @param headings the day, month or year that the ticks are in
 */
public record TimeAxis(List<Stretch> stretches, List<Pause> pauses, List<Tick> ticks, List<Tick> headings) {
    /** From one instant to another, or one instant alone. */
    public record Span(Instant from, Instant to) {
        public static Span at(Instant instant) {
            return new Span(instant, instant);
        }

        /** From the earliest to the latest of some. */
        public static Span around(List<Span> spans) {
            return new Span(
                    spans.stream()
                            .map(Span::from)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow());
        }

        boolean isInstant() {
            return from.equals(to);
        }

        Duration length() {
            return Duration.between(from, to);
        }

        public Instant middle() {
            return from.plus(length().dividedBy(2));
        }

        boolean covers(Span other) {
            return !from.isAfter(other.from) && !to.isBefore(other.to);
        }

        public boolean covers(Instant instant) {
            return covers(at(instant));
        }

        /** How much of it has passed at an instant: from 0 to 1. */
        double part(Instant instant) {
            return isInstant() ? .5 : seconds(Duration.between(from, instant)) / seconds(length());
        }
    }

    /** A part of the line that is true to scale. */
    public record Stretch(Span time, double left, double right) {
        public double x(Instant instant) {
            return rounded(left + time.part(instant) * (right - left));
        }

        public double width() {
            return rounded(right - left);
        }

        /** How wide a time is here. */
        double width(Duration length) {
            return (right - left) * seconds(length) / seconds(time.length());
        }
    }

    /** Between two stretches: how long nothing was. */
    public record Pause(double left, double right, Duration length) {}

    /** A word on the axis, for what begins at its place. */
    public record Tick(double x, String text) {}

    /**
     * An axis on which all spans have a place.
     *
     * @param lanes the spans that stand beside each other, and need room to
     * @param zone of the clock that the words along it are of
     */
    public static TimeAxis over(List<List<Span>> lanes, double left, double right, Locale locale, ZoneId zone) {
        AxisLayout layout = AxisLayout.of(lanes, left, right);
        List<TimeScale> scales = layout.stretches().stream()
                .map(stretch -> TimeScale.of(stretch, hasInstants(stretch, lanes), locale, zone))
                .toList();
        return new TimeAxis(
                layout.stretches(),
                layout.pauses(),
                scales.stream().flatMap(scale -> scale.ticks().stream()).toList(),
                scales.stream().flatMap(scale -> scale.headings().stream()).toList());
    }

    private static boolean hasInstants(Stretch stretch, List<List<Span>> lanes) {
        return lanes.stream()
                .flatMap(List::stream)
                .anyMatch(span -> span.isInstant() && stretch.time().covers(span));
    }

    /** Never left of an earlier instant; before and after all that there is, at the ends. */
    public double x(Instant instant) {
        Stretch before = null;
        for (Stretch stretch : stretches) {
            if (instant.isBefore(stretch.time().from())) {
                return before == null ? stretch.left() : between(before, stretch, instant);
            }
            if (stretch.time().covers(instant)) {
                return stretch.x(instant);
            }
            before = stretch;
        }
        return before.right();
    }

    /** The one in which a place is, or that is nearest to it. */
    public Stretch stretch(double x) {
        return stretches.stream()
                .min(Comparator.comparingDouble(it -> Math.max(0, Math.max(it.left() - x, x - it.right()))))
                .orElseThrow();
    }

    private static double between(Stretch before, Stretch after, Instant instant) {
        Span pause = new Span(before.time().to(), after.time().from());
        return rounded(before.right() + pause.part(instant) * (after.left() - before.right()));
    }

    /** To a tenth: finer is not seen, and only makes the page longer. */
    public static double rounded(double x) {
        return Math.round(x * 10) / 10.0;
    }

    static double seconds(Duration length) {
        return length.getSeconds() + length.getNano() / 1e9;
    }
}
