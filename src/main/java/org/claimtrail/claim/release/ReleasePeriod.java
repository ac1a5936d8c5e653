package org.claimtrail.claim.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public read of a claim: all as known at an instant.
 *
 * @param at the instant of the decision that let it out, which everything is read at
 * @param until when the next release, a pause or a decision ended it; null while it is what the public reads
 */
public record ReleasePeriod(Instant at, @Nullable Instant until) {
    boolean covers(Instant instant) {
        return !at.isAfter(instant) && (until == null || until.isAfter(instant));
    }
}
