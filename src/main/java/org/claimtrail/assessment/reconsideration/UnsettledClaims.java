package org.claimtrail.assessment.reconsideration;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.claim.UnderReconsideration;
import org.claimtrail.claim.UnderReconsideration.Cause;
import org.claimtrail.claim.Unsettled;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Projection;
import org.claimtrail.judgement.aspect.Aspect;
import org.jspecify.annotations.Nullable;

/** Claims of which status or level were decided on other words than they have, or on what counts no longer, and not decided anew. */
@ApplicationScoped
class UnsettledClaims implements Unsettled {
    /** One aspect of a claim, and why it is to be looked at again. */
    record Shaken(UUID claim, Aspect aspect, Why why) {}

    private static final String KNOWN = shaken("", ":knownAt") + " and among(:claims, r.claimId)";

    private static final String RELEASED = shaken("ClaimState f, ", "f.key.knownFrom")
            + " and f.key.id = r.claimId and among(:claims, f.key.id) and "
            + Projection.known("f.key.knownFrom", "f.releasedUntil");

    @Inject
    EntityManager database;

    @Override
    public Map<UUID, UnderReconsideration> among(Collection<UUID> claims, Moment moment) {
        return find(KNOWN, claims, moment);
    }

    @Override
    public Map<UUID, UnderReconsideration> amongReleased(Collection<UUID> claims, Moment moment) {
        return find(RELEASED, claims, moment);
    }

    private Map<UUID, UnderReconsideration> find(String hql, Collection<UUID> claims, Moment moment) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(hql, Shaken.class)
                .setParameter("claims", claims.toArray(UUID[]::new))
                .setParameter("knownAt", moment.knownAt())
                .getResultStream()
                .collect(groupingBy(
                        Shaken::claim, Collectors.collectingAndThen(Collectors.toList(), UnsettledClaims::said)));
    }

    private static UnderReconsideration said(List<Shaken> shaken) {
        return new UnderReconsideration(cause(Aspect.STATUS, shaken), cause(Aspect.EVIDENCE_LEVEL, shaken));
    }

    /** That it is worded otherwise says more than what became of its evidence. */
    private static @Nullable Cause cause(Aspect aspect, List<Shaken> shaken) {
        return shaken.stream()
                .filter(it -> it.aspect() == aspect)
                .map(it -> Cause.valueOf(it.why().name()))
                .min(Cause::compareTo)
                .orElse(null);
    }

    /** HQL: what of claims is shaken for what it was decided on itself, as known at an instant. */
    private static String shaken(String claims, String at) {
        return "select new org.claimtrail.assessment.reconsideration.UnsettledClaims$Shaken(r.claimId, d.aspect, r.why) from "
                + claims + "Reconsideration r, Decision d where r.recorded.at <= " + at + " and "
                + DecidedOn.inForce("r.claimId", "r.recorded.at") + DecidedOn.notAnew(at) + " and "
                + Reconsiderations.stillSo(at) + " and (r.why = GROUND_WITHDRAWN and d.aspect = STATUS"
                + " or r.why = LEVEL_DEPARTS and d.aspect = EVIDENCE_LEVEL"
                + " or r.why = REWORDED and " + DecidedOn.isOnOtherWords("r.claimId", at) + ")";
    }
}
