package org.claimtrail.account.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.security.Caller;

/**
 * The door to who watches which claim. It is about their desk and not about the claim, like when they were last there: so it is no fact,
 * takes no place in the ledger, makes nobody wait, and leaves nothing behind.
 */
@ApplicationScoped
public class Watching {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Assignees assignees;

    @Inject
    Caller caller;

    /** From now on the caller's desk tells them what changes of the claim. */
    @Transactional
    public WatchView watch(UUID claimId) {
        claims.get(claimId, ledger.present());
        database.createNativeQuery("insert into claim_watch (claim_id, person) values (?1, ?2) on conflict do nothing")
                .setParameter(1, claimId)
                .setParameter(2, assignees.calling().subject())
                .executeUpdate();
        return new WatchView(claimId, true);
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
                        "select new org.claimtrail.account.work.WatcherView(a.subject, a.name, w.watchedSince) from ClaimWatch w"
                                + " join Actor a on a.subject = w.key.person where w.key.claimId = :claim"
                                + " order by w.watchedSince, a.subject",
                        WatcherView.class)
                .setParameter("claim", claimId)
                .getResultList();
    }

    /** The claims that the caller watches. */
    public List<UUID> mine() {
        return database.createQuery("select w.key.claimId from ClaimWatch w where w.key.person = :me", UUID.class)
                .setParameter("me", caller.subject())
                .getResultList();
    }
}
