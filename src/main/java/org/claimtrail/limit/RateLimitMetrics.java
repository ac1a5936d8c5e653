package org.claimtrail.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
        POLICIES.forEach(policy -> Gauge.builder("claimtrail.rate.limit.near", () -> near(policy))
                .tag("policy", policy)
                .description("Those who had less than a fifth of their quota left in the last minute")
                .register(meters));
    }

    void count(Spent spent) {
        if (spent.remaining() < spent.quota().most() / NEAR) {
            near.put(spent.quota(), true);
        }
        if (!spent.isGranted()) {
            meters.counter(
                            "claimtrail.rate.limit.refused",
                            "policy",
                            spent.quota().policy())
                    .increment();
        }
    }

    private long near(String policy) {
        return near.asMap().keySet().stream()
                .filter(quota -> quota.policy().equals(policy))
                .count();
    }
}
