package org.claimtrail.claim.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;

/** The door to pauses: that one editor took a published claim down. */
@ApplicationScoped
public class Pauses {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Releases releases;

    /** Takes a published claim down, to be looked at again: one editor may, and two people bring it back. */
    @Transactional
    public ClaimView pause(UUID id, NewPause said) {
        if (ledger.caller().kind() == Actor.Kind.CLIENT) {
            throw Problem.of(403, Refusal.CLIENT);
        }
        claims.lock(id);
        if (claims.get(id, ledger.present()).visibility() != Visibility.PUBLISHED) {
            throw Problem.conflict(Refusal.NOT_PUBLISHED);
        }
        Recorded recorded = ledger.place();
        database.persist(new ClaimPause(id, said.reason(), recorded));
        releases.hide(id, Visibility.PAUSED);
        ledger.record(EntryKind.CLAIM_PAUSED, id, said, Subject.Kind.CLAIM.of(id));
        return claims.get(id, recorded.moment());
    }

    /** The pauses of a claim by then, in the order of recording. */
    public List<PauseView> of(UUID id, Moment moment) {
        return moment.bind(database.createQuery(
                        "select new org.claimtrail.claim.pause.PauseView(p) from ClaimPause p"
                                + " where p.claimId = :id and p.recorded.at <= :knownAt order by p.id",
                        PauseView.class))
                .setParameter("id", id)
                .getResultList();
    }
}
