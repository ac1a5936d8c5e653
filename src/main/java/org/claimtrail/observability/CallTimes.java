package org.claimtrail.observability;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/** How many calls took at most so long: of a mean alone nobody sees who waits. Few steps, as each is a series of each route. */
@Singleton
class CallTimes implements MeterFilter {
    /** In nanoseconds. The alert on slow reads is of one of them. */
    private static final double[] STEPS = LongStream.of(100, 300, 1_000, 3_000, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals("http.server.requests")
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(STEPS)
                        .build()
                        .merge(config)
                : config;
    }
}
