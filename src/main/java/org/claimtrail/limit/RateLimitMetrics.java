package org.claimtrail.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;

/** Who comes near their quota, and how often somebody is refused: numbers, and no names. */
@Singleton
class RateLimitMetrics {
    private static final List<String> POLICIES = List.of("client", "person", "address");

    /** Near is who has less than a fifth left. */
    private static final int NEAR = 5;

    /** Those who were near in the last minute. */
    private final Cache<Quota, Boolean> near = Caffeine.newBuilder()
            .expireAfterWrite(RateLimits.WINDOW)
            .maximumSize(10_000)
            .build();

    private final MeterRegistry meters;

    RateLimitMetrics(MeterRegistry meters) {
        this.meters = meters;
        for (String policy : POLICIES) {
            Gauge.builder("claimtrail.rate.limit.near", () -> near(policy))
                    .tag("policy", policy)
                    .description("Those who had less than a fifth of their quota left in the last minute")
                    .register(meters);
            refused(policy);
        }
    }

    void count(Spent spent) {
        if (spent.remaining() < spent.quota().most() / NEAR) {
            near.put(spent.quota(), true);
        }
        if (!spent.isGranted()) {
            refused(spent.quota().policy()).increment();
        }
    }

    /** There from the start, at 0: the first refusal is a rise then, and else would be where it begins. */
    private Counter refused(String policy) {
        return meters.counter("claimtrail.rate.limit.refused", "policy", policy);
    }

    private long near(String policy) {
        return near.asMap().keySet().stream()
                .filter(quota -> quota.policy().equals(policy))
                .count();
    }
}
