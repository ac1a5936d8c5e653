package org.claimtrail.picture.axis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.picture.axis.TimeAxis.Pause;
import org.claimtrail.picture.axis.TimeAxis.Span;
import org.claimtrail.picture.axis.TimeAxis.Stretch;

/**
 * Breaks a time axis where marks would else stand on each other: at the longest time in which nothing was, then around what
 * was recorded at one sitting; until there is room for all, or as many stretches as can be read.
 */
record AxisLayout(List<Stretch> stretches, List<Pause> pauses) {
    private static final int MOST_STRETCHES = 3;
    private static final double NARROWEST = 132;
    private static final double PAUSE = 36;
    /** The room around marks at the ends of a stretch; their numbers stand at the right. */
    private static final double MARGIN_LEFT = 14;

    private static final double MARGIN_RIGHT = 32;
    /** Marks nearer than this can't stand side by side. */
    private static final double CLOSE = 34;
    /** A shorter time is never left out. */
    private static final Duration SHORTEST_PAUSE = Duration.ofHours(2);
    /** The share of a stretch that leaving it out must save; more where something of an unsure date may have been then. */
    private static final double WORTH_A_BREAK = .4;

    private static final double WORTH_BREAKING_A_SPAN = .8;

    /** Marks at one place that are too many to be piled up there. */
    private static final int PILE = 10;

    /**
     * A way to break a part.
     *
     * @param worth the more the better, among cuts of the same sort
     */
    private record Cut(Part part, List<Part> pieces, double worth) {}

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
            while (cut.isPresent()) {
                Cut best = cut.get();
                parts = parts.stream()
                        .flatMap(part -> part.equals(best.part()) ? best.pieces().stream() : Stream.of(part))
                        .toList();
                cut = bestCut(parts);
            }
            List<Stretch> stretches = stretches(parts);
            return new AxisLayout(stretches, pauses(parts, stretches));
        }

        /** First long times in which nothing was; then sittings that would be a pile. */
        private Optional<Cut> bestCut(List<Part> parts) {
            List<Stretch> stretches = stretches(parts);
            List<Integer> crowded = IntStream.range(0, parts.size())
                    .filter(i -> isCrowded(stretches.get(i)))
                    .boxed()
                    .toList();
            Stream<Cut> gaps = crowded.stream().flatMap(i -> gaps(parts.get(i)));
            Stream<Cut> piles = crowded.stream().flatMap(i -> piles(parts.get(i), stretches.get(i)));
            return Stream.of(gaps, piles)
                    .flatMap(cuts -> best(cuts, MOST_STRETCHES - parts.size() + 1).stream())
                    .findFirst();
        }

        private static Optional<Cut> best(Stream<Cut> cuts, int mostPieces) {
            return cuts.filter(cut -> cut.pieces().size() <= mostPieces).max(Comparator.comparingDouble(Cut::worth));
        }

        private Stream<Cut> gaps(Part part) {
            List<Instant> within = part.within(ends).toList();
            return IntStream.range(1, within.size())
                    .mapToObj(i -> new Span(within.get(i - 1), within.get(i)))
                    .filter(gap -> isLong(gap) && share(gap, part) >= worthwhileShare(gap))
                    .map(gap -> new Cut(part, part.without(gap), share(gap, part)));
        }

        private static boolean isLong(Span gap) {
            return gap.length().compareTo(SHORTEST_PAUSE) >= 0;
        }

        private static double share(Span gap, Part part) {
            return TimeAxis.seconds(gap.length()) / TimeAxis.seconds(part.time().length());
        }

        private double worthwhileShare(Span gap) {
            return spans().anyMatch(span -> span.covers(gap)) ? WORTH_BREAKING_A_SPAN : WORTH_A_BREAK;
        }

        /** What was recorded at one sitting, where a stretch has little room for it, gets a stretch of its own. */
        private Stream<Cut> piles(Part part, Stretch stretch) {
            List<Part> sittings = sittings(part);
            return IntStream.range(0, sittings.size())
                    .filter(i -> stretch.width(sittings.get(i).time().length()) < 2 * CLOSE)
                    .filter(i -> instants(sittings.get(i)) >= PILE)
                    .mapToObj(i -> new Cut(part, around(sittings, i), instants(sittings.get(i))))
                    .filter(cut -> cut.pieces().size() > 1);
        }

        private List<Part> sittings(Part part) {
            List<Part> sittings = new ArrayList<>();
            part.within(ends).forEach(end -> {
                Span last = sittings.isEmpty()
                        ? null
                        : sittings.get(sittings.size() - 1).time();
                if (last == null || isLong(new Span(last.to(), end))) {
                    sittings.add(new Part(Span.at(end)));
                } else {
                    sittings.set(sittings.size() - 1, new Part(new Span(last.from(), end)));
                }
            });
            return sittings;
        }

        private long instants(Part sitting) {
            return spans().filter(span -> span.isInstant() && sitting.time().covers(span))
                    .distinct()
                    .count();
        }

        private static List<Part> around(List<Part> sittings, int i) {
            return Stream.of(
                            sittings.subList(0, i),
                            sittings.subList(i, i + 1),
                            sittings.subList(i + 1, sittings.size()))
                    .filter(some -> !some.isEmpty())
                    .map(some -> new Part(new Span(
                            some.get(0).time().from(),
                            some.get(some.size() - 1).time().to())))
                    .toList();
        }

        private boolean isCrowded(Stretch stretch) {
            return lanes.stream().anyMatch(lane -> {
                double[] places = lane.stream()
                        .map(Span::middle)
                        .filter(stretch.time()::covers)
                        .distinct()
                        .sorted()
                        .mapToDouble(stretch::x)
                        .toArray();
                return IntStream.range(1, places.length).anyMatch(i -> places[i] - places[i - 1] < CLOSE);
            });
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
                return time.length().multipliedBy(Math.round(share * 1000)).dividedBy(1000);
            }
            if (spans().anyMatch(time::equals)) {
                return Duration.ofMinutes(30);
            }
            // The end of a month or year: the day that begins there.
            return room == MARGIN_LEFT ? Duration.ZERO : Duration.ofDays(1);
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
