package org.claimtrail.search.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            select w.place, (ts_lexize(cast(w.name as regdictionary), w.word))[1] as stem
            from unnest(cast(:dictionaries as text[]), cast(:words as text[])) with ordinality w (name, word, place)""";

    @Inject
    Session database;

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
        List<Token> all = words.stream()
                .distinct()
                .filter(token -> !token.dictionary.isEmpty())
                .toList();
        return all.isEmpty()
                ? Map.of()
                : database.createNativeQuery(STEMS, Tuple.class)
                        .setParameter(
                                "dictionaries",
                                all.stream().map(Token::dictionary).toArray(String[]::new))
                        .setParameter("words", all.stream().map(Token::asked).toArray(String[]::new))
                        .getResultStream()
                        .filter(row -> row.get("stem") != null)
                        .map(row -> new Stemmed(
                                all.get(row.get("place", Long.class).intValue() - 1), row.get("stem", String.class)))
                        .collect(Collectors.toMap(Stemmed::token, it -> it.token.stem(it.stem)));
    }

    private record Stemmed(Token token, String stem) {}
}
