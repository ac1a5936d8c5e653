package org.claimtrail.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.search.word.Spelling;
import org.claimtrail.search.word.WordForms;

/**
 * A question as PostgreSQL is asked it (tsquery), and what is marked in what is found.
 *
 * @param words those that have to be there: small ones only where there is nothing else
 * @param meant by word, what those that nobody wrote so may have been, or two words with a blank; empty unless errors are forgiven
 */
record Wanted(Question question, List<WordForms> words, Map<String, WordForms> forms, Map<String, Set<String>> meant) {
    /** Of a shorter one, words that begin or end with it are other words more often than not. */
    private static final int SHORTEST_PART = 5;

    private static final int FEWEST_TO_LACK_ONE = 3;

    static Wanted of(Question question, List<WordForms> forms) {
        Map<String, WordForms> byWord = forms.stream().collect(Collectors.toMap(WordForms::word, it -> it));
        List<WordForms> all = question.words().stream().map(byWord::get).toList();
        List<WordForms> telling = all.stream().filter(it -> !it.isSilent()).toList();
        boolean isTold = !telling.isEmpty() || !question.phrases().isEmpty() || question.begun() != null;
        return new Wanted(question, isTold ? telling : all, byWord, Map.of());
    }

    Wanted meaning(Map<String, Set<String>> meant) {
        return new Wanted(question, words, forms, meant);
    }

    /** Whether it says nothing but what nearly every text says. */
    boolean isSilent() {
        return words.stream().allMatch(WordForms::isSilent)
                && question.phrases().stream()
                        .flatMap(List::stream)
                        .allMatch(word -> forms.get(word).isSilent());
    }

    /** What a text has to have. */
    String all(Leniency leniency) {
        List<String> each = words.stream().map(word -> any(word, true)).toList();
        return Stream.of(
                        leniency == Leniency.ALL_BUT_ONE ? Stream.of(allButOne(each)) : each.stream(),
                        question.phrases().stream().map(Wanted::phrase),
                        Stream.ofNullable(question.begun()).map(it -> written(it) + ":*"),
                        question.without().stream().map(it -> "!" + without(it)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" & "));
    }

    boolean canBeMisspelt() {
        return words.size() <= Spelling.MOST;
    }

    boolean canLackOne() {
        return words.size() >= FEWEST_TO_LACK_ONE;
    }

    static String allButOne(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(lacking -> IntStream.range(0, words.size())
                        .filter(i -> i != lacking)
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private String without(List<String> words) {
        return words.size() == 1 ? any(forms.get(words.get(0)), false) : phrase(words);
    }

    /** All words, as they were typed, one after the other; A is what a text says, D besides what stands beside it. */
    String typed(String marks) {
        return question.typed().stream()
                .map(word -> written(word) + ":" + marks)
                .collect(Collectors.joining(" <-> "));
    }

    /** All words as they were typed, small ones too. */
    String asWritten() {
        return question.typed().stream().distinct().map(Wanted::written).collect(Collectors.joining(" & "));
    }

    /** Each word as it was typed, or another form of it. */
    List<String> inAnyForm() {
        return words.stream().map(word -> any(word, false)).toList();
    }

    private String any(WordForms word, boolean alsoParts) {
        List<String> any = new ArrayList<>();
        any.add(written(word.word()));
        word.stems().stream().sorted().map(Wanted::quoted).forEach(any::add);
        if (alsoParts) {
            parts(word).forEach(part -> {
                any.add(quoted("^" + part) + ":*");
                any.add(quoted("~" + new StringBuilder(part).reverse()) + ":*");
            });
            inOtherScript(word).forEach(other -> {
                any.add(written(other));
                any.add(quoted(other));
            });
            meant.getOrDefault(word.word(), Set.of()).stream()
                    .sorted()
                    .map(it -> phrase(List.of(it.split(" "))))
                    .forEach(any::add);
        }
        return "(" + String.join(" | ", any) + ")";
    }

    /** As what a word may stand in another. */
    static Set<String> parts(WordForms word) {
        return Stream.concat(Stream.of(word.word()), word.stems().stream())
                .filter(part -> part.length() >= SHORTEST_PART && Character.isLetter(part.charAt(0)))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A name is written as it sounds; a short one sounds as many a word. */
    static Set<String> inOtherScript(WordForms word) {
        List<String> other = OtherScript.of(word.word());
        return word.word().length() < Spelling.SHORTEST || other.size() > 1 ? Set.of() : Set.copyOf(other);
    }

    private static String phrase(List<String> words) {
        return "(" + words.stream().map(Wanted::written).collect(Collectors.joining(" <-> ")) + ")";
    }

    static String written(String word) {
        return quoted("=" + word);
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
