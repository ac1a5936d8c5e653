package org.claimtrail.account.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;

/**
 * The door to who watches which claim. It is about their desk and not about the claim, like when they were last there: so it is no fact,
 * takes no place in the ledger, makes nobody wait, and leaves nothing behind.
 */
@ApplicationScoped
public class Watching {
    /** Since which entry: what was recorded before, nobody is told who begins now. */
    private static final String WATCH = "insert into claim_watch (claim_id, person, since_position)"
            + " select ?1, ?2, position from ledger_head on conflict do nothing";

    /** After all of them: where a list begins. */
    private static final String[] LAST = {"9999-12-31T00:00:00Z", "ffffffff-ffff-ffff-ffff-ffffffffffff"};

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Caller caller;

    /** From now on the caller's desk tells them what changes of the claim. */
    @Transactional
    public WatchView watch(UUID claimId) {
        claims.get(claimId, ledger.present());
        database.createNativeQuery(WATCH)
                .setParameter(1, claimId)
                .setParameter(2, me())
                .executeUpdate();
        return new WatchView(claimId, true);
    }

    private String me() {
        if (caller.kind() != Actor.Kind.PERSON) {
            throw Problem.of(403, Refusal.WATCHING_PROGRAM);
        }
        return caller.subject();
    }

    /** It no longer does. */
    @Transactional
    public WatchView unwatch(UUID claimId) {
        claims.get(claimId, ledger.present());
        database.createQuery("delete from ClaimWatch w where w.key.claimId = :claim and w.key.person = :me")
                .setParameter("claim", claimId)
                .setParameter("me", caller.subject())
                .executeUpdate();
        return new WatchView(claimId, false);
    }

    /** Who watches a claim, the first first. */
    public List<WatcherView> watchers(UUID claimId, Moment moment) {
        claims.get(claimId, moment);
        return watchers(claimId);
    }

    /** The same of a claim that was read already. */
    public List<WatcherView> watchers(UUID claimId) {
        return database.createQuery(
                        "select new org.claimtrail.account.work.WatcherView(w.key.person, coalesce(s.name, a.name), w.watchedSince)"
                                + " from ClaimWatch w left join LastSeen s on s.person = w.key.person"
                                + " left join Actor a on a.subject = w.key.person where w.key.claimId = :claim"
                                + " order by w.watchedSince, w.key.person",
                        WatcherView.class)
                .setParameter("claim", claimId)
                .getResultList();
    }

    /** The claims that the caller watches, what they began to watch last first. */
    public Page<WatchedView> mine(Paging paging) {
        String list = "watched by " + caller.subject();
        String[] last = paging.after() == null
                ? LAST
                : Cursor.open(paging.after(), list).split(" ");
        List<ClaimWatch> watched = database.createQuery(
                        "from ClaimWatch w where w.key.person = :me and (w.watchedSince, w.key.claimId) < (:since, :claim)"
                                + " order by w.watchedSince desc, w.key.claimId desc",
                        ClaimWatch.class)
                .setParameter("me", caller.subject())
                .setParameter("since", Instant.parse(last[0]))
                .setParameter("claim", UUID.fromString(last[1]))
                .setMaxResults(paging.limit() + 1)
                .getResultList();
        return Page.of(
                views(watched),
                paging.limit(),
                it -> Cursor.seal(it.since() + " " + it.claim().id(), list));
    }

    private List<WatchedView> views(List<ClaimWatch> watched) {
        List<UUID> ids = watched.stream().map(ClaimWatch::claimId).toList();
        Map<UUID, ClaimView> named = ids.isEmpty() ? Map.of() : claims.among(ids, ledger.present());
        return watched.stream()
                .map(it -> new WatchedView(named.get(it.claimId()), it.watchedSince()))
                .toList();
    }

    /** Whether the caller watches any claim. */
    public boolean any() {
        return !database.createQuery("select 1 from ClaimWatch w where w.key.person = :me", Integer.class)
                .setParameter("me", caller.subject())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
