package org.claimtrail.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimtrail.claim.ClaimView;

/**
 * A wording that has words of a text.
 *
 * @param added what each of the words that were looked for added to its score
 */
record Match(int number, UUID id, double score, double share, List<WeighedWord> sought, double[] added) {
    private static final double SHOWN = 100;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** @param claim what each term is worth in it */
    static Match of(Index.Candidate candidate, Map<String, Double> claim, List<WeighedWord> sought, Grams grams) {
        int[] alike = grams.in(" " + BETWEEN_WORDS.matcher(candidate.folded()).replaceAll(" ") + " ");
        double[] added = new double[alike.length];
        double score = 0;
        double worth = 0;
        double had = 0;
        for (int i = 0; i < alike.length; i++) {
            WeighedWord word = sought.get(i);
            added[i] = word.in(claim, alike[i]);
            score += added[i];
            worth += word.weight();
            had += word.weight() * word.shareIn(claim, grams.share(i, alike[i]));
        }
        return new Match(candidate.number(), candidate.id(), score, had / worth, sought, added);
    }

    MatchView view(ClaimView claim) {
        return new MatchView(rounded(score), rounded(share), words(), claim);
    }

    /** What made it, the word that added most first. */
    private List<MatchedWord> words() {
        return IntStream.range(0, added.length)
                .mapToObj(i -> new MatchedWord(sought.get(i).word().word(), rounded(added[i])))
                .filter(word -> word.added() > 0)
                .sorted(Comparator.comparingDouble(MatchedWord::added).reversed())
                .toList();
    }

    private static double rounded(double score) {
        return Math.round(score * SHOWN) / SHOWN;
    }
}
