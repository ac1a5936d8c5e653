package org.claimtrail.assessment.core.trackrecord;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.value.Folded;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Who says the same more than once said it once. */
final class Sayings {
    /** The same words in the same language, whichever country's. */
    private record Words(String language, String statement) {
        static Words of(Outcome outcome) {
            return new Words(Locale.forLanguageTag(outcome.language()).getLanguage(), Folded.of(outcome.statement()));
        }
    }

    private Sayings() {}

    /**
     * Of claims that are duplicates of each other, through any chain, or in the same words, the one that was resolved last. There a
     * source that was on both sides, under different names, said nothing.
     */
    static List<Outcome> once(Collection<Outcome> outcomes, Map<UUID, Set<UUID>> duplicates) {
        Graph<Object, DefaultEdge> same = new SimpleGraph<>(DefaultEdge.class);
        for (Outcome outcome : outcomes) {
            Stream<?> others = duplicates.getOrDefault(outcome.claimId(), Set.of()).stream()
                    .filter(other -> !other.equals(outcome.claimId()));
            same.addVertex(outcome.claimId());
            Stream.concat(Stream.of(Words.of(outcome)), others).forEach(other -> {
                same.addVertex(other);
                same.addEdge(outcome.claimId(), other);
            });
        }
        ConnectivityInspector<Object, DefaultEdge> inspector = new ConnectivityInspector<>(same);
        return outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> inspector.connectedSetOf(outcome.claimId())))
                .values()
                .stream()
                .flatMap(Sayings::last)
                .sorted(Comparator.comparing(Outcome::resolvedAt))
                .toList();
    }

    private static Stream<Outcome> last(List<Outcome> alike) {
        Outcome latest =
                alike.stream().max(Comparator.comparing(Outcome::resolvedAt)).orElseThrow();
        List<Outcome> together = alike.stream()
                .filter(outcome -> outcome.resolvedAt().equals(latest.resolvedAt()))
                .toList();
        boolean isOnBothSides = together.stream().anyMatch(outcome -> outcome.held() != latest.held());
        return together.stream()
                .filter(outcome -> !isOnBothSides)
                .min(Comparator.comparing(outcome -> outcome.statedLikelihood() == null))
                .stream();
    }
}
