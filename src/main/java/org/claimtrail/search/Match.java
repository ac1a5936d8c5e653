package org.claimtrail.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Translation;
import org.jspecify.annotations.Nullable;

/**
 * A wording that has words of a text.
 *
 * @param added what each of the words that were looked for added to its score
 * @param same which of them it has, in whatever form
 */
record Match(
        int number, UUID id, double score, double share, List<WeighedWord> sought, double[] added, boolean[] same) {
    private static final double SHOWN = 100;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** @param claim what each term is worth in it */
    static Match of(Index.Candidate candidate, Map<String, Double> claim, List<WeighedWord> sought, Grams grams) {
        int[] alike = grams.in(" " + BETWEEN_WORDS.matcher(candidate.folded()).replaceAll(" ") + " ");
        double[] added = new double[alike.length];
        boolean[] same = new boolean[alike.length];
        double score = 0;
        double worth = 0;
        double had = 0;
        for (int i = 0; i < alike.length; i++) {
            WeighedWord word = sought.get(i);
            added[i] = word.in(claim, alike[i]);
            same[i] = word.isIn(claim);
            score += added[i];
            worth += word.weight();
            had += word.weight() * word.shareIn(claim, grams.share(i, alike[i]));
        }
        return new Match(candidate.number(), candidate.id(), score, had / worth, sought, added, same);
    }

    /** @param text the words of the text */
    MatchView view(ClaimView claim, WrittenWords text) {
        return new MatchView(rounded(score), rounded(share), words(text, written(claim)), claim);
    }

    private static WrittenWords written(ClaimView claim) {
        Stream<String> translated = claim.translations().stream().map(Translation::statement);
        return new WrittenWords(Stream.of(Stream.of(claim.statement()), translated, Stream.ofNullable(claim.context()))
                        .flatMap(Function.identity()))
                .withLetters();
    }

    /** What made it, the word that added most first; not what only begins like another word. */
    private List<MatchedWord> words(WrittenWords text, WrittenWords claim) {
        return IntStream.range(0, added.length)
                .filter(i -> rounded(added[i]) > 0)
                .mapToObj(i -> word(i, text, claim))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(MatchedWord::added).reversed())
                .toList();
    }

    private @Nullable MatchedWord word(int i, WrittenWords text, WrittenWords claim) {
        String word = sought.get(i).word().word();
        List<String> like = claim.like(word, same[i]);
        return same[i] || !like.isEmpty() ? new MatchedWord(text.written(word), like, rounded(added[i])) : null;
    }

    private static double rounded(double score) {
        return Math.round(score * SHOWN) / SHOWN;
    }
}
