package org.claimtrail.search;

import java.util.Collections;
import java.util.Map;
import org.claimtrail.search.word.SoughtWord;

/**
 * A word that is looked for, with what it is worth.
 *
 * @param terms those that claims have, each with what it is worth where a claim has it
 * @param weight of the rarest of them, or of a word that no claim has
 */
record WeighedWord(SoughtWord word, Map<String, Double> terms, double weight) {
    /**
     * What a run of its letters adds, of the word itself: tried on the posts of CheckThat! 2020 for training; from 0.3 to 0.6 there is
     * little difference.
     */
    private static final double GRAM = 0.45 / 6;

    /** Another word with the same letters may be the same, misspelt. */
    private static final double ALIKE = 0.5;

    static WeighedWord of(SoughtWord word, Map<String, Double> terms, double unseen) {
        return new WeighedWord(word, terms, terms.isEmpty() ? unseen : Collections.max(terms.values()));
    }

    boolean isKnown() {
        return !terms.isEmpty();
    }

    /**
     * @param claim what each term is worth in the claim
     * @param grams how many of the word's runs of letters the claim has
     */
    double in(Map<String, Double> claim, int grams) {
        double same = 0;
        for (var term : terms.entrySet()) {
            same = Math.max(same, term.getValue() * claim.getOrDefault(term.getKey(), 0.0));
        }
        return same + GRAM * weight * grams;
    }

    boolean isIn(Map<String, Double> claim) {
        return !Collections.disjoint(terms.keySet(), claim.keySet());
    }

    /**
     * How much of the word is there: all, or something like it.
     *
     * @param alike how much of its runs of letters
     */
    double shareIn(Map<String, Double> claim, double alike) {
        return isIn(claim) ? 1 : ALIKE * alike;
    }
}
