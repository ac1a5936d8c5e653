package org.claimtrail.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a claim was let out anew, otherwise than the public read it before.
 *
 * @param claim as the public reads it now
 * @param at the later release
 * @param takenDownAt since when nobody could read it before that; null where the earlier release was read until this one
 * @param read as the public read it before
 * @param next as it read it with the later release
 */
public record ReleaseChange(
        ClaimView claim,
        Instant at,
        @Nullable Instant takenDownAt,
        ClaimStatus statusBefore,
        ClaimStatus status,
        @Nullable EvidenceLevel levelBefore,
        @Nullable EvidenceLevel level,
        ClaimView read,
        ClaimView next) {
    ReleaseChange(ClaimView claim, ClaimState before, ClaimState after, ClaimView read, ClaimView next) {
        this(
                claim,
                after.knownFrom(),
                before.releasedUntil().isBefore(after.knownFrom()) ? before.releasedUntil() : null,
                before.status(),
                after.status(),
                before.evidenceLevel(),
                after.evidenceLevel(),
                read,
                next);
    }

    public boolean isJudgedOtherwise() {
        return status != statusBefore;
    }

    public boolean isOtherLevel() {
        return level != levelBefore;
    }

    /** Whether the claim itself, and not what bears on it, is recorded otherwise. */
    public boolean isCorrected() {
        return next.version() != read.version();
    }

    /** Why it was corrected; null where it was not. */
    public @Nullable String reason() {
        return isCorrected() ? next.reason() : null;
    }
}
