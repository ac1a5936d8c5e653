package org.claimtrail.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a text that is looked for.
 *
 * @param word as it is in the text, folded
 * @param times how often the text has it, in whatever form
 * @param terms under which claims may have it: each language has stems of its own
 */
record SoughtWord(String word, int times, Set<String> terms) {
    private static final int GRAM = 4;

    SoughtWord again(int more) {
        return new SoughtWord(word, times + more, terms);
    }

    /** The runs of letters by which it is known where it is misspelt, or is a part of another word. */
    List<String> grams() {
        String edged = " " + word + " ";
        List<String> grams = new ArrayList<>();
        for (int i = 0; i <= edged.length() - GRAM; i++) {
            grams.add(edged.substring(i, i + GRAM));
        }
        return grams;
    }
}
