package org.claimtrail.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.search.word.SoughtWord;

/**
 * How much a word tells, by how few wordings have it.
 *
 * @param occurrences how many wordings have each term; only of those that any has
 * @param size how many wordings there are
 */
record Rarity(Map<String, Long> occurrences, int size) {
    /** As many words of a text count, the rarest of them. */
    private static final int MOST = 64;

    /** A word that a text repeats says little more than one that it says once (BM25's k3). */
    private static final double REPETITION = 0.5;

    private double of(long occurrences) {
        return Math.log(1 + (Math.max(0, size - occurrences) + 0.5) / (occurrences + 0.5));
    }

    /** Those that tell most; what no claim has comes last, since a claim has at best something like it. */
    List<WeighedWord> heaviest(List<SoughtWord> words) {
        return words.stream()
                .map(this::weighed)
                .sorted(Comparator.comparing(WeighedWord::isKnown)
                        .thenComparing(WeighedWord::weight)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private WeighedWord weighed(SoughtWord word) {
        double repeated = word.times() * (1 + REPETITION) / (word.times() + REPETITION);
        Map<String, Double> terms = word.terms().stream()
                .filter(occurrences::containsKey)
                .collect(Collectors.toMap(term -> term, term -> repeated * of(occurrences.get(term))));
        return WeighedWord.of(word, terms, repeated * of(0));
    }

    /** The terms of these words that any claim has. */
    static Set<String> known(List<WeighedWord> words) {
        return words.stream().flatMap(word -> word.terms().keySet().stream()).collect(Collectors.toSet());
    }

    /** By which candidates are found: the rarest first, as many as can be read in time, and one at least. */
    Map<String, Double> rarest(List<WeighedWord> words) {
        Map<String, Double> rarest = new LinkedHashMap<>();
        long read = 0;
        for (String term : inOrder(known(words))) {
            read += occurrences.get(term);
            if (read > Index.MOST_READ && !rarest.isEmpty()) {
                break;
            }
            rarest.put(
                    term,
                    words.stream()
                            .mapToDouble(word -> word.terms().getOrDefault(term, 0.0))
                            .sum());
        }
        return rarest;
    }

    private Set<String> inOrder(Set<String> terms) {
        return terms.stream()
                .sorted(Comparator.comparing((String term) -> occurrences.get(term))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
