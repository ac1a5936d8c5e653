package org.claimtrail.judgement.queue;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose status was decided on something else than what is known now.
 *
 * @param decidedAt when somebody last approved or rejected a status
 * @param evidenceAt when its evidence changed last, grades and withdrawals too; null if never
 * @param searchedAt when its search log changed last; null if never
 * @param repliesAt when its replies changed last; null if never
 */
public record Overtaken(
        UUID claimId,
        String statement,
        String language,
        ClaimStatus status,
        Instant decidedAt,
        @Nullable Instant evidenceAt,
        @Nullable Instant searchedAt,
        @Nullable Instant repliesAt) {
    public boolean isByEvidence() {
        return isLater(evidenceAt);
    }

    public boolean isBySearches() {
        return isLater(searchedAt);
    }

    public boolean isByReplies() {
        return isLater(repliesAt);
    }

    private boolean isLater(Instant at) {
        return at != null && at.isAfter(decidedAt);
    }
}
