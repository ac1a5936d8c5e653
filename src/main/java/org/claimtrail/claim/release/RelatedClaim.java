package org.claimtrail.claim.release;

import java.time.Instant;
import java.util.List;

/**
 * Of a claim that another is related to, what the public reads.
 *
 * @param periods in which the public could read it
 */
public record RelatedClaim(String statement, List<ReleasePeriod> periods) {
    /** Since which of another claim's releases the public reads how the two stand to each other: before, it could not read both. */
    public Instant letOut(Instant relatedAt, Released released) {
        return released.instants().stream()
                .filter(release ->
                        !release.isBefore(relatedAt) && periods.stream().anyMatch(it -> it.covers(release)))
                .findFirst()
                .orElseThrow();
    }
}
