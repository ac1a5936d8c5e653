package org.claimtrail.search.word;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.platform.value.Folded;

/**
 * The words of a text, as people compare them ({@link Folded}). A number is one, however its thousands are parted, and so is each part of
 * a date; a hashtag or a handle is the words that it is made of. Of a script that writes no blanks, two letters at a time are one, Chinese
 * ones in their simplified form.
 */
public final class WordBreaks {
    /** No language has longer ones, and no index takes them. */
    private static final int LONGEST = 64;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+");

    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}]+";

    private static final String NUMBER = "\\p{N}+(?:[.,]\\p{N}+){1,9}(?![\\p{L}\\p{M}])";

    private static final String TAGGED = "[@#＠＃]([\\p{L}\\p{N}\\p{M}_]+)";

    private static final Pattern TAG = Pattern.compile(TAGGED);

    /** {@code StopTheSteal}, {@code CNNPolitics}, {@code covid19}. */
    private static final Pattern INSIDE_TAG = Pattern.compile("_|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
            + "|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private static final Pattern WORD = Pattern.compile(NUMBER + "|" + joined("'"));

    /** What words are made of, as it stands in a text that is not folded. */
    public static final Pattern RUN = Pattern.compile(TAGGED + "|" + NUMBER + "|" + joined("['’ʼ]"));

    private static final Pattern THOUSANDS = Pattern.compile("\\p{N}{1,3}(?:[.,]\\p{N}{3})+");

    /** {@code 08} of a date is {@code 8}; {@code 007} and telephone numbers stay. */
    private static final Pattern PADDED = Pattern.compile("0\\p{N}");

    /** One sign for one: which of the two scripts somebody writes makes no other word. */
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("[:Han:] Traditional-Simplified");

    private static final Set<Integer> WITHOUT_BLANKS = Set.of(
            UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR);

    private WordBreaks() {}

    /** With no repetition of repetitions that has no end: Java keeps each on its stack. */
    private static String joined(String apostrophe) {
        return LETTERS + "(?:" + apostrophe + LETTERS + "){0,9}";
    }

    /** In their order, as often as they occur. */
    public static List<String> of(String text) {
        String tagsOpened = TAG.matcher(ADDRESS.matcher(text).replaceAll(" "))
                .replaceAll(tag -> " " + INSIDE_TAG.matcher(tag.group(1)).replaceAll(" ") + " ");
        return WORD.matcher(Folded.of(tagsOpened))
                .results()
                .map(MatchResult::group)
                .flatMap(WordBreaks::parts)
                .map(word ->
                        word.length() > LONGEST ? word.substring(0, word.offsetByCodePoints(0, LONGEST / 2)) : word)
                .toList();
    }

    private static Stream<String> parts(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Stream.of(number(word));
        }
        if (word.codePoints().anyMatch(WordBreaks::isWithoutBlanks)) {
            return pairs(SIMPLIFIED.transliterate(word));
        }
        // L'homme, Trump's: two words. In Ukrainian and Hebrew it stands for a sound, and parts nothing.
        boolean isLatin = UScript.getScript(word.codePointAt(0)) == UScript.LATIN;
        return isLatin ? Stream.of(word.split("'")) : Stream.of(word.replace("'", ""));
    }

    private static String number(String word) {
        if (THOUSANDS.matcher(word).matches()) {
            return word.replaceAll("[.,]", "");
        }
        return PADDED.matcher(word).matches() ? word.substring(1) : word.replace(',', '.');
    }

    /** Whether its script writes words without blanks between them. */
    public static boolean isWithoutBlanks(int codePoint) {
        return WITHOUT_BLANKS.contains(UScript.getScript(codePoint));
    }

    /** A run of other letters among them stays a word. */
    private static Stream<String> pairs(String word) {
        List<String> parts = new ArrayList<>();
        int[] letters = word.codePoints().filter(it -> it != '\'').toArray();
        int from = 0;
        for (int to = 1; to <= letters.length; to++) {
            if (to == letters.length || isWithoutBlanks(letters[to]) != isWithoutBlanks(letters[from])) {
                if (to - from <= 2 || !isWithoutBlanks(letters[from])) {
                    parts.add(new String(letters, from, to - from));
                } else {
                    for (int i = from; i < to - 1; i++) {
                        parts.add(new String(letters, i, 2));
                    }
                }
                from = to;
            }
        }
        return parts.stream();
    }
}
