package org.claimtrail.platform.value;

import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words that all occur in a text, in any order, as people read them ({@link Folded}). A text that
 * has them side by side, as they were typed, comes first.
 */
public final class Sought {
    /** An index finds by the longest words, which are the rarest; however many follow, the query stays one that is known. */
    private static final int MOST_INDEXED = 3;

    /** What stands between words and is none: a comma, quotation marks, a hyphen. */
    private static final String BETWEEN = "[^\\p{L}\\p{N}\\p{M}]+";

    private static final String AROUND = "^" + BETWEEN + "|" + BETWEEN + "$";

    private static final String LIKE = " like :%s escape '\\'";

    private final String phrase;
    private final List<String> words;

    private Sought(String phrase, List<String> words) {
        this.phrase = phrase;
        this.words = words;
    }

    /** Null and what can't be seen look for nothing in particular: everything is found. */
    public static Sought of(@Nullable String typed) {
        String folded = typed == null ? "" : Folded.of(typed);
        String phrase = folded.replaceAll(AROUND, "");
        // Who looks for nothing but punctuation looks for that.
        String sought = phrase.isEmpty() ? folded : phrase;
        return new Sought(
                sought,
                Stream.of(sought.split(phrase.isEmpty() ? " " : BETWEEN))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }

    /** HQL: all words are in the folded {@code text}. */
    public String in(String text) {
        String indexed = IntStream.range(0, Math.min(words.size(), MOST_INDEXED))
                .mapToObj(i -> " and " + text + LIKE.formatted("word" + i))
                .collect(Collectors.joining());
        return words.size() <= MOST_INDEXED
                ? indexed
                : indexed + " and cast(function('like_all', " + text + ", :words) as Boolean)";
    }

    /** Whether a text can have all words and not have them side by side. */
    public boolean isRanked() {
        return phrase.contains(" ");
    }

    /** HQL: 1 where the words stand side by side in the folded {@code text}, else 0. */
    public String rank(String text) {
        return "case when " + text + LIKE.formatted("phrase") + " then 1 else 0 end";
    }

    /** Sets what {@link #in} and {@link #rank} name. */
    public void bind(Query query) {
        for (int i = 0; i < Math.min(words.size(), MOST_INDEXED); i++) {
            query.setParameter("word" + i, containing(words.get(i)));
        }
        if (words.size() > MOST_INDEXED) {
            query.setParameter("words", words.stream().map(Sought::containing).toArray(String[]::new));
        }
        if (query.getParameters().stream().anyMatch(parameter -> "phrase".equals(parameter.getName()))) {
            query.setParameter("phrase", containing(phrase));
        }
    }

    /** A pattern for what contains this text, whose own % and _ mean themselves. */
    private static String containing(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
