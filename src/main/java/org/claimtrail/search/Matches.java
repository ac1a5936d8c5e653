package org.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;

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
        return view(best, claims.among(ids(best), moment), moment);
    }

    /** Of what the public may read, as it was let out. */
    public MatchesView findReleased(TextToMatch sought, When when) {
        Moment moment = publicClaims.moment(when);
        List<Match> best = best(sought, index.extent(true, moment));
        return view(best, publicClaims.among(ids(best), moment), moment);
    }

    private List<Match> best(TextToMatch sought, Index.Extent extent) {
        List<SoughtWord> words = lexicon.read(sought.text(), sought.language());
        List<String> terms =
                words.stream().flatMap(word -> word.terms().stream()).distinct().toList();
        Rarity rarity = new Rarity(index.occurrences(terms, extent), extent.size());
        List<WeighedWord> weighed = rarity.heaviest(words);
        List<Index.Candidate> candidates = index.candidates(rarity.rarest(weighed), extent);
        Map<Integer, Map<String, Double>> weights = index.weights(Rarity.known(weighed), candidates, extent);
        return candidates.stream()
                .map(candidate -> Match.of(candidate, weights.get(candidate.number()), weighed))
                // Of two that say the same, the one that was there first: the other is its duplicate.
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::number))
                .limit(sought.limit())
                .toList();
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream().map(Match::id).toList();
    }

    private static MatchesView view(List<Match> best, Map<UUID, ClaimView> claims, Moment moment) {
        return new MatchesView(
                moment.knownAt(),
                best.stream()
                        .filter(match -> claims.containsKey(match.id()))
                        .map(match -> match.view(claims.get(match.id())))
                        .toList());
    }
}
