package org.claimtrail.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a claim was let out anew, otherwise than the public read it before.
 *
 * @param at the later release
 * @param reason why it is worded otherwise, by its latest wording; null where it is not
 */
public record ReleaseChange(
        UUID claimId,
        String statement,
        String language,
        Instant at,
        ClaimStatus statusBefore,
        ClaimStatus status,
        @Nullable EvidenceLevel levelBefore,
        @Nullable EvidenceLevel level,
        boolean isReworded,
        @Nullable String reason) {
    ReleaseChange(ClaimView claim, ClaimState before, ClaimState after, boolean isLatest) {
        this(
                claim.id(),
                claim.statement(),
                claim.language(),
                after.knownFrom(),
                before.status(),
                after.status(),
                before.evidenceLevel(),
                after.evidenceLevel(),
                before.version() != after.version(),
                isLatest && before.version() != after.version() ? claim.reason() : null);
    }

    public boolean isJudgedOtherwise() {
        return status != statusBefore;
    }

    public boolean isOtherLevel() {
        return level != levelBefore;
    }
}
