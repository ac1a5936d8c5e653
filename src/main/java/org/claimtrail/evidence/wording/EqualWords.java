package org.claimtrail.evidence.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.claimtrail.evidence.wording.Passage.Run;
import org.claimtrail.evidence.wording.Passage.Stretch;

/**
 * The runs of twelve words or more that quotes have in common.
 * <p>Each quote is compared with whichever had a run first, and not with all that have it: of many copies one learns that they are copies
 * of the first, once, and time grows with the number of words. Of a run that the first one repeats, its first place there counts.
 *
 * @param longest those with the most words, the longest first; of equals, what was noticed first
 * @param leftOff how many more there are
 */
public record EqualWords(List<SharedWords> longest, int leftOff) {
    /** So many runs tell that everything was copied. */
    static final int MOST = 100;

    /** What an item of evidence quotes. */
    record Quote(UUID id, String words) {}

    /**
     * @param quotes in the order of recording
     * @param isJoined whether it is recorded already that two of them belong together
     */
    static EqualWords among(List<Quote> quotes, BiPredicate<UUID, UUID> isJoined) {
        Map<Stretch, List<UUID>> shared = new LinkedHashMap<>();
        Map<Run, Run> firsts = new HashMap<>();
        Vocabulary vocabulary = new Vocabulary();
        for (Quote quote : quotes) {
            Passage passage = vocabulary.read(quote.id, quote.words);
            longest(passage, firsts).stream()
                    .filter(stretch -> !isJoined.test(stretch.passage().id(), quote.id))
                    .forEach(stretch -> shared.computeIfAbsent(stretch, EqualWords::withFirst)
                            .add(quote.id));
        }
        List<SharedWords> longest = shared.entrySet().stream()
                .sorted(Comparator.comparingInt(it -> -it.getKey().length()))
                .limit(MOST)
                .map(it -> new SharedWords(
                        it.getValue(), it.getKey().words(), it.getKey().length()))
                .toList();
        return new EqualWords(longest, shared.size() - longest.size());
    }

    private static List<UUID> withFirst(Stretch stretch) {
        return new ArrayList<>(List.of(stretch.passage().id()));
    }

    /** What it has in common with each quote that had a run of its first: the longest stretch of that. */
    private static List<Stretch> longest(Passage passage, Map<Run, Run> firsts) {
        Map<Passage, Stretch> longest = new LinkedHashMap<>();
        Map<Passage, Integer> seen = new HashMap<>();
        for (int at = 0; at + Run.LENGTH <= passage.length(); at++) {
            Run run = new Run(passage, at);
            Run first = firsts.putIfAbsent(run, run);
            // A run inside a stretch that was found is no news.
            if (first != null
                    && first.passage() != passage
                    && seen.getOrDefault(first.passage(), 0) < at + Run.LENGTH) {
                Stretch stretch = first.around(run);
                seen.put(first.passage(), at + stretch.to() - first.at());
                longest.merge(first.passage(), stretch, (one, other) -> one.length() < other.length() ? other : one);
            }
        }
        return List.copyOf(longest.values());
    }
}
