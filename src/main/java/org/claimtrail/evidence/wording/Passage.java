package org.claimtrail.evidence.wording;

import java.util.Arrays;
import java.util.UUID;

/** A quote, word for word. Two of them are never the same, however alike they are. */
final class Passage {
    private final UUID id;
    private final String quote;
    private final int[] words;
    private final int[] begins;
    private final int[] ends;

    /**
     * @param words each as a number, which is the same for words that people read as the same
     * @param begins where each begins in the quote
     * @param ends where each ends
     */
    Passage(UUID id, String quote, int[] words, int[] begins, int[] ends) {
        this.id = id;
        this.quote = quote;
        this.words = words;
        this.begins = begins;
        this.ends = ends;
    }

    UUID id() {
        return id;
    }

    int length() {
        return words.length;
    }

    /** From one word up to another, as they were written. */
    record Stretch(Passage passage, int from, int to) {
        int length() {
            return to - from;
        }

        String words() {
            return passage.quote.substring(passage.begins[from], passage.ends[to - 1]);
        }
    }

    /** As many words as it takes to be noticed. It equals whatever run has the same words. */
    record Run(Passage passage, int at) {
        static final int LENGTH = 12;

        @Override
        public boolean equals(Object other) {
            return other instanceof Run run
                    && Arrays.equals(passage.words, at, at + LENGTH, run.passage.words, run.at, run.at + LENGTH);
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (int i = at; i < at + LENGTH; i++) {
                hash = 31 * hash + passage.words[i];
            }
            return hash;
        }

        /** All the words around this run that stand around an equal one too. */
        Stretch around(Run equal) {
            int[] mine = passage.words;
            int[] its = equal.passage.words;
            int before = 0;
            while (before < Math.min(at, equal.at) && mine[at - before - 1] == its[equal.at - before - 1]) {
                before++;
            }
            int differs = Arrays.mismatch(mine, at, mine.length, its, equal.at, its.length);
            return new Stretch(passage, at - before, differs < 0 ? mine.length : at + differs);
        }
    }
}
