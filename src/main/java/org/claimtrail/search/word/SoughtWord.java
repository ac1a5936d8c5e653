package org.claimtrail.search.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word of a text that is looked for.
 *
 * @param word as it is in the text, folded
 * @param times how often the text has it, in whatever form
 * @param terms under which claims may have it: each language has stems of its own
 */
public record SoughtWord(String word, int times, Set<String> terms) {
    private static final int SHORTEST_MISSPELT = 5;

    SoughtWord again(int more) {
        return new SoughtWord(word, times + more, terms);
    }

    /** A short word with another letter is another word, and so is a number. */
    public boolean mayBeMisspelt() {
        return word.length() >= SHORTEST_MISSPELT && Character.isLetter(word.codePointAt(0));
    }

    /** @param similar which terms each of its own may be, misspelt */
    public SoughtWord or(Map<String, List<String>> similar) {
        Set<String> all = new LinkedHashSet<>(terms);
        terms.forEach(term -> all.addAll(similar.getOrDefault(term, List.of())));
        return new SoughtWord(word, times, all);
    }
}
