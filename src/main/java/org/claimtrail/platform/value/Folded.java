package org.claimtrail.platform.value;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text as people compare it: without case, accents, kinds of quotation marks, dashes and blanks, and without what can't be
 * seen. It is kept beside what was typed and made here only, so that one Unicode counts, whatever the JDK and the database
 * have.
 * <p>An accent goes where readers take the letter under it for the same: {@code é}, {@code ή}, {@code ё}, Hebrew and
 * Arabic points. Elsewhere a mark makes another letter, as in {@code й}, {@code が} and {@code कि}, and stays.
 */
public final class Folded {
    /** Some are letters to Unicode, and some blanks with an accent, but that is what keyboards have for an apostrophe. */
    private static final UnicodeSet APOSTROPHES = new UnicodeSet("['`´‘’‚‛‹›′‵ʹʻʼʽʾʿˈˊˋ՚׳Ꞌꞌ❛❜❟❮❯＇᾽᾿῾΄´`]").freeze();

    private static final UnicodeSet QUOTES = new UnicodeSet("[[:Quotation_Mark:]″‶ʺˮ˝״❝❞❠]").freeze();
    private static final UnicodeSet DASHES = new UnicodeSet("[[:Dash:]˗⁃]").freeze();
    private static final UnicodeSet BLANKS = new UnicodeSet("[[:White_Space:]\\u2800]").freeze();
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[[:Default_Ignorable_Code_Point:][[:Cf:]-[:Prepended_Concatenation_Mark:]]]").freeze();
    private static final UnicodeSet UNSEEN =
            new UnicodeSet(BLANKS).addAll(INVISIBLE).freeze();

    /**
     * A mark with no letter under it; what is no character, or none yet, save where pictures are to come; what stands for an object that
     * did not come along; a note without a head and hieroglyphs without ink. Alone they are nothing, beside something they stay.
     */
    private static final UnicodeSet NOTHING = new UnicodeSet(
                    "[[:Mark:][[:Unassigned:]-[:Extended_Pictographic:]]\\uFFFC\\U0001D159\\U00013441\\U00013442]")
            .addAll(UNSEEN)
            .freeze();
    /** Blanks, and what has no width; but not what says how the text beside it runs or looks. */
    private static final UnicodeSet EDGES = new UnicodeSet(
                    "[\\u00AD\\u034F\\u115F\\u1160\\u180E\\u200B-\\u200D\\u2060-\\u2064" + "\\u3164\\uFEFF\\uFFA0]")
            .addAll(BLANKS)
            .freeze();

    private static final Set<Integer> POINTED = Set.of(UScript.LATIN, UScript.GREEK, UScript.HEBREW, UScript.ARABIC);
    private static final int TATWEEL = 'ـ';
    /**
     * Written with another letter elsewhere, or on another keyboard; the Arabic ones as Lucene's ArabicNormalizer and PersianNormalizer
     * have them. A heh with a hamza is to Unicode the letter {@code ە} with one, which so becomes a heh too, as it is often typed.
     */
    private static final String VARIANTS = "ёѐѝٱىیےةۃہەک";

    private static final String LETTERS = "ееиايييههههك";

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    /** {@code ø}, {@code ł}, {@code æ}, {@code ı}: letters that no decomposition takes apart. */
    private static final UnicodeSet ENTIRE = new UnicodeSet("[[:Latin:]-[:ASCII:]]").freeze();

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance(ENTIRE.toPattern(true) + " Latin-ASCII; [:Lu:] Lower");

    private Folded() {}

    /** Texts that people read as the same become the same; one that can't be seen becomes empty. */
    public static String of(String text) {
        if (isBlank(text)) {
            return "";
        }
        String decomposed = typography(NFKD.normalize(typography(text)));
        String letters = letters(NFKC_CASEFOLD.normalize(withoutPoints(decomposed)));
        String folded = ENTIRE.containsNone(letters) ? letters : TO_ASCII.transliterate(letters);
        return folded.replaceAll(" +", " ").replaceAll("^ | $", "");
    }

    /** Whether nothing of it can be read: blanks, what has no width or no ink, marks that stand on nothing, and what is no character. */
    public static boolean isBlank(String text) {
        return NOTHING.containsAll(text);
    }

    /** Without what can't be seen at its ends; null stays null. */
    public static @Nullable String strip(@Nullable String text) {
        return text == null ? null : without(UNSEEN, text);
    }

    /**
     * A name, a title or a statement without blanks and what has no width at its ends; null stays null. What turns the direction of
     * writing, or makes a heart red, stays.
     */
    public static @Nullable String trim(@Nullable String text) {
        return text == null ? null : without(EDGES, text);
    }

    private static String without(UnicodeSet ends, String text) {
        int begin = ends.span(text, SpanCondition.CONTAINED);
        return text.substring(begin, Math.max(begin, ends.spanBack(text, SpanCondition.CONTAINED)));
    }

    /** Of texts that people read as the same, the first, as it was typed. */
    public static List<String> distinct(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream().filter(text -> text == null || seen.add(of(text))).toList();
    }

    private static String typography(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(it -> !INVISIBLE.contains(it))
                .map(Folded::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int codePoint) {
        if (APOSTROPHES.contains(codePoint)) {
            return '\'';
        }
        if (QUOTES.contains(codePoint)) {
            return '"';
        }
        if (DASHES.contains(codePoint)) {
            return '-';
        }
        return BLANKS.contains(codePoint) ? ' ' : codePoint;
    }

    private static String withoutPoints(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        boolean pointed = false;
        for (int codePoint : decomposed.codePoints().toArray()) {
            boolean point = isMark(codePoint) || codePoint == TATWEEL;
            if (!point) {
                pointed = POINTED.contains(UScript.getScript(codePoint));
            }
            if (!point || !pointed) {
                bare.appendCodePoint(codePoint);
            }
        }
        return bare.toString();
    }

    /** Composed: in Cyrillic, a mark that still stands alone tells only where the stress lies. */
    private static String letters(String composed) {
        StringBuilder letters = new StringBuilder(composed.length());
        int base = 0;
        for (int codePoint : composed.codePoints().toArray()) {
            if (!isMark(codePoint)) {
                base = codePoint;
                letters.appendCodePoint(letter(codePoint));
            } else if (UScript.getScript(base) != UScript.CYRILLIC) {
                letters.appendCodePoint(codePoint);
            }
        }
        return letters.toString();
    }

    private static int letter(int codePoint) {
        if (UCharacter.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + UCharacter.digit(codePoint);
        }
        int variant = VARIANTS.indexOf(codePoint);
        return variant < 0 ? codePoint : LETTERS.charAt(variant);
    }

    private static boolean isMark(int codePoint) {
        return UCharacter.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
