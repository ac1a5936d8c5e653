package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    /** That a reply denies the claim. */
    public void deny(UUID id, UUID deniedById, UUID replyId, PartialDate deniedOn) {
        database.persist(new ClaimDenial(
                id, deniedById, replyId, deniedOn, ledger.place().at()));
        releases.lag(List.of(id), Unreleased.DENIAL, ledger.place().at());
    }

    /**
     * That a reply denies the claim no longer: it was withdrawn, or corrected.
     *
     * @param takenBackOn when it was withdrawn; null where that is not known, and where it was corrected
     */
    public void end(UUID replyId, @Nullable PartialDate takenBackOn) {
        end(replyId, STILL, ledger.place().at(), takenBackOn);
    }

    /** That a reply was withdrawn on another day than was noted down with the withdrawal. */
    public void dateEnd(UUID replyId, Instant endedAt, @Nullable PartialDate takenBackOn) {
        end(replyId, endedAt, endedAt, takenBackOn);
    }

    private void end(UUID replyId, Instant until, Instant end, @Nullable PartialDate takenBackOn) {
        database.createQuery("from ClaimDenial where key.replyId = :reply and knownUntil = :until", ClaimDenial.class)
                .setParameter("reply", replyId)
                .setParameter("until", until)
                .getResultStream()
                .forEach(denial -> denial.end(takenBackOn, end));
    }
}
