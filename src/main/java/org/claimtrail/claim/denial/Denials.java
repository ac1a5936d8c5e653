package org.claimtrail.claim.denial;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.release.Unreleased;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The door to who denies a claim, as replies tell. */
@ApplicationScoped
public class Denials {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Releases releases;

    /** That a reply denies the claim from now on. */
    public void deny(UUID id, UUID deniedById, UUID replyId, PartialDate deniedOn) {
        Instant now = ledger.place().at();
        database.persist(new ClaimDenial(id, deniedById, replyId, deniedOn, now));
        releases.lag(List.of(id), Unreleased.DENIAL, now);
    }

    /** That one denied it, and its party took that back. */
    public void takeBack(
            UUID id, UUID deniedById, UUID replyId, PartialDate deniedOn, @Nullable PartialDate takenBackOn) {
        database.persist(new ClaimDenial(
                        id, deniedById, replyId, deniedOn, ledger.place().at())
                .takenBack(takenBackOn));
    }

    /** That what was known by now of a reply's denial is so no longer, of whichever day: what is instead is said anew. */
    public void end(UUID replyId) {
        database.createQuery("from ClaimDenial where key.replyId = :reply and knownUntil = :still", ClaimDenial.class)
                .setParameter("reply", replyId)
                .setParameter("still", STILL)
                .getResultStream()
                .forEach(denial -> denial.end(ledger.place().at()));
    }
}
