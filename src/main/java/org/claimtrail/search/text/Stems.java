package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What words of texts are stemmed to, by PostgreSQL's dictionaries. */
@ApplicationScoped
class Stems {
    private static final String STEMS = """
            select w.name, w.word, (ts_lexize(cast(w.name as regdictionary), w.word))[1] as stem
            from unnest(cast(:dictionaries as text[]), cast(:words as text[])) w (name, word)""";

    @Inject
    Session database;

    /** A word in a language. */
    record Token(String dictionary, String word) {}

    /** What says nothing in its language is left out. */
    Map<Token, String> of(Collection<Token> words) {
        List<Token> all = List.copyOf(words);
        return all.isEmpty()
                ? Map.of()
                : database.createNativeQuery(STEMS, Tuple.class)
                        .setParameter(
                                "dictionaries",
                                all.stream().map(Token::dictionary).toArray(String[]::new))
                        .setParameter("words", all.stream().map(Token::word).toArray(String[]::new))
                        .getResultStream()
                        .filter(row -> row.get("stem") != null)
                        .collect(Collectors.toMap(
                                row -> new Token(row.get("name", String.class), row.get("word", String.class)),
                                row -> row.get("stem", String.class)));
    }
}
