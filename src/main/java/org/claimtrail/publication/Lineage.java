package org.claimtrail.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Version;

/**
 * The steps back from one work or passage, named.
 *
 * @param namedAt when the latest of the names was recorded; null where none is named
 */
public record Lineage(List<DerivationView> steps, Instant namedAt) {
    /** Nothing recorded: that is said, not guessed. */
    public static final Lineage NOT_RECORDED = new Lineage(List.of(), null);

    /** The lineages of several versions, each under its key. */
    public static Map<Version.Key, Lineage> by(List<LineageStep> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(
                        step -> new Version.Key(step.of(), step.version()),
                        Collectors.collectingAndThen(Collectors.toList(), Lineage::of)));
    }

    private static Lineage of(List<LineageStep> steps) {
        Instant namedAt = steps.stream()
                .filter(step -> step.publication() != null || step.source() != null)
                .map(step -> Fact.latest(step.publication(), step.source()))
                .reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElse(null);
        return new Lineage(
                steps.stream()
                        .map(step -> new DerivationView(step.step(), step.publication(), step.source()))
                        .toList(),
                namedAt);
    }

    /** The later of this instant and the names' own. */
    public Instant laterOf(Instant changedAt) {
        return namedAt == null || namedAt.isBefore(changedAt) ? changedAt : namedAt;
    }
}
