package org.claimtrail.assessment.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.assessment.reconsideration.Shaking.Shaken;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;

/**
 * Calls to another look who decided on an evidence level, where evidence was withdrawn or corrected and the level departs from what the
 * rules say by more than one since: whoever proposed it as things stand would have to say why.
 */
@ApplicationScoped
class DepartedLevels {
    private static final Set<EntryKind> CHANGES = Set.of(EntryKind.EVIDENCE_CORRECTED, EntryKind.EVIDENCE_WITHDRAWN);

    private static final String DEPARTURE = "select d.judgementId from Decision d, Judgement j where "
            + DecidedOn.inForce(":claim", ":knownAt")
            + " and d.aspect = EVIDENCE_LEVEL and j.id = d.judgementId and j.departure is not null";

    @Inject
    EntityManager database;

    @Inject
    Shaking shaking;

    @Inject
    Claims claims;

    void afterChange(@Observes Changed changed) {
        if (changed.subject().kind() == Subject.Kind.CLAIM && CHANGES.contains(changed.kind())) {
            shake(changed.subject(), changed.recorded());
        }
    }

    private void shake(Subject claim, Recorded recorded) {
        UUID id = claim.id();
        EvidenceLevel level = claims.get(id, recorded.moment()).evidenceLevel();
        if (level == null || isExplained(id, recorded.moment())) {
            return;
        }
        Conclusion before = conclusion(id, recorded.justBefore());
        Conclusion after = conclusion(id, recorded.moment());
        if (!level.departsFrom(before.evidenceLevel()) && level.departsFrom(after.evidenceLevel())) {
            shaking.shake(List.of(new Shaken(id, Why.LEVEL_DEPARTS, before, after)), claim, recorded);
        }
    }

    private boolean isExplained(UUID claim, Moment moment) {
        return !database.createQuery(DEPARTURE, UUID.class)
                .setParameter("claim", claim)
                .setParameter("knownAt", moment.knownAt())
                .getResultList()
                .isEmpty();
    }

    private Conclusion conclusion(UUID claim, Moment moment) {
        return shaking.conclusions(Set.of(claim), moment).get(claim);
    }
}
