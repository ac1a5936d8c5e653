package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.Replies;
import org.jspecify.annotations.Nullable;

/** How strong the evidence on a claim is. */
@ApplicationScoped
class JudgedEvidenceLevel extends JudgedClaim<EvidenceLevel> {
    private static final String DECIDED = "select max(d.recorded.at) from Decision d where d.subjectId = :claim"
            + " and d.aspect = EVIDENCE_LEVEL and d.outcome = APPROVED and d.recorded.at <= :knownAt";

    private static final String RATED_DOWN = "select count(*) from Decision d join Judgement j on j.id = d.judgementId"
            + " where d.subjectId = :claim and d.aspect = EVIDENCE_LEVEL and d.outcome = APPROVED"
            + " and d.recorded.at = :decidedAt and j.ratedDown is not null";

    @Inject
    EntityManager database;

    @Inject
    Evidence evidence;

    @Inject
    Replies replies;

    @Override
    Aspect aspect() {
        return Aspect.EVIDENCE_LEVEL;
    }

    @Override
    EvidenceLevel read(String value) {
        return EvidenceLevel.valueOf(value);
    }

    @Override
    @Nullable
    EvidenceLevel present(UUID id, Moment moment) {
        return claims.get(id, moment).evidenceLevel();
    }

    @Override
    void become(UUID id, EvidenceLevel level, PartialDate effectiveOn) {
        claims.weigh(id, level, effectiveOn);
    }

    /** The same level can be decided anew once something changed that it was decided on, or to take back or change why it was rated down. */
    @Override
    void refuseUnfounded(UUID id, EvidenceLevel next, Moment present) {
        ClaimView claim = claims.get(id, present);
        Instant decidedAt = present.bind(database.createQuery(DECIDED, Instant.class))
                .setParameter("claim", id)
                .getSingleResult();
        boolean isNew = decidedAt == null || !hasChangedSince(decidedAt, claim, present) && !isRatedDown(id, decidedAt);
        if (isNew && next == claim.evidenceLevel()) {
            throw Problem.conflict(Refusal.SAME_LEVEL, next);
        }
    }

    /** What is named now is something new, whatever the level: or nobody could see later what the rules don't. */
    @Override
    void refuseUnfounded(UUID id, EvidenceLevel next, boolean isRatedDown, Moment present) {
        if (!isRatedDown) {
            refuseUnfounded(id, next, present);
        }
    }

    private boolean isRatedDown(UUID id, Instant decidedAt) {
        return database.createQuery(RATED_DOWN, Long.class)
                        .setParameter("claim", id)
                        .setParameter("decidedAt", decidedAt)
                        .getSingleResult()
                > 0;
    }

    private boolean hasChangedSince(Instant decidedAt, ClaimView claim, Moment present) {
        return claim.recordedAt().isAfter(decidedAt)
                || Stream.<Tagged>concat(
                                evidence.on(claim.id(), present).stream(), replies.to(claim.id(), present).stream())
                        .anyMatch(fact -> fact.changedAt().isAfter(decidedAt));
    }
}
