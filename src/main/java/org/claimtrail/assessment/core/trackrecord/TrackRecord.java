package org.claimtrail.assessment.core.trackrecord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.source.Reliability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a source's word turned out on the claims that were resolved since, as {@code docs/assessment.md} explains.
 *
 * @param knownAt the instant that reproduces this answer, to the byte
 * @param asOf the world date that was asked for; null where none was
 * @param byTopic of each topic, however it is spelt, in alphabetical order; a claim with two topics counts in both
 * @param byYear of each year in which claims were resolved (UTC), in order
 * @param outcomes one for each claim, in the order of resolution
 * @param calibration how well the likelihoods fit that it stated; null where it stated none
 * @param suggested what the interval would make of the source's reliability; advice, and null where it is too wide
 */
@Schema(name = "TrackRecord")
public record TrackRecord(
        Instant knownAt,
        @Nullable PartialDate asOf,
        UUID sourceId,
        Tally all,
        List<Group> byTopic,
        List<Group> byYear,
        List<Outcome> outcomes,
        @Nullable Calibration calibration,
        @Nullable Reliability suggested) {
    /** The outcomes that have something in common. */
    @Schema(name = "OutcomeGroup")
    public record Group(String of, Tally tally) {}

    /** @param outcomes in the order of resolution */
    public static TrackRecord of(Instant knownAt, PartialDate asOf, UUID sourceId, List<Outcome> outcomes) {
        Tally all = Tally.of(outcomes);
        return new TrackRecord(
                knownAt,
                asOf,
                sourceId,
                all,
                groups(outcomes, outcome -> outcome.topics().stream()),
                groups(outcomes, outcome -> Stream.of(year(outcome))),
                outcomes,
                Calibration.of(outcomes),
                suggested(all.interval()));
    }

    private static List<Group> groups(Collection<Outcome> outcomes, Function<Outcome, Stream<String>> keys) {
        Map<String, List<Outcome>> groups = outcomes.stream()
                .flatMap(outcome -> keys.apply(outcome).distinct().map(key -> Map.entry(key, outcome)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new TreeMap<>(Comparator.comparing(Folded::of)),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), Tally.of(group.getValue())))
                .toList();
    }

    private static String year(Outcome outcome) {
        return String.valueOf(outcome.resolvedAt().atOffset(ZoneOffset.UTC).getYear());
    }

    private static Reliability suggested(Interval interval) {
        if (interval == null) {
            return null;
        }
        if (interval.lower() >= 0.5) {
            return interval.lower() >= 0.9 ? Reliability.A : interval.lower() >= 0.7 ? Reliability.B : Reliability.C;
        }
        if (interval.upper() <= 0.5) {
            return interval.upper() <= 0.3 ? Reliability.E : Reliability.D;
        }
        return null;
    }
}
