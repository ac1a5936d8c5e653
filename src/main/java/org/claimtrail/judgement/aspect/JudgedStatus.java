package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Where a claim stands: which moves there are {@link ClaimStatus} says; what each has to rest on, {@link StatusGrounds}. */
@ApplicationScoped
class JudgedStatus extends JudgedClaim<ClaimStatus> {
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
        Words missing = grounds.missing(claim, next, present);
        if (missing != null) {
            throw Problem.refused(List.of(new Violation("value", missing)));
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
