package org.claimtrail.search.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.word.Spelling;
import org.claimtrail.search.word.WordBreaks;
import org.claimtrail.search.word.WordForms;

/**
 * A name as somebody typed it, and which other names it may be meant for.
 *
 * @param words in their order
 * @param shortened of them, those that end with a full stop: {@code Min.}, {@code D.}
 */
record LikeName(List<String> words, Set<String> shortened) {
    private static final int MOST_WORDS = 16;

    /** A name may be so many times as long as what somebody calls it by: a family name, a ministry without its country. */
    private static final int LONGER = 2;

    /** Of fewer words, one that is another makes another name. */
    private static final int FEWEST_TO_LACK_ONE = 3;

    private static final Pattern SHORTENED = Pattern.compile("(?U)(?<!\\w)(\\p{L}[\\p{L}\\p{M}]*)\\.");

    static LikeName of(String typed) {
        Set<String> shortened = SHORTENED
                .matcher(typed)
                .results()
                .map(found -> Folded.of(found.group(1)))
                .collect(Collectors.toSet());
        return new LikeName(WordBreaks.of(typed).stream().limit(MOST_WORDS).toList(), shortened);
    }

    /** Each word, and what it is in another script. */
    Set<String> spellings() {
        return words.stream().flatMap(word -> inScripts(word).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What may be meant has all of these, as PostgreSQL is asked for them (tsquery), or of many all but one; empty where that is nothing. */
    String asked(Map<String, WordForms> forms, Map<String, Set<String>> similar) {
        List<String> telling = words.stream()
                .filter(word -> !forms.get(word).isSilent())
                .distinct()
                .map(word -> any(word, forms, similar))
                .toList();
        return telling.size() < FEWEST_TO_LACK_ONE ? String.join(" & ", telling) : Wanted.allButOne(telling);
    }

    private String any(String word, Map<String, WordForms> forms, Map<String, Set<String>> similar) {
        Set<String> all = new TreeSet<>();
        for (String spelling : inScripts(word)) {
            all.add(Wanted.written(spelling));
            forms.get(spelling).stems().stream().map(Wanted::quoted).forEach(all::add);
            similar.getOrDefault(spelling, Set.of()).stream()
                    .map(Wanted::written)
                    .forEach(all::add);
        }
        if (shortened.contains(word)) {
            all.add(Wanted.written(word) + ":*");
        }
        return "(" + String.join(" | ", all) + ")";
    }

    /** Whether whoever typed it can have meant the other: the same words in any order, misspelt, shortened or in another script. */
    boolean mayBe(List<String> other) {
        List<String> left = new ArrayList<>(other);
        long lacking = words.stream().filter(word -> !taken(word, left)).count();
        boolean isPart = lacking == 0 && left.size() <= LONGER * words.size();
        boolean isMore = lacking <= 1 && left.isEmpty() && words.size() >= FEWEST_TO_LACK_ONE;
        return isPart || isMore || isMisspelt(inOrder(words), inOrder(other));
    }

    private boolean taken(String word, List<String> left) {
        Set<String> spellings = inScripts(word);
        Predicate<String> same = spellings::contains;
        Predicate<String> begun = other -> shortened.contains(word) && other.startsWith(word);
        Predicate<String> misspelt = other -> spellings.stream().anyMatch(spelling -> isMisspelt(spelling, other));
        return Stream.of(same, begun, misspelt)
                .flatMap(meant -> left.stream().filter(meant))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    /** Of a short word each letter counts. */
    private static boolean isMisspelt(String word, String other) {
        return Math.min(word.length(), other.length()) >= Spelling.SHORTEST && Spelling.isMeant(word, other);
    }

    private static String inOrder(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> inScripts(String word) {
        Set<String> all = new HashSet<>();
        all.add(word);
        all.addAll(OtherScript.of(word));
        return all;
    }
}
