package org.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.search.word.Lexicon;
import org.claimtrail.search.word.SoughtWord;
import org.claimtrail.search.word.Spelling;

/** The door to matching: which claims say what somebody heard. */
@ApplicationScoped
public class Matches {
    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    PublicClaims publicClaims;

    @Inject
    Lexicon lexicon;

    @Inject
    Index index;

    /** Of all claims. */
    public MatchesView find(TextToMatch sought, When when) {
        Moment moment = ledger.moment(when);
        ledger.readsAt(moment);
        List<Match> best = best(sought, index.extent(false, moment));
        return view(sought, best, claims.among(ids(best), moment), moment);
    }

    /** Of what the public may read, as it was let out. */
    public MatchesView findReleased(TextToMatch sought, When when) {
        Moment moment = publicClaims.moment(when);
        List<Match> best = best(sought, index.extent(true, moment));
        return view(sought, best, publicClaims.among(ids(best), moment), moment);
    }

    private List<Match> best(TextToMatch sought, Index.Extent extent) {
        List<SoughtWord> words = lexicon.read(sought.text(), sought.language());
        Map<String, Long> occurrences = new HashMap<>(index.occurrences(terms(words), extent));
        if (words.size() <= Spelling.MOST) {
            words = spelt(words, occurrences, extent);
        }
        Rarity rarity = new Rarity(occurrences, extent.size());
        List<WeighedWord> weighed = rarity.heaviest(words);
        List<Index.Candidate> candidates = index.candidates(rarity.rarest(weighed), extent);
        Map<Integer, Map<String, Double>> weights = index.weights(Rarity.known(weighed), candidates, extent);
        Grams grams = new Grams(weighed);
        return candidates.stream()
                .map(candidate -> Match.of(candidate, weights.get(candidate.number()), weighed, grams))
                // Of two that say the same, the one that was there first: the other is its duplicate.
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::number))
                .limit(sought.limit())
                .toList();
    }

    /** What no claim has may be misspelt: it is looked for as what it may have been. */
    private List<SoughtWord> spelt(List<SoughtWord> words, Map<String, Long> occurrences, Index.Extent extent) {
        List<SoughtWord> unknown = words.stream()
                .filter(word -> word.mayBeMisspelt() && Collections.disjoint(word.terms(), occurrences.keySet()))
                .toList();
        if (unknown.isEmpty()) {
            return words;
        }
        Map<String, List<String>> similar = index.similar(terms(unknown), extent);
        List<SoughtWord> spelt = words.stream()
                .map(word -> unknown.contains(word) ? word.or(similar) : word)
                .toList();
        occurrences.putAll(index.occurrences(terms(spelt), extent));
        return spelt;
    }

    private static List<String> terms(List<SoughtWord> words) {
        return words.stream().flatMap(word -> word.terms().stream()).distinct().toList();
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream().map(Match::id).toList();
    }

    private static MatchesView view(TextToMatch sought, List<Match> best, Map<UUID, ClaimView> claims, Moment moment) {
        WrittenWords text = new WrittenWords(Stream.of(sought.text()));
        return new MatchesView(
                moment.knownAt(),
                best.stream()
                        .filter(match -> claims.containsKey(match.id()))
                        .map(match -> match.view(claims.get(match.id()), text))
                        .toList());
    }
}
