package org.claimtrail.assessment.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.history.Moment;

/** Claims that say the same, of which one was judged to be true and another to be false. */
@ApplicationScoped
class ContraryDuplicates {
    @Inject
    Claims claims;

    @Inject
    Relations relations;

    /** Those that say the same as this claim, and can't be so if it becomes that. */
    Set<UUID> contraryTo(UUID claim, ClaimStatus next, Moment moment) {
        Set<UUID> others = relations.duplicates(claim, moment);
        if (others.size() == 1) {
            return Set.of();
        }
        return claims.among(others, moment).values().stream()
                .filter(other -> !other.id().equals(claim) && other.status().isContraryTo(next))
                .map(ClaimView::id)
                .collect(Collectors.toSet());
    }

    /** Of the claims that said the same as this one before, each that can't be so beside one that they were joined with since. */
    Map<UUID, UUID> contradictedBy(UUID claim, Moment before, Moment since) {
        Set<UUID> joined = relations.duplicates(claim, since);
        Set<UUID> until = relations.duplicates(claim, before);
        Map<UUID, UUID> contradicted = new TreeMap<>();
        if (joined.size() > until.size()) {
            Collection<ClaimView> all = claims.among(joined, since).values();
            all.stream()
                    .filter(own -> until.contains(own.id()))
                    .forEach(own -> all.stream()
                            .filter(other -> !until.contains(other.id())
                                    && other.status().isContraryTo(own.status()))
                            .map(ClaimView::id)
                            .min(UUID::compareTo)
                            .ifPresent(other -> contradicted.put(own.id(), other)));
        }
        return contradicted;
    }
}
