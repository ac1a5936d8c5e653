package org.claimtrail.account.notice;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the people that a text names as {@code @name}: in any script, in either case, before any punctuation. What is no name of anybody
 * is text, and so are mail and web addresses, and names elsewhere: {@code @fleur@example.social}.
 */
class Names {
    /** The same letter is the same however it is typed, and what can't be seen is not there. */
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Written without blanks: whatever follows may be the next word. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** What joins the parts of a name, or of a mail address. */
    private static final String JOINTS = "._%+-";

    private static final Pattern SIGN = Pattern.compile("[＠﹫]");

    /** Ends before what ends a sentence; with another sign behind it, it is a name elsewhere. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}\\p{M}_]*+(?:[._%+-]+[\\p{L}\\p{N}\\p{M}_]++)*+(?!@)");

    /** Of what is quoted, and of what stands in it before a name. */
    private static final int LONGEST = 240;

    private static final int BEFORE = 100;

    private final Map<String, String> subjects = new LinkedHashMap<>();
    private final List<String> longestFirst;

    /** @param names what people are called, by their subject */
    Names(Map<String, String> names) {
        names.forEach((subject, name) -> subjects.put(FOLD.normalize(name), subject));
        longestFirst = subjects.keySet().stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** By their subjects; everybody once. */
    Set<String> in(String text) {
        Set<String> named = new LinkedHashSet<>();
        for (String word : FOLD.normalize(text).split("\\s+")) {
            if (!isAddress(word)) {
                for (int at = word.indexOf('@'); at >= 0; at = word.indexOf('@', at + 1)) {
                    addNamed(word, at, named);
                }
            }
        }
        return named;
    }

    /** The sentence in which each is named first, by their subject, of a length that a list bears. */
    Map<String, String> quotedIn(String text) {
        Map<String, String> quotes = new LinkedHashMap<>();
        Set<String> named = in(text);
        if (named.isEmpty()) {
            return quotes;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        // Before a name in small letters a sentence can end, too (UAX #29, SB8).
        sentences.setText(text.replaceAll("[@＠﹫]", "A"));
        for (int from = 0, to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            String sentence = text.substring(from, to).strip();
            in(sentence).stream()
                    .filter(named::contains)
                    .forEach(person -> quotes.putIfAbsent(person, shortened(sentence, person)));
        }
        // A name can have an end of a sentence in it.
        named.forEach(person -> quotes.putIfAbsent(person, shortened(text.strip(), person)));
        return quotes;
    }

    /** What is written as somebody's name and is nobody's, as it is written; everything once. */
    Set<String> nobodysIn(String text) {
        Set<String> nobodys = new LinkedHashSet<>();
        for (String word : SIGN.matcher(text).replaceAll("@").split("(?U)\\s+")) {
            for (int at = word.indexOf('@'); at >= 0 && !isAddress(word); at = word.indexOf('@', at + 1)) {
                Matcher name = WRITTEN.matcher(word).region(at + 1, word.length());
                if (name.lookingAt()
                        && !isOfMail(word, at)
                        && in(word.substring(at, end(word, at))).isEmpty()) {
                    nobodys.add(name.group());
                }
            }
        }
        return nobodys;
    }

    /** Where the next name begins: it may be somebody's. */
    private static int end(String word, int at) {
        int next = word.indexOf('@', at + 1);
        return next < 0 ? word.length() : next;
    }

    /** Around the name. */
    private String shortened(String sentence, String person) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(sentence);
        int at = IntStream.range(0, sentence.length())
                .filter(it -> "@＠﹫".indexOf(sentence.charAt(it)) >= 0)
                .filter(it -> in(sentence.substring(it, Math.min(it + LONGEST, sentence.length()))
                                .split("\\s", 2)[0])
                        .contains(person))
                .findFirst()
                .orElse(0);
        int from = at < BEFORE ? 0 : letters.preceding(at - BEFORE + 1);
        int to = sentence.length() - from <= LONGEST ? sentence.length() : letters.preceding(from + LONGEST + 1);
        return (from > 0 ? "…" : "") + sentence.substring(from, to).strip() + (to < sentence.length() ? "…" : "");
    }

    private void addNamed(String word, int at, Set<String> named) {
        if (isOfMail(word, at)) {
            return;
        }
        longestFirst.stream()
                .filter(name -> word.startsWith(name, at + 1) && ends(word, at + 1 + name.length()))
                .findFirst()
                .ifPresent(name -> named.add(subjects.get(name)));
    }

    /** {@code https://video.example/@fleur}, with or without what stands before the colon. */
    private static boolean isAddress(String word) {
        int slash = word.indexOf('/');
        return slash > 0
                && (word.startsWith("://", slash - 1)
                        || word.lastIndexOf('.', slash) > 0 && word.lastIndexOf('@', slash) < 0);
    }

    /** Whether what stands before the sign is the name in a mail address, which has Latin letters and digits. */
    private static boolean isOfMail(String word, int at) {
        int before = at;
        while (before > 0 && JOINTS.indexOf(word.charAt(before - 1)) >= 0) {
            before--;
        }
        if (before == 0) {
            return false;
        }
        int last = word.codePointBefore(before);
        return Character.isDigit(last) || Character.isLetter(last) && UnicodeScript.of(last) == UnicodeScript.LATIN;
    }

    /** Whether a name can end here: before a longer name that is nobody's, it does not. */
    private static boolean ends(String word, int end) {
        if (end == word.length()) {
            return true;
        }
        int next = word.codePointAt(end);
        if (next == '@') {
            return false;
        }
        if (JOINTS.indexOf(next) >= 0) {
            return !goesOn(word, end + 1);
        }
        return !isOfName(next)
                || UNSPACED.contains(UnicodeScript.of(next))
                || UNSPACED.contains(UnicodeScript.of(word.codePointBefore(end)));
    }

    private static boolean goesOn(String word, int at) {
        int next = at;
        while (next < word.length() && JOINTS.indexOf(word.charAt(next)) >= 0) {
            next++;
        }
        return next < word.length() && isOfName(word.codePointAt(next));
    }

    private static boolean isOfName(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
