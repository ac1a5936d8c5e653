package org.claimtrail.evidence.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.platform.value.Folded;

/**
 * The words of quotes, numbered: those that people read as the same ({@link Folded}) have one number.
 * <p>A word is what stands between two of Unicode's default word boundaries (UAX #29) and has a letter, a digit or an ideograph in it.
 * Where a script writes no blanks (Chinese, Japanese, Thai, Lao, Khmer, Burmese), ICU finds them by its dictionaries. What stands between
 * words is not looked at, whatever blank or punctuation it is; but an apostrophe between letters is in the word, whichever was typed.
 */
final class Vocabulary {
    private final BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
    private final Map<String, Integer> spelt = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private final int apostrophe = number("'");

    Passage read(UUID id, String quote) {
        int[] begins = new int[quote.length()];
        int[] ends = new int[quote.length()];
        int count = 0;
        boundaries.setText(quote);
        for (int from = 0, to = boundaries.next(); to != BreakIterator.DONE; from = to, to = boundaries.next()) {
            if (boundaries.getRuleStatus() < BreakIterator.WORD_NONE_LIMIT
                    || Folded.isBlank(quote.substring(from, to))) {
                continue;
            }
            if (count > 0 && isApostrophe(quote.substring(ends[count - 1], from))) {
                ends[count - 1] = to;
            } else {
                begins[count] = from;
                ends[count++] = to;
            }
        }
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = number(quote.substring(begins[i], ends[i]));
        }
        return new Passage(id, quote, words, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
    }

    private boolean isApostrophe(String between) {
        return between.length() == 1 && number(between) == apostrophe;
    }

    /** Folding takes its time: each spelling is folded once. */
    private int number(String spelling) {
        return spelt.computeIfAbsent(spelling, it -> folded.computeIfAbsent(Folded.of(it), word -> folded.size()));
    }
}
