package org.claimtrail.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;

/** A wording that has words of a text. */
record Match(int number, UUID id, double score, double share, List<MatchedWord> words) {
    private static final double SHOWN = 100;

    /** @param claim what each term is worth in it */
    static Match of(Index.Candidate candidate, Map<String, Double> claim, List<WeighedWord> sought, Grams grams) {
        String letters = " " + candidate.folded().replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ") + " ";
        List<MatchedWord> words = new ArrayList<>();
        double score = 0;
        double worth = 0;
        double had = 0;
        int[] alike = grams.in(letters);
        for (int i = 0; i < alike.length; i++) {
            WeighedWord word = sought.get(i);
            double added = word.in(claim, alike[i]);
            score += added;
            worth += word.weight();
            had += word.weight() * word.shareIn(claim, grams.share(i, alike[i]));
            if (rounded(added) > 0) {
                words.add(new MatchedWord(word.word().word(), rounded(added)));
            }
        }
        words.sort(Comparator.comparingDouble(MatchedWord::added).reversed());
        return new Match(candidate.number(), candidate.id(), score, had / worth, words);
    }

    MatchView view(ClaimView claim) {
        return new MatchView(rounded(score), rounded(share), words, claim);
    }

    private static double rounded(double score) {
        return Math.round(score * SHOWN) / SHOWN;
    }
}
