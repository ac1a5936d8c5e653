package org.claimtrail.limit;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** Calls a minute, and how long one too many waits for its refusal. */
@ConfigMapping(prefix = "claimtrail.rate-limit")
interface RateLimitSettings {
    @Min(1)
    int client();

    @Min(1)
    int person();

    @Min(1)
    int address();

    Duration refusedAfter();

    /** Of those who need more, or are to have less: by user name, as the record names them, or by address. */
    Map<String, @Min(1) Integer> of();
}
