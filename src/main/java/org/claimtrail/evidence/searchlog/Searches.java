package org.claimtrail.evidence.searchlog;

import static org.claimtrail.history.Moment.byThen;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.Withdrawal;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;

/** The door to the search logs of claims. */
@ApplicationScoped
public class Searches implements PanacheRepositoryBase<SearchVersion, Version.Key> {
    private static final View<SearchView> VIEW = new View<>(
            "search",
            SearchView.class,
            "SearchVersion",
            "select new org.claimtrail.evidence.searchlog.SearchView(v, w) from SearchVersion v"
                    + " left join SearchWithdrawal w on " + Withdrawal.known("w", "searchId", "v.key.id"),
            byThen("v.searchedOn"));

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    /** As the ledger keeps a new search. */
    private record Logged(UUID claimId, NewSearch search) {}

    /**
     * Records that somebody looked. Proposals that rest on the claim become stale.
     *
     * @param saying says where and for what, once nobody else records about the claim
     */
    @Transactional
    public SearchView add(UUID claimId, Supplier<NewSearch> saying) {
        claims.lock(claimId);
        NewSearch said = saying.get();
        Corrections.requireNoReason(said.reason());
        Recorded recorded = ledger.place();
        UUID id = recorded.newId();
        getEntityManager().persist(new LoggedSearch(id, claimId));
        persist(new SearchVersion(Version.first(id), claimId, said, recorded));
        record(EntryKind.SEARCH_LOGGED, id, claimId, new Logged(claimId, said));
        return get(id, recorded.moment());
    }

    /**
     * Records a new version; earlier ones stay readable. Proposals that rest on the claim become stale.
     *
     * @param saying says what it is, given what it was, once nobody else records about the claim
     */
    @Transactional
    public SearchView correct(UUID id, String ifMatch, Function<SearchView, NewSearch> saying) {
        UUID claimId = lock(id);
        SearchView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        refuseWithdrawn(present);
        NewSearch said = saying.apply(present);
        Corrections.requireReason(said.reason());
        Recorded recorded = ledger.place();
        persist(new SearchVersion(new Version.Key(id, present.version() + 1), claimId, said, recorded));
        record(EntryKind.SEARCH_CORRECTED, id, claimId, said);
        return get(id, recorded.moment());
    }

    /** Records that a search should never have been logged: it no longer counts, and stays readable. */
    @Transactional
    public SearchView withdraw(UUID id, NewWithdrawal said) {
        UUID claimId = lock(id);
        refuseWithdrawn(get(id, ledger.present()));
        Recorded recorded = ledger.place();
        getEntityManager().persist(new SearchWithdrawal(id, said, recorded));
        record(EntryKind.SEARCH_WITHDRAWN, id, claimId, said);
        return get(id, recorded.moment());
    }

    public SearchView get(UUID id, Moment moment) {
        return VIEW.get(id, moment, getEntityManager());
    }

    /** All searches about a claim, withdrawn ones too, in the order of recording. */
    public List<SearchView> about(UUID claimId, Moment moment) {
        return about(List.of(claimId), moment);
    }

    /** All searches about these claims, withdrawn ones too, in the order of recording. */
    public List<SearchView> about(Collection<UUID> claimIds, Moment moment) {
        return moment.bind(VIEW.where("among(:claims, v.claimId) order by v.key.id", getEntityManager()))
                .setParameter("claims", claimIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** What these said before they were corrected, each one's oldest first. */
    public List<SearchView> corrected(Collection<UUID> ids, Moment moment) {
        return VIEW.corrected(ids, moment, getEntityManager());
    }

    /** The searches about a claim, withdrawn ones too, in the order of recording. */
    public Page<SearchView> list(UUID claimId, Window window) {
        String found = "v.claimId = :claim" + window.newerThan("v.key.id") + " order by v.key.id";
        List<SearchView> searches = window.bind(VIEW.where(found, getEntityManager()))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(searches, SearchView::id);
    }

    /** All versions recorded by then, oldest first. */
    public List<SearchView> versions(UUID id, Moment moment) {
        return VIEW.versions(id, moment, getEntityManager());
    }

    /** Makes other recordings about its claim wait for this transaction; says which claim that is. */
    private UUID lock(UUID id) {
        LoggedSearch search = getEntityManager().find(LoggedSearch.class, id);
        if (search == null) {
            throw Problem.notFound("search", id);
        }
        claims.lock(search.claimId());
        return search.claimId();
    }

    private static void refuseWithdrawn(SearchView search) {
        if (search.withdrawal() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
    }

    private void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.CLAIM.of(claimId));
    }
}
