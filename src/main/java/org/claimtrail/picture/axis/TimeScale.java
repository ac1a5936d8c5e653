package org.claimtrail.picture.axis;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.picture.axis.TimeAxis.Stretch;
import org.claimtrail.picture.axis.TimeAxis.Tick;

/**
 * The words along one stretch: as many as fit, in steps that people count in.
 *
 * @param headings the day, month or year that the ticks are in
 */
record TimeScale(List<Tick> ticks, List<Tick> headings) {
    private static final double LETTER = 8;
    private static final double SPACE = 12;

    private static final List<Step> STEPS = Stream.of(
                    steps(ChronoUnit.SECONDS, 1, 5, 15, 30),
                    steps(ChronoUnit.MINUTES, 1, 5, 15, 30),
                    steps(ChronoUnit.HOURS, 1, 3, 6, 12),
                    steps(ChronoUnit.DAYS, 1, 7),
                    steps(ChronoUnit.MONTHS, 1, 3, 6),
                    steps(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000))
            .flatMap(steps -> steps)
            .toList();

    private static Stream<Step> steps(ChronoUnit unit, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new Step(unit, count));
    }

    /** From one tick to the next. */
    private record Step(ChronoUnit unit, int count) {
        /** How a tick is written. */
        private String pattern() {
            return switch (unit) {
                case SECONDS -> "HH:mm:ss";
                case MINUTES, HOURS -> "HH:mm";
                case DAYS -> "d";
                case MONTHS -> "LLL";
                default -> "y";
            };
        }

        /** How what a tick is in is written; years are in nothing. */
        private String headingPattern() {
            return switch (unit) {
                case SECONDS, MINUTES, HOURS -> "d MMM y z";
                case DAYS -> "LLLL y";
                case MONTHS -> "y";
                default -> "";
            };
        }

        /** The most that a tick has. */
        private int letters() {
            return switch (unit) {
                case SECONDS -> 8;
                case MINUTES, HOURS -> 5;
                case DAYS -> 2;
                default -> 4;
            };
        }

        boolean fits(Stretch stretch) {
            Duration length = unit.getDuration().multipliedBy(count);
            return stretch.width(length) >= letters() * LETTER + SPACE;
        }

        /** Where counting begins: a time at or before the given one that has a tick in any case. */
        private ZonedDateTime start(ZonedDateTime time) {
            ZonedDateTime day = time.truncatedTo(ChronoUnit.DAYS);
            return switch (unit) {
                case SECONDS, MINUTES -> time.truncatedTo(ChronoUnit.HOURS);
                case HOURS -> day;
                case DAYS -> day.withDayOfMonth(1);
                case MONTHS -> day.withDayOfYear(1);
                default -> day.withDayOfYear(1).withYear(Math.max(1, time.getYear() / count * count));
            };
        }

        Stream<ZonedDateTime> times(Stretch stretch, ZoneId zone) {
            Instant to = stretch.time().to();
            return Stream.iterate(
                            start(stretch.time().from().atZone(zone)),
                            time -> !time.toInstant().isAfter(to),
                            this::next)
                    .filter(time -> !time.toInstant().isBefore(stretch.time().from()));
        }

        /** Weeks are counted from each month's first, and the last is a long one: 1, 8, 15, 22, 1. */
        private ZonedDateTime next(ZonedDateTime time) {
            boolean isLastWeek = unit == ChronoUnit.DAYS && count == 7 && time.getDayOfMonth() == 22;
            return isLastWeek ? time.plusMonths(1).withDayOfMonth(1) : time.plus(count, unit);
        }

        private ChronoUnit headingUnit() {
            return switch (unit) {
                case SECONDS, MINUTES, HOURS -> ChronoUnit.DAYS;
                case DAYS -> ChronoUnit.MONTHS;
                default -> ChronoUnit.YEARS;
            };
        }
    }

    static TimeScale of(Stretch stretch, boolean hasInstants, Locale locale, ZoneId zone) {
        Step step = STEPS.stream()
                .filter(each -> hasInstants || each.unit().isDateBased())
                .filter(each -> each.fits(stretch))
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<Tick> headings = step.headingPattern().isEmpty() ? List.of() : headings(stretch, step, locale, zone);
        List<Tick> shown = apart(headings.stream()
                .filter(heading -> end(heading) <= stretch.right() || heading.x() == stretch.left())
                .toList());
        // "1" without its month would be read as the month before.
        List<Double> unnamed = headings.stream()
                .filter(heading -> !shown.contains(heading))
                .map(Tick::x)
                .toList();
        List<Tick> ticks = ticks(stretch, step, step.pattern(), locale, zone)
                .filter(tick -> end(tick) <= stretch.right() && !unnamed.contains(tick.x()))
                .toList();
        return new TimeScale(ticks, shown);
    }

    private static Stream<Tick> ticks(Stretch stretch, Step step, String pattern, Locale locale, ZoneId zone) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
        return step.times(stretch, zone).map(time -> new Tick(stretch.x(time.toInstant()), format.format(time)));
    }

    /** At the left of the stretch, and wherever another begins. */
    private static List<Tick> headings(Stretch stretch, Step step, Locale locale, ZoneId zone) {
        String pattern = step.headingPattern();
        ZonedDateTime first = stretch.time().from().atZone(zone);
        String text = DateTimeFormatter.ofPattern(pattern, locale).format(first);
        return Stream.concat(
                        Stream.of(new Tick(stretch.left(), text)),
                        ticks(stretch, new Step(step.headingUnit(), 1), pattern, locale, zone))
                .toList();
    }

    private static double end(Tick tick) {
        return tick.x() + tick.text().length() * LETTER;
    }

    /** Without those that the next one would be written over. */
    private static List<Tick> apart(List<Tick> headings) {
        LinkedList<Tick> apart = new LinkedList<>();
        for (int i = headings.size() - 1; i >= 0; i--) {
            Tick heading = headings.get(i);
            if (apart.isEmpty() || end(heading) + SPACE <= apart.getFirst().x()) {
                apart.addFirst(heading);
            }
        }
        return apart;
    }
}
