package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.search.word.Spelling;
import org.claimtrail.search.word.WordForms;
import org.hibernate.Session;

/** The words of all texts that are nearly those that somebody typed. */
@ApplicationScoped
class SimilarWords {
    private static final int MOST = 50;

    private static final String SIMILAR = """
            select w.word, s.word as similar from unnest(cast(:words as text[]), cast(:rights as int[])) w (word, letters)
            cross join lateral (
              select o.word, levenshtein_less_equal(o.word, w.word, 2) as apart from (
                select word from searched_word
                where released = :released and known_from <= :knownAt
                  and word >= left(w.word, w.letters) collate "C" and word < left(w.word, w.letters) || chr(1114111) collate "C"
                union
                select word from searched_word
                where released = :released and known_from <= :knownAt
                  and reverse(word) collate "C" >= left(reverse(w.word), w.letters) collate "C"
                  and reverse(word) collate "C" < left(reverse(w.word), w.letters) || chr(1114111) collate "C") o
              where char_length(o.word) between char_length(w.word) - 2 and char_length(w.word) + 2
                and levenshtein_less_equal(o.word, w.word, 2) <= 2
              order by 2, 1 limit :most) s""";

    private static final String WRITTEN = """
            select word from searched_word
            where released = :released and word = any (cast(:words as text[])) and known_from <= :knownAt""";

    @Inject
    Session database;

    /** What each of these words may be, misspelt, by word. */
    Map<String, Set<String>> meant(Collection<WordForms> words, boolean released, Moment moment) {
        Map<String, Set<String>> meant = new HashMap<>(similar(words, released, moment, Spelling::isMeant));
        parted(words, released, moment)
                .forEach((word, parts) ->
                        meant.computeIfAbsent(word, it -> new HashSet<>()).addAll(parts));
        return meant;
    }

    /** Two words that somebody wrote as one, with a blank between them: {@code noordkorea} for {@code Noord-Korea}. */
    private Map<String, Set<String>> parted(Collection<WordForms> words, boolean released, Moment moment) {
        Map<String, Set<String>> halves = words.stream()
                .map(WordForms::word)
                .collect(Collectors.toMap(Function.identity(), SimilarWords::halves));
        Set<String> all = halves.values().stream()
                .flatMap(Set::stream)
                .flatMap(pair -> Stream.of(pair.split(" ")))
                .collect(Collectors.toSet());
        if (all.isEmpty()) {
            return Map.of();
        }
        Set<String> written = Set.copyOf(database.createNativeQuery(WRITTEN, String.class)
                .setParameter("words", all.toArray(String[]::new))
                .setParameter("released", released)
                .setParameter("knownAt", moment.knownAt())
                .getResultList());
        halves.values().forEach(pairs -> pairs.removeIf(pair -> !written.containsAll(List.of(pair.split(" ")))));
        halves.values().removeIf(Set::isEmpty);
        return halves;
    }

    private static Set<String> halves(String word) {
        return IntStream.rangeClosed(Spelling.SHORTEST, word.length() - Spelling.SHORTEST)
                .filter(i -> word.chars().allMatch(Character::isLetter))
                .mapToObj(i -> word.substring(0, i) + " " + word.substring(i))
                .collect(Collectors.toSet());
    }

    /** What the newsroom wrote that is up to two letters off: in a name of several words these are few. */
    Map<String, Set<String>> near(Collection<WordForms> words, Moment moment) {
        return similar(words, false, moment, (word, similar) -> true);
    }

    private Map<String, Set<String>> similar(
            Collection<WordForms> words, boolean released, Moment moment, BiPredicate<String, String> isMeant) {
        List<String> doubtful = words.stream()
                .map(WordForms::word)
                .filter(word -> word.length() >= Spelling.SHORTEST && Character.isLetter(word.codePointAt(0)))
                .toList();
        return database.createNativeQuery(SIMILAR, Tuple.class)
                .setParameter("words", doubtful.toArray(String[]::new))
                .setParameter("rights", doubtful.stream().map(Spelling::right).toArray(Integer[]::new))
                .setParameter("released", released)
                .setParameter("knownAt", moment.knownAt())
                .setParameter("most", MOST)
                .getResultStream()
                .filter(row -> isMeant.test(row.get("word", String.class), row.get("similar", String.class)))
                .collect(Collectors.groupingBy(
                        row -> row.get("word", String.class),
                        Collectors.mapping(row -> row.get("similar", String.class), Collectors.toSet())));
    }
}
