package org.claimtrail.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.Approving;
import org.claimtrail.judgement.NewJudgement;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Beforehand;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An assessment is advice; an evidence level that departs from it by more than one says why in words. What the rules said is kept with
 * the decision.
 */
@ApplicationScoped
class Departures {
    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Assessments assessments;

    @Inject
    DecidedConclusions decidedConclusions;

    @Inject
    Beforehand beforehand;

    void beforeProposal(@Observes NewJudgement said) {
        if (said.aspect() == Aspect.EVIDENCE_LEVEL && said.departure() == null) {
            EvidenceLevel suggested =
                    conclusion(said.subject().id(), ledger.present()).evidenceLevel();
            EvidenceLevel level = EvidenceLevel.valueOf(said.value());
            if (level.departsFrom(suggested)) {
                throw Problem.refused("departure", Refusal.NO_DEPARTURE, suggested, level);
            }
        }
    }

    /** What fitted when it was proposed can depart by now: then nobody said why. */
    void beforeDecision(@Observes Approving approving) {
        if (approving.aspect() != Aspect.EVIDENCE_LEVEL) {
            return;
        }
        UUID claimId = approving.subject().id();
        beforehand.prepare(
                approving,
                moment -> held(EvidenceLevel.valueOf(approving.value()), approving.departure(), claimId, moment),
                (conclusion, recorded) ->
                        decidedConclusions.keep(approving.judgementId(), claimId, conclusion, recorded));
    }

    private Conclusion held(EvidenceLevel level, @Nullable String departure, UUID claimId, Moment moment) {
        Conclusion conclusion = conclusion(claimId, moment);
        if (departure == null && level.departsFrom(conclusion.evidenceLevel())) {
            throw Problem.conflict(Refusal.DEPARTS, conclusion.evidenceLevel(), level);
        }
        return conclusion;
    }

    private Conclusion conclusion(UUID claimId, Moment moment) {
        return Gist.of(assessments.basis(claims.get(claimId, moment), moment)).conclusion();
    }
}
