package org.claimtrail.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.claimtrail.search.word.WordBreaks;

/** The words of some texts as they are written there: what is looked for is folded, and nobody finds that again in what they read. */
final class WrittenWords {
    /** Of a word's runs of letters so many are in another that is like it; one that begins alike has one or two. */
    private static final double LIKE = 0.5;

    /** As they are written first, by the word as it is looked for. */
    private final Map<String, String> byWord = new LinkedHashMap<>();

    private final Map<String, Set<Long>> runs = new LinkedHashMap<>();

    WrittenWords(Stream<String> texts) {
        texts.forEach(text -> {
            Matcher run = WordBreaks.RUN.matcher(text);
            while (run.find()) {
                List<String> words = WordBreaks.of(run.group());
                // Of one that is taken apart, each part stands for itself.
                words.forEach(word -> byWord.putIfAbsent(word, words.size() == 1 ? run.group() : word));
            }
        });
    }

    /** With what is needed to say which of them another word is like. */
    WrittenWords withLetters() {
        byWord.keySet().forEach(word -> runs.put(word, Grams.ofWord(word)));
        return this;
    }

    /** As it is written; as it is looked for, where that is written nowhere. */
    String written(String word) {
        return byWord.getOrDefault(word, word);
    }

    /**
     * Those that are this word, or else most like it.
     *
     * @param isSame whether one of them is the same word, in whatever form: then the likest is that, however little it is like it
     */
    List<String> like(String word, boolean isSame) {
        if (byWord.containsKey(word)) {
            return List.of(byWord.get(word));
        }
        Set<Long> runs = Grams.ofWord(word);
        Map<String, Long> shared = new LinkedHashMap<>();
        this.runs.forEach((other, all) ->
                shared.put(other, all.stream().filter(runs::contains).count()));
        long most = shared.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most == 0 || most < LIKE * runs.size() && !isSame
                ? List.of()
                : shared.entrySet().stream()
                        .filter(other -> other.getValue() == most)
                        .map(other -> byWord.get(other.getKey()))
                        .distinct()
                        .toList();
    }
}
