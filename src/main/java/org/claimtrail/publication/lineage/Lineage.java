package org.claimtrail.publication.lineage;

import static org.claimtrail.history.Version.known;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.claimtrail.history.Version;
import org.claimtrail.history.Versioned;

/**
 * The steps back from one work or passage, named.
 *
 * @param namedAt when the latest of the names was recorded; null where none is named
 */
public record Lineage(List<DerivationView> steps, Instant namedAt) {
    /** Nothing recorded: that is said, not guessed. */
    private static final Lineage NOT_RECORDED = new Lineage(List.of(), null);

    /** HQL: the steps back of versions that have one of {@code :ids}, as this entity keeps them. */
    public static String stepsOf(String entity) {
        return "select new org.claimtrail.publication.lineage.LineageStep(d.key.id, d.key.version, d.step, p.title, s.name,"
                + " greatest(p.recorded.at, s.recorded.at)) from " + entity
                + " d left join PublicationVersion p on " + known("PublicationVersion", "p", "d.step.publicationId")
                + " left join SourceVersion s on " + known("SourceVersion", "s", "d.step.sourceId")
                + " where among(:ids, d.key.id)";
    }

    /** Each of these versions with its own. */
    public static <V extends Versioned> List<V> with(
            List<V> versions, List<LineageStep> steps, BiFunction<V, Lineage, V> with) {
        Map<Version.Key, Lineage> lineages = by(steps);
        return versions.stream()
                .map(it -> with.apply(it, lineages.getOrDefault(new Version.Key(it.id(), it.version()), NOT_RECORDED)))
                .toList();
    }

    private static Map<Version.Key, Lineage> by(List<LineageStep> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(
                        step -> new Version.Key(step.of(), step.version()),
                        Collectors.collectingAndThen(Collectors.toList(), Lineage::of)));
    }

    private static Lineage of(List<LineageStep> steps) {
        Instant namedAt = steps.stream()
                .map(LineageStep::namedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Lineage(
                steps.stream()
                        .map(step -> new DerivationView(step.step(), step.title(), step.name()))
                        .toList(),
                namedAt);
    }

    /** The later of this instant and the names' own. */
    public Instant laterOf(Instant changedAt) {
        return namedAt == null || namedAt.isBefore(changedAt) ? changedAt : namedAt;
    }
}
