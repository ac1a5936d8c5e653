package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.search.text.written.Wording;
import org.claimtrail.search.word.Stems;
import org.jspecify.annotations.Nullable;

/** The door to search: what has all the words that somebody remembers. */
@ApplicationScoped
public class SearchHits {
    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    PublicClaims publicClaims;

    @Inject
    Asking asking;

    @Inject
    TextIndex index;

    @Inject
    OtherNames otherNames;

    @Inject
    Stems stems;

    /**
     * Of all that is recorded.
     *
     * @throws Problem 400 where nothing is looked for, or too much
     */
    public Page<SearchHit> find(SearchFilter filter, @Nullable Instant knownAt, Paging paging) {
        return answer(filter, knownAt, paging, false).page();
    }

    /** Of what the public may read, as it was let out. */
    public Page<SearchHit> findReleased(SearchFilter filter, @Nullable Instant knownAt, Paging paging) {
        return answer(filter, knownAt, paging, true).page();
    }

    /**
     * As above, for a person, who is told where it is nearly what they look for.
     *
     * @param released whether of what the public may read only
     */
    public SearchAnswer answer(SearchFilter filter, boolean released, Paging paging) {
        return answer(filter, null, paging, released);
    }

    private SearchAnswer answer(SearchFilter filter, @Nullable Instant knownAt, Paging paging, boolean released) {
        Question question = Question.of(filter.q);
        String list = (released ? "released " : "all ") + filter;
        Place after = paging.after() == null ? null : Place.opened(paging.after(), list, knownAt);
        When when = When.knownAt(after == null ? knownAt : after.knownAt());
        Moment moment = released ? publicClaims.moment(when) : ledger.moment(when);
        ledger.readsAt(moment);
        Instant asked = after == null ? knownAt : after.asked();
        return answer(new Reading(question, filter.kinds(), released, moment, asked, list, paging.limit()), after);
    }

    /** One search: what for, among what, as whom and when, and how much of it. */
    private record Reading(
            Question question,
            Set<SearchKind> kinds,
            boolean released,
            Moment moment,
            @Nullable Instant asked,
            String list,
            int limit) {
        Place first(Leniency leniency) {
            return Place.first(moment.knownAt(), asked, leniency);
        }
    }

    private SearchAnswer answer(Reading reading, @Nullable Place after) {
        Wanted typed = asking.wanted(reading.question);
        if (after != null) {
            return answer(
                    after,
                    after.leniency() == Leniency.AS_TYPED
                            ? typed
                            : asking.meant(typed, reading.released, reading.moment),
                    reading);
        }
        SearchAnswer answer = answer(reading.first(Leniency.AS_TYPED), typed, reading);
        if (!answer.page().items().isEmpty() || !typed.canBeMisspelt()) {
            return answer;
        }
        Wanted meant = asking.meant(typed, reading.released, reading.moment);
        if (!meant.meant().isEmpty()) {
            answer = answer(reading.first(Leniency.AS_MEANT), meant, reading);
        }
        if (answer.page().items().isEmpty() && meant.canLackOne()) {
            answer = answer(reading.first(Leniency.ALL_BUT_ONE), meant, reading);
        }
        return answer;
    }

    private SearchAnswer answer(Place from, Wanted wanted, Reading reading) {
        List<Found> found = new ArrayList<>(
                index.find(wanted, reading.kinds, reading.released, reading.moment, from, reading.limit + 1));
        if (found.size() <= reading.limit && !reading.released && from.leniency() != Leniency.ALL_BUT_ONE) {
            found.addAll(otherNames.find(wanted, reading.kinds, reading.moment, from));
        }
        Page<Found> page =
                Page.of(found, reading.limit, last -> from.after(last).sealed(reading.list));
        return new SearchAnswer(
                new Page<>(hits(page.items(), wanted, reading), page.next()), from.leniency() != Leniency.AS_TYPED);
    }

    private List<SearchHit> hits(List<Found> found, Wanted wanted, Reading reading) {
        List<UUID> ids = found.stream()
                .map(Found::claimId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, ClaimView> read = ids.isEmpty()
                ? Map.of()
                : reading.released ? publicClaims.among(ids, reading.moment) : claims.among(ids, reading.moment);
        Marks marks = new Marks(wanted, found, stems);
        return found.stream()
                .filter(it -> it.claimId() == null || read.containsKey(it.claimId()))
                .map(it -> new SearchHit(
                        it.kind(),
                        it.id(),
                        it.claimId() == null ? null : read.get(it.claimId()),
                        texts(it.wordings(), marks)))
                .toList();
    }

    private static List<FoundText> texts(List<Wording> wordings, Marks marks) {
        return Stream.concat(
                        wordings.stream().limit(1).map(marks::in),
                        wordings.stream().skip(1).map(marks::in).filter(FoundText::hasMatch))
                .toList();
    }
}
