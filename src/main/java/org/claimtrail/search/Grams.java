package org.claimtrail.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * The runs of four letters of words that are looked for: by them it is known where one is misspelt, or is a part of another word. A text is
 * gone through once for all words, or it would take longer than all that the database does.
 */
final class Grams {
    private static final int LENGTH = 4;
    private static final int LETTER = 16;

    private final Map<Long, List<Integer>> wordsWith = new HashMap<>();
    private final int[] counts;

    Grams(List<WeighedWord> words) {
        counts = new int[words.size()];
        for (int i = 0; i < counts.length; i++) {
            for (long gram : ofWord(words.get(i).word().word())) {
                wordsWith.computeIfAbsent(gram, it -> new ArrayList<>()).add(i);
                counts[i]++;
            }
        }
    }

    private static Set<Long> of(String letters) {
        Set<Long> grams = new HashSet<>();
        each(letters, grams::add);
        return grams;
    }

    /** Those of a word alone. */
    static Set<Long> ofWord(String word) {
        return of(" " + word + " ");
    }

    private static void each(String letters, LongConsumer run) {
        long gram = 0;
        for (int i = 0; i < letters.length(); i++) {
            gram = gram << LETTER | letters.charAt(i);
            if (i >= LENGTH - 1) {
                run.accept(gram);
            }
        }
    }

    /**
     * How many of each word's runs a text has, in the order of the words.
     *
     * @param letters its words, with a blank around each
     */
    int[] in(String letters) {
        int[] found = new int[counts.length];
        Set<Long> seen = new HashSet<>();
        // Few of a text's runs are those of a word that is looked for, and only these are worth keeping.
        each(letters, gram -> {
            List<Integer> words = wordsWith.get(gram);
            if (words != null && seen.add(gram)) {
                words.forEach(word -> found[word]++);
            }
        });
        return found;
    }

    /** How much of the word at that place so many of its runs are, from 0 to 1. */
    double share(int word, int found) {
        return found == 0 ? 0 : (double) found / counts[word];
    }
}
