package org.claimtrail.assessment.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.assessment.reconsideration.Shaking.Shaken;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.Approved;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.judgement.aspect.StatusGrounds;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Subject;

/**
 * Calls to another look who decided that a claim has its status, where nothing that showed it counts any longer: whoever proposed it as
 * things stand would be refused.
 */
@ApplicationScoped
class FallenGrounds {
    @Inject
    Shaking shaking;

    @Inject
    Claims claims;

    @Inject
    StatusGrounds grounds;

    @Inject
    Aspects aspects;

    @Inject
    Reconsiderations reconsiderations;

    void afterChange(@Observes Changed changed) {
        Subject subject = changed.subject();
        Recorded recorded = changed.recorded();
        switch (changed.kind()) {
            case PUBLICATION_RETRACTION_WITHDRAWN ->
                shake(claims.showing(List.of(subject.id()), recorded.moment()), subject, recorded);
            case CLAIM_RELATION_WITHDRAWN,
                    EVIDENCE_CORRECTED,
                    EVIDENCE_WITHDRAWN,
                    REPLY_ADDED,
                    REPLY_CORRECTED,
                    REPLY_WITHDRAWN -> {
                if (subject.kind() == Subject.Kind.CLAIM) {
                    shake(List.of(subject.id()), subject, recorded);
                }
            }
            case CLAIM_CORRECTED ->
                shake(List.of(subject.id()), movedGround(subject.id(), recorded), subject, recorded);
            default -> {
                // Nothing else takes away what shows it, but a judgement.
            }
        }
    }

    /** Who took the claim back may be one with whoever confirmed it since. */
    void afterIdentity(@Observes Approved approved) {
        if (approved.aspect() == Aspect.IDENTITY) {
            Set<UUID> shown = aspects.of(Aspect.IDENTITY)
                    .shownOn(approved.subject().id(), approved.recorded().justBefore());
            Set<UUID> waiting = reconsiderations
                    .called(
                            Why.GROUND_WITHDRAWN,
                            approved.subject().id(),
                            approved.recorded().justBefore())
                    .keySet();
            shake(shown, waiting, Subject.Kind.JUDGEMENT.of(approved.judgementId()), approved.recorded());
        }
    }

    /** A correction puts right an earlier one that took the ground away, or does not. */
    private Set<UUID> movedGround(UUID id, Recorded recorded) {
        ClaimView before = claims.get(id, recorded.justBefore());
        ClaimView after = claims.get(id, recorded.moment());
        return before.claimantId().equals(after.claimantId())
                        && Objects.equals(before.firstAppearanceId(), after.firstAppearanceId())
                ? Set.of()
                : Set.of(id);
    }

    private void shake(Collection<UUID> candidates, Subject cause, Recorded recorded) {
        shake(candidates, Set.of(), cause, recorded);
    }

    /** @param anew those that are called anew where nothing shows it still: what called them before calls them no longer */
    private void shake(Collection<UUID> candidates, Set<UUID> anew, Subject cause, Recorded recorded) {
        Moment before = recorded.justBefore();
        Moment after = recorded.moment();
        Set<UUID> unfounded = claims.among(candidates, after).values().stream()
                .filter(claim -> grounds.isUnfounded(claim, after))
                .map(ClaimView::id)
                .collect(Collectors.toSet());
        Set<UUID> fallen = claims.among(unfounded, before).values().stream()
                .filter(claim -> anew.contains(claim.id()) || !grounds.isUnfounded(claim, before))
                .map(ClaimView::id)
                .collect(Collectors.toSet());
        if (!fallen.isEmpty()) {
            Map<UUID, Conclusion> then = shaking.conclusions(fallen, before);
            Map<UUID, Conclusion> now = shaking.conclusions(fallen, after);
            shaking.shake(
                    fallen.stream()
                            .map(id -> new Shaken(id, Why.GROUND_WITHDRAWN, then.get(id), now.get(id)))
                            .toList(),
                    cause,
                    recorded);
        }
    }
}
