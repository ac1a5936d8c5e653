package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.claimtrail.history.Recorded;

/** How proposals ended, each approval in the place of the one before. */
@ApplicationScoped
class Decisions {
    @Inject
    EntityManager database;

    void close(Judgement judgement, State outcome, UUID superseded, String reason, Recorded recorded) {
        database.persist(new Decision(judgement, outcome, superseded, reason, recorded));
        database.find(OpenJudgement.class, judgement.id()).close(recorded.at());
        // The next look at what is open has to see it closed.
        database.flush();
    }

    /** The judgement that this one takes the place of: the end of the chain of approvals. */
    UUID current(Judgement judgement) {
        return database.createQuery(
                        "select d.judgementId from Decision d where d.subjectId = :subject and d.aspect = :aspect"
                                + " and d.outcome = APPROVED order by d.recorded.at desc",
                        UUID.class)
                .setParameter("subject", judgement.subject().id())
                .setParameter("aspect", judgement.aspect())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
