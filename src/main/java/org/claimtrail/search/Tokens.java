package org.claimtrail.search;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.claim.Translation;
import org.claimtrail.search.word.Dictionaries;
import org.claimtrail.search.word.WordBreaks;
import org.hibernate.query.MutationQuery;

/** The words of some claims, one after the other, as one statement takes them. */
final class Tokens {
    private final List<Integer> claims = new ArrayList<>();
    private final List<Integer> wordings = new ArrayList<>();
    private final List<String> dictionaries = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
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
                dictionaries.add(dictionary);
                words.add(word);
            }
        }
    }

    MutationQuery bind(MutationQuery query) {
        return query.setParameter("claims", claims.toArray(Integer[]::new))
                .setParameter("wordings", wordings.toArray(Integer[]::new))
                .setParameter("dictionaries", dictionaries.toArray(String[]::new))
                .setParameter("words", words.toArray(String[]::new));
    }
}
