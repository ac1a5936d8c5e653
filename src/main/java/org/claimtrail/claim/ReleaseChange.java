package org.claimtrail.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a claim was let out anew, otherwise than the public read it before.
 *
 * @param claim as the public reads it now
 * @param at the later release
 * @param takenDownAt since when nobody could read it before that; null where the earlier release was read until this one
 * @param isCorrected whether the claim itself, and not what bears on it, is recorded otherwise
 * @param reworded what it said before, and says with this release; null where its statement stayed
 * @param reason why it was corrected; null where it was not
 */
public record ReleaseChange(
        ClaimView claim,
        Instant at,
        @Nullable Instant takenDownAt,
        ClaimStatus statusBefore,
        ClaimStatus status,
        @Nullable EvidenceLevel levelBefore,
        @Nullable EvidenceLevel level,
        boolean isCorrected,
        @Nullable Rewording reworded,
        @Nullable String reason) {
    /**
     * @param read as the public read it before
     * @param next as it read it then
     */
    ReleaseChange(ClaimView claim, ClaimState before, ClaimState after, ClaimView read, ClaimView next) {
        this(
                claim,
                after.knownFrom(),
                before.releasedUntil().isBefore(after.knownFrom()) ? before.releasedUntil() : null,
                before.status(),
                after.status(),
                before.evidenceLevel(),
                after.evidenceLevel(),
                next.version() != read.version(),
                Rewording.of(read.statement(), next.statement()),
                next.version() == read.version() ? null : next.reason());
    }

    public boolean isJudgedOtherwise() {
        return status != statusBefore;
    }

    public boolean isOtherLevel() {
        return level != levelBefore;
    }
}
