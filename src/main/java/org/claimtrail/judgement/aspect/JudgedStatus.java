package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Where a claim stands: which moves there are {@link ClaimStatus} says; here, what each has to rest on. */
@ApplicationScoped
class JudgedStatus extends JudgedClaim<ClaimStatus> {
    @Inject
    Evidence evidence;

    @Inject
    StatusGrounds grounds;

    @Override
    Aspect aspect() {
        return Aspect.STATUS;
    }

    @Override
    ClaimStatus read(String value) {
        return ClaimStatus.valueOf(value);
    }

    @Override
    ClaimStatus present(UUID id, Moment moment) {
        return claims.get(id, moment).status();
    }

    @Override
    void become(UUID id, ClaimStatus status, PartialDate effectiveOn) {
        claims.become(id, status, effectiveOn);
    }

    @Override
    void refuseUnfounded(UUID id, ClaimStatus next, Moment present) {
        ClaimView claim = claims.get(id, present);
        if (!claim.status().canBecome(next)) {
            throw Problem.conflict(
                    Refusal.MOVE, claim.status(), next, claim.status().next());
        }
        switch (next) {
            case CONFIRMED, CORROBORATED -> requireEvidence(claim, Direction.SUPPORTS, next, present);
            case REFUTED -> requireEvidence(claim, Direction.DISPUTES, next, present);
            case RETRACTED ->
                require(grounds.takenBackOn(claim, present), Refusal.NOT_TAKEN_BACK, claim.claimantName());
            case SUPERSEDED -> require(grounds.succeededOn(claim, present), Refusal.NO_SUCCESSOR);
            default -> {
                // The others say how far a review has come, and rest on nothing but its reason.
            }
        }
    }

    private void requireEvidence(ClaimView claim, Direction direction, ClaimStatus next, Moment present) {
        List<EvidenceView> items = evidence.on(claim.id(), present);
        if (items.stream().noneMatch(item -> item.direction() == direction && item.withdrawal() == null)) {
            throw Problem.refused("value", Refusal.NO_EVIDENCE, next, direction);
        }
    }

    private static void require(List<?> found, Refusal otherwise, Object... about) {
        if (found.isEmpty()) {
            throw Problem.refused("value", otherwise, about);
        }
    }

    /** Nothing is taken back, or has its place taken, before somebody did so. */
    @Override
    @Nullable
    PartialDate basis(UUID id, @Nullable ClaimStatus next, Moment present) {
        if (next != ClaimStatus.RETRACTED && next != ClaimStatus.SUPERSEDED) {
            return null;
        }
        ClaimView claim = claims.get(id, present);
        var dates = next == ClaimStatus.RETRACTED
                ? grounds.takenBackOn(claim, present)
                : grounds.succeededOn(claim, present);
        boolean areDated = dates.stream().allMatch(Optional::isPresent);
        return areDated
                ? dates.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
