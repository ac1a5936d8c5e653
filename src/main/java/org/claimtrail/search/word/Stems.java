package org.claimtrail.search.word;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What the forms of a word have in common, by PostgreSQL's dictionaries, and by what these leave out of a language's spelling. */
@ApplicationScoped
public class Stems {
    /**
     * Of what is written down: with another, all is written anew. The second has a release's lineage; in the third, more forms and both
     * Chinese scripts have one stem.
     */
    public static final int EDITION = 3;

    private static final String STEMS = """
            select w.place, coalesce((ts_lexize(cast(w.name as regdictionary), w.word))[1], '') as stem
            from unnest(cast(:dictionaries as text[]), cast(:words as text[])) with ordinality w (name, word, place)""";

    /** So many that whoever records waits for nearly none of them. */
    private static final int KEPT = 100_000;

    @Inject
    Session database;

    /** Empty of what says nothing. */
    private final Cache<Token, String> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * A word in a language.
     *
     * @param dictionary one of {@link Dictionaries}; empty where the language has none
     */
    public record Token(String dictionary, String word) {
        private String asked() {
            return switch (dictionary) {
                case Dictionaries.DUTCH -> Dutch.singular(word);
                case Dictionaries.ARABIC -> Arabic.withoutArticle(word);
                default -> word;
            };
        }

        private String stem(String stemmed) {
            return dictionary.equals(Dictionaries.DUTCH) ? Dutch.ending(stemmed) : stemmed;
        }
    }

    /** What says nothing in its language is left out, and so is what has no dictionary. */
    public Map<Token, String> of(Collection<Token> words) {
        Set<Token> asked =
                words.stream().filter(token -> !token.dictionary.isEmpty()).collect(Collectors.toSet());
        Map<Token, String> stems = new HashMap<>(known.getAll(asked, this::asked));
        stems.values().removeIf(String::isEmpty);
        return stems;
    }

    private Map<Token, String> asked(Set<? extends Token> words) {
        List<Token> all = List.copyOf(words);
        return database.createNativeQuery(STEMS, Tuple.class)
                .setParameter(
                        "dictionaries", all.stream().map(Token::dictionary).toArray(String[]::new))
                .setParameter("words", all.stream().map(Token::asked).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> all.get(row.get("place", Long.class).intValue() - 1),
                        row -> all.get(row.get("place", Long.class).intValue() - 1)
                                .stem(row.get("stem", String.class))));
    }
}
