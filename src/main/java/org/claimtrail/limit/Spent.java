package org.claimtrail.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * What a call left of a quota.
 *
 * @param isGranted whether it was in the quota
 * @param remaining calls that can still come at once
 * @param next until one more is granted; none where one is left
 * @param full until all are
 */
record Spent(Quota quota, boolean isGranted, long remaining, Duration next, Duration full) {
    static Spent of(Quota quota, ConsumptionProbe probe) {
        return new Spent(
                quota,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** Whole seconds, after which it is worth another try. */
    long retryAfter() {
        return Math.max(1, next.plusMillis(999).toSeconds());
    }

    /** draft-ietf-httpapi-ratelimit-headers-10, 3. */
    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(quota.policy(), quota.most(), RateLimits.WINDOW.toSeconds());
    }

    /** The same, 4; and 5: what is said beside Retry-After names the same time. */
    String field() {
        long after = isGranted ? full.plusMillis(999).toSeconds() : retryAfter();
        return "\"%s\";r=%d;t=%d".formatted(quota.policy(), remaining, after);
    }
}
