package org.claimtrail.claim.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of one claim: all of it as known at one release, and nothing dated from before it was let out.
 *
 * @param instants of the releases up to that one, oldest first
 * @param until when a later release took its place; null for the latest
 * @param asOf the world date that was asked for; null where none was
 */
public record Released(List<Instant> instants, Instant until, PartialDate asOf) {
    /** The release that is read. */
    public Instant at() {
        return instants.get(instants.size() - 1);
    }

    /** The moment that all of it is read at. */
    public Moment moment() {
        return new Moment(at(), asOf, instants);
    }

    /** When the public could first read what was recorded at an instant by this release. */
    public Instant letOut(Instant recordedAt) {
        return instants.stream()
                .filter(release -> !release.isBefore(recordedAt))
                .findFirst()
                .orElseThrow();
    }

    /** Whether any release showed what was so from one instant until another; null for what is still so. */
    public boolean showed(Instant from, Instant until) {
        return instants.stream()
                .anyMatch(release -> !release.isBefore(from) && (until == null || release.isBefore(until)));
    }

    /** Whether any release showed what was recorded at one instant, before it was withdrawn. */
    public boolean showed(Instant recordedAt, @Nullable WithdrawalView withdrawal) {
        return withdrawal == null || showed(recordedAt, withdrawal.recordedAt());
    }

    /**
     * What the public read of each thing, one after the other: the versions that a release showed and that told it something new,
     * counted from 1, each but the first with the reasons of all that was corrected since the one before. What was withdrawn before a
     * release showed it is as never recorded.
     *
     * @param history all versions of these things, each thing's oldest first
     */
    public <V extends Releasable<V>> List<V> versions(List<V> history) {
        List<V> read = new ArrayList<>();
        List<V> counting = history.stream()
                .filter(version -> showed(version.recordedAt(), version.withdrawal()))
                .toList();
        Map<UUID, List<V>> recorded = counting.stream().collect(Collectors.groupingBy(V::id));
        shown(counting, V::id, V::recordedAt).forEach(versions -> {
            V last = null;
            int count = 0;
            for (V version : versions) {
                if (last == null || !version.told().equals(last.told())) {
                    count++;
                    String reason = last == null ? null : reasons(recorded.get(version.id()), last, version);
                    read.add(
                            version.counted(count, reason, version.recordedAt()).published(this));
                }
                last = version;
            }
        });
        return read;
    }

    /** Each in a line of its own: what one correction put right stays so in the next. Not of what the public is never told. */
    private static <V extends Releasable<V>> String reasons(List<V> recorded, V read, V next) {
        List<V> between = recorded.stream()
                .filter(version -> version.version() >= read.version() && version.version() <= next.version())
                .toList();
        String reasons = IntStream.range(1, between.size())
                .filter(i -> !between.get(i).told().equals(between.get(i - 1).told()))
                .mapToObj(i -> between.get(i).reason())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return reasons.isEmpty() ? next.reason() : reasons;
    }

    /** What the public reads of each thing, of the versions that it read. */
    public <V extends Releasable<V>> List<V> latest(List<V> read) {
        return List.copyOf(read.stream()
                .collect(Collectors.toMap(V::id, Function.identity(), (a, b) -> b, LinkedHashMap::new))
                .values());
    }

    /** Of what was so one after the other, each thing's apart: what a release showed before the next took its place. */
    public <T> List<List<T>> shown(List<T> history, Function<? super T, Object> of, Function<? super T, Instant> from) {
        return List.copyOf(history.stream()
                .collect(Collectors.groupingBy(
                        of,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), each -> shown(each, from))))
                .values());
    }

    private <T> List<T> shown(List<T> each, Function<? super T, Instant> from) {
        return IntStream.range(0, each.size())
                .filter(i -> showed(from.apply(each.get(i)), i + 1 < each.size() ? from.apply(each.get(i + 1)) : null))
                .mapToObj(each::get)
                .toList();
    }
}
