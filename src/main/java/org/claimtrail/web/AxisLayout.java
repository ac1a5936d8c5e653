package org.claimtrail.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.web.TimeAxis.Pause;
import org.claimtrail.web.TimeAxis.Span;
import org.claimtrail.web.TimeAxis.Stretch;

/**
 * Breaks a time axis where marks would else stand on each other: at the longest time in which nothing was, again and again
 * until there is room for all, or nothing long is left to leave out.
 */
record AxisLayout(List<Stretch> stretches, List<Pause> pauses) {
    private static final int MOST_STRETCHES = 6;
    private static final double NARROWEST = 104;
    private static final double PAUSE = 36;
    /** The room around marks at the ends of a stretch; their numbers stand at the right. */
    private static final double MARGIN_LEFT = 14;

    private static final double MARGIN_RIGHT = 32;
    /** Marks nearer than this can't stand side by side. */
    private static final double CLOSE = 34;
    /** A shorter time is never left out. */
    private static final Duration SHORTEST_PAUSE = Duration.ofHours(2);
    /** The share of a stretch that leaving it out must save; more where something of an unsure date may have been then. */
    private static final double WORTH_A_BREAK = .3;

    private static final double WORTH_BREAKING_A_SPAN = .8;

    /** Some time with something at both ends. */
    private record Part(Span time) {
        Stream<Span> gaps(List<Instant> ends) {
            return IntStream.range(1, ends.size())
                    .mapToObj(i -> new Span(ends.get(i - 1), ends.get(i)))
                    .filter(time::covers);
        }

        double share(Span gap) {
            return TimeAxis.seconds(gap.length()) / TimeAxis.seconds(time.length());
        }
    }

    private record Cut(Part part, Span gap) {
        double share() {
            return part.share(gap);
        }

        Stream<Part> pieces() {
            return Stream.of(
                    new Part(new Span(part.time().from(), gap.from())),
                    new Part(new Span(gap.to(), part.time().to())));
        }
    }

    static AxisLayout of(List<List<Span>> lanes, double left, double right) {
        return new Search(lanes, ends(lanes), left, right).layout();
    }

    private static List<Instant> ends(List<List<Span>> lanes) {
        return lanes.stream()
                .flatMap(List::stream)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .distinct()
                .sorted()
                .toList();
    }

    private record Search(List<List<Span>> lanes, List<Instant> ends, double left, double right) {
        AxisLayout layout() {
            List<Part> parts = List.of(new Part(new Span(ends.get(0), ends.get(ends.size() - 1))));
            Optional<Cut> cut = bestCut(parts);
            while (cut.isPresent() && parts.size() < MOST_STRETCHES) {
                Cut best = cut.get();
                parts = parts.stream()
                        .flatMap(part -> part.equals(best.part()) ? best.pieces() : Stream.of(part))
                        .toList();
                cut = bestCut(parts);
            }
            List<Stretch> stretches = stretches(parts);
            return new AxisLayout(stretches, pauses(parts, stretches));
        }

        private Optional<Cut> bestCut(List<Part> parts) {
            List<Stretch> stretches = stretches(parts);
            return IntStream.range(0, parts.size())
                    .filter(i -> isCrowded(stretches.get(i)))
                    .mapToObj(parts::get)
                    .flatMap(part -> part.gaps(ends).map(gap -> new Cut(part, gap)))
                    .filter(this::isWorthIt)
                    .max(Comparator.comparingDouble(Cut::share));
        }

        private boolean isCrowded(Stretch stretch) {
            return lanes.stream().anyMatch(lane -> {
                double[] places = lane.stream()
                        .map(Span::middle)
                        .filter(stretch.time()::covers)
                        .mapToDouble(stretch::x)
                        .distinct()
                        .sorted()
                        .toArray();
                return IntStream.range(1, places.length).anyMatch(i -> places[i] - places[i - 1] < CLOSE);
            });
        }

        private boolean isWorthIt(Cut cut) {
            boolean breaksSpan = spans().anyMatch(span -> span.covers(cut.gap()));
            return cut.gap().length().compareTo(SHORTEST_PAUSE) >= 0
                    && cut.share() >= (breaksSpan ? WORTH_BREAKING_A_SPAN : WORTH_A_BREAK);
        }

        private Stream<Span> spans() {
            return lanes.stream().flatMap(List::stream);
        }

        /** Gives each part room by how much stands in it. */
        private List<Stretch> stretches(List<Part> parts) {
            double[] needs = parts.stream().mapToDouble(this::need).toArray();
            double all = DoubleStream.of(needs).sum();
            double free = right - left - parts.size() * NARROWEST - (parts.size() - 1) * PAUSE;
            List<Stretch> stretches = new ArrayList<>();
            double x = left;
            for (int i = 0; i < needs.length; i++) {
                double width = TimeAxis.rounded(NARROWEST + free * needs[i] / all);
                stretches.add(new Stretch(withMargins(parts, i, width), x, TimeAxis.rounded(x + width)));
                x = TimeAxis.rounded(x + width + PAUSE);
            }
            return stretches;
        }

        private double need(Part part) {
            return 1 + lanes.stream().mapToLong(lane -> count(lane, part)).max().orElse(0);
        }

        private static long count(List<Span> lane, Part part) {
            return lane.stream().map(Span::middle).filter(part.time()::covers).count();
        }

        /** Some time more at both ends, but never of what belongs to the neighbours. */
        private Span withMargins(List<Part> parts, int i, double width) {
            Span time = parts.get(i).time();
            Duration before = margin(time, MARGIN_LEFT, width);
            Duration after = margin(time, MARGIN_RIGHT, width);
            Instant from = time.from().minus(before);
            Instant to = time.to().plus(after);
            return new Span(
                    i == 0 ? from : latest(from, middle(parts.get(i - 1), parts.get(i))),
                    i == parts.size() - 1 ? to : earliest(to, middle(parts.get(i), parts.get(i + 1))));
        }

        private Duration margin(Span time, double room, double width) {
            if (!time.isInstant()) {
                double share = room / (width - MARGIN_LEFT - MARGIN_RIGHT);
                return Duration.ofNanos((long) (share * time.length().toNanos()));
            }
            return spans().anyMatch(time::equals) ? Duration.ofMinutes(30) : Duration.ofDays(1);
        }

        private static Instant middle(Part before, Part after) {
            return new Span(before.time().to(), after.time().from()).middle();
        }

        private static Instant earliest(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static Instant latest(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private static List<Pause> pauses(List<Part> parts, List<Stretch> stretches) {
            return IntStream.range(1, parts.size())
                    .mapToObj(i -> new Pause(
                            stretches.get(i - 1).right(),
                            stretches.get(i).left(),
                            Duration.between(
                                    parts.get(i - 1).time().to(),
                                    parts.get(i).time().from())))
                    .toList();
        }
    }
}
