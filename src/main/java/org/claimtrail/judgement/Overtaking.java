package org.claimtrail.judgement;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;

/** Notes that a decided claim's evidence, search log or replies changed, until its status is decided anew. */
@ApplicationScoped
class Overtaking {
    private static final Set<EntryKind> CHANGES = Set.of(
            EntryKind.EVIDENCE_ADDED,
            EntryKind.EVIDENCE_CORRECTED,
            EntryKind.EVIDENCE_WITHDRAWN,
            EntryKind.SEARCH_LOGGED,
            EntryKind.SEARCH_CORRECTED,
            EntryKind.SEARCH_WITHDRAWN,
            EntryKind.REPLY_ADDED,
            EntryKind.REPLY_CORRECTED,
            EntryKind.REPLY_WITHDRAWN);

    /** One question, since every item and every reply that is recorded asks it. */
    private static final String IS_DECIDED_STILL =
            "select count(*) from Decision d where d.subjectId = :claim and d.aspect = STATUS"
                    + " and d.outcome in (APPROVED, REJECTED)"
                    + " and not exists (from OvertakenClaim o where o.key.claimId = d.subjectId and o.knownUntil = :still)";

    @Inject
    EntityManager database;

    @Inject
    Evidence evidence;

    void afterChange(@Observes Changed changed) {
        if (changed.subject().kind() == Subject.Kind.CLAIM && CHANGES.contains(changed.kind())) {
            overtake(changed.subject().id(), changed.recorded().at());
        }
    }

    void afterApproval(@Observes Approved approved) {
        if (approved.aspect() == Aspect.CREDIBILITY) {
            overtake(evidence.lock(approved.subject().id()), approved.recorded().at());
        }
    }

    /** Somebody decided on what is known by now. */
    void decided(UUID claimId, Instant at) {
        present(claimId).ifPresent(overtaken -> overtaken.end(at));
        database.flush();
    }

    private void overtake(UUID claimId, Instant at) {
        long decisions = database.createQuery(IS_DECIDED_STILL, Long.class)
                .setParameter("claim", claimId)
                .setParameter("still", STILL)
                .getSingleResult();
        if (decisions > 0) {
            database.persist(new OvertakenClaim(claimId, at));
        }
    }

    private Optional<OvertakenClaim> present(UUID claimId) {
        return database.createQuery(
                        "from OvertakenClaim o where o.key.claimId = :claim and o.knownUntil = :still",
                        OvertakenClaim.class)
                .setParameter("claim", claimId)
                .setParameter("still", STILL)
                .getResultStream()
                .findFirst();
    }
}
