package org.claimtrail.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimtrail.claim.Translation;
import org.claimtrail.search.word.Dictionaries;
import org.claimtrail.search.word.Stems;
import org.claimtrail.search.word.WordBreaks;
import org.hibernate.query.MutationQuery;

/** The words of some claims, one after the other, as one statement takes them. */
final class Tokens {
    private final List<Integer> claims = new ArrayList<>();
    private final List<Integer> wordings = new ArrayList<>();
    private final List<Stems.Token> tokens = new ArrayList<>();
    private int claim;

    void add(ClaimTerms.Worded worded) {
        claim++;
        int wording = 0;
        for (Translation one : worded.wordings()) {
            wording++;
            String dictionary = Dictionaries.of(one.language());
            for (String word : WordBreaks.of(one.statement())) {
                claims.add(claim);
                wordings.add(wording);
                tokens.add(new Stems.Token(dictionary, word));
            }
        }
    }

    /** What says nothing has no term; what has no dictionary is its own. */
    MutationQuery bind(MutationQuery query, Stems stems) {
        Map<Stems.Token, String> known = stems.of(tokens);
        return query.setParameter("claims", claims.toArray(Integer[]::new))
                .setParameter("wordings", wordings.toArray(Integer[]::new))
                .setParameter(
                        "terms",
                        tokens.stream()
                                .map(token -> token.dictionary().isEmpty() ? token.word() : known.get(token))
                                .toArray(String[]::new));
    }
}
