package org.claimtrail.assessment.core.trackrecord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param outcomes one for each claim, and for all that say the same, in the order of resolution
 * @param calibration how well the likelihoods fit that it stated; null where it stated none
 * @param suggested what the interval would make of the source's reliability; advice, and null where it is too wide or the outcomes are
 *     all of one topic
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
    /**
     * The outcomes that have something in common.
     *
     * @param suggested of a topic, what its interval would make of the source's reliability; null where it is too wide, and of a year
     */
    @Schema(name = "OutcomeGroup")
    public record Group(String of, Tally tally, @Nullable Reliability suggested) {}

    /**
     * @param observed what was observed of each name and claim
     * @param duplicates of each claim, those that say the same
     */
    public static TrackRecord of(
            Instant knownAt, PartialDate asOf, UUID sourceId, List<Outcome> observed, Map<UUID, Set<UUID>> duplicates) {
        List<Outcome> outcomes = Sayings.once(observed, duplicates);
        Tally all = Tally.of(outcomes);
        Map<String, List<Outcome>> byTopic = by(outcomes, outcome -> outcome.topics().stream());
        return new TrackRecord(
                knownAt,
                asOf,
                sourceId,
                all,
                groups(byTopic, TrackRecord::suggested),
                groups(by(outcomes, outcome -> Stream.of(year(outcome))), interval -> null),
                outcomes,
                Calibration.of(outcomes),
                isOfSeveral(byTopic.values()) ? suggested(all.interval()) : null);
    }

    private static Map<String, List<Outcome>> by(Collection<Outcome> outcomes, Function<Outcome, Stream<String>> keys) {
        return outcomes.stream()
                .flatMap(outcome -> keys.apply(outcome).distinct().map(key -> Map.entry(key, outcome)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new TreeMap<>(Comparator.comparing(Folded::of)),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Group> groups(Map<String, List<Outcome>> groups, Function<Interval, Reliability> suggested) {
        return groups.entrySet().stream()
                .map(group -> {
                    Tally tally = Tally.of(group.getValue());
                    return new Group(group.getKey(), tally, suggested.apply(tally.interval()));
                })
                .toList();
    }

    /** Whether two topics have enough each, no outcome counted for both: what somebody knows of one says nothing of another. */
    private static boolean isOfSeveral(Collection<List<Outcome>> byTopic) {
        List<Set<Outcome>> enough = byTopic.stream()
                .filter(topic -> topic.size() >= Tally.FEWEST)
                .<Set<Outcome>>map(HashSet::new)
                .toList();
        return enough.stream()
                .anyMatch(one -> enough.stream().anyMatch(other -> {
                    Set<Outcome> both = new HashSet<>(one);
                    both.addAll(other);
                    return one != other && both.size() >= 2 * Tally.FEWEST;
                }));
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
