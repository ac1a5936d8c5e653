package org.claimtrail.search.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which words of a text are looked for, and under which terms. */
@ApplicationScoped
public class Lexicon {
    /** Of a page of a newspaper; what it is about is said by then. */
    private static final int MOST = 300;

    private static final String NONE = "-";

    @Inject
    Stems stems;

    /** @param stems by dictionary, in the order asked; {@code NONE} where it says that the word says nothing */
    private record Stemmed(String word, List<String> stems) {}

    /**
     * What says nothing in the text's language is left out. Claims in other languages may have the word too, a name above all, so it is
     * looked for under their stems as well.
     *
     * @param language null where nobody said it
     */
    public List<SoughtWord> read(String text, @Nullable String language) {
        Map<String, Integer> times = new LinkedHashMap<>();
        WordBreaks.of(text).forEach(word -> times.merge(word, 1, Integer::sum));
        times.keySet().removeAll(times.keySet().stream().skip(MOST).toList());
        String named = language == null ? "" : Dictionaries.of(language);
        List<String> dictionaries = Stream.concat(
                        Stream.of(named).filter(it -> !it.isEmpty()), Dictionaries.COMMON.stream())
                .distinct()
                .toList();
        List<Stemmed> words = stemmed(times.keySet(), dictionaries);
        int own = language == null ? likeliest(words, dictionaries.size()) : dictionaries.indexOf(named);
        Map<String, SoughtWord> sought = new LinkedHashMap<>();
        for (Stemmed word : words) {
            String stem = own < 0 ? word.word : word.stems.get(own);
            if (!stem.equals(NONE)) {
                int more = times.get(word.word);
                Set<String> terms = new LinkedHashSet<>(word.stems);
                terms.add(word.word);
                terms.remove(NONE);
                sought.merge(stem, new SoughtWord(word.word, more, terms), (first, other) -> first.again(more));
            }
        }
        return new ArrayList<>(sought.values());
    }

    /** What each of these words may be written as, in any of the common languages, in their order. */
    public List<WordForms> forms(Set<String> words) {
        List<Stemmed> stemmed = stemmed(words, Dictionaries.COMMON);
        List<Long> silent = silent(stemmed, Dictionaries.COMMON.size());
        long most = Collections.max(silent);
        return stemmed.stream()
                .map(word -> new WordForms(
                        word.word,
                        word.stems.stream().filter(stem -> !stem.equals(NONE)).collect(Collectors.toSet()),
                        // Of two languages that it may be in either can have it for a small word: de, die, van.
                        IntStream.range(0, silent.size())
                                .anyMatch(i -> most > 0
                                        && silent.get(i) == most
                                        && word.stems.get(i).equals(NONE))))
                .toList();
    }

    private List<Stemmed> stemmed(Set<String> words, List<String> dictionaries) {
        Map<Stems.Token, String> known = stems.of(words.stream()
                .flatMap(word -> dictionaries.stream().map(it -> new Stems.Token(it, word)))
                .toList());
        return words.stream()
                .map(word -> new Stemmed(
                        word,
                        dictionaries.stream()
                                .map(it -> known.getOrDefault(new Stems.Token(it, word), NONE))
                                .toList()))
                .toList();
    }

    /** In which language most of the words say nothing; -1 where that is none, or more than one. */
    private static int likeliest(List<Stemmed> words, int languages) {
        List<Long> silent = silent(words, languages);
        long most = Collections.max(silent);
        return most > 0 && Collections.frequency(silent, most) == 1 ? silent.indexOf(most) : -1;
    }

    /** How many of the words say nothing in each language. */
    private static List<Long> silent(List<Stemmed> words, int languages) {
        return IntStream.range(0, languages)
                .mapToObj(language -> words.stream()
                        .filter(word -> word.stems.get(language).equals(NONE))
                        .count())
                .toList();
    }
}
