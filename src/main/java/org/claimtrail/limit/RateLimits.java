package org.claimtrail.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.github.bucket4j.util.concurrent.batch.BatchHelper.BatchFailedException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.claimtrail.platform.http.DatabaseFailure;

/**
 * Counts calls against quotas, in the database, where all instances count together. An instance gives out a twentieth of a quota before
 * it counts there again, so that most calls cost nothing: by so much for each other instance a quota can be exceeded.
 */
@Singleton
class RateLimits {
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Longer than an instance keeps what it counts with: that goes wrong where there is nothing to count on. */
    private static final Duration REMEMBERED = WINDOW.multipliedBy(2);

    private static final int MOST_KEPT = 10_000;
    private static final int PARTS = 20;
    private static final Duration APART = Duration.ofSeconds(1);

    /** Of what nobody called for longest, with each who is new: more than that would come of them. */
    private static final int FORGOTTEN_AT_ONCE = 10;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Cache<Quota, BucketProxy> kept = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            .maximumSize(MOST_KEPT)
            .build();

    /** While the database takes nothing each instance counts for itself: whoever only reads goes on, and a flood is none still. */
    private final Cache<Quota, Bucket> alone = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            .maximumSize(MOST_KEPT)
            .build();

    RateLimits(DataSource database) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.fixedTimeToLive(REMEMBERED))
                .build();
    }

    /** Counts a call. Not within a transaction: what is counted stays counted. */
    Spent take(Quota quota) {
        try {
            return together(quota);
        } catch (RuntimeException e) {
            if (!DatabaseFailure.takesNothing(e)) {
                throw e;
            }
            kept.invalidate(quota);
            return Spent.of(quota, alone.get(quota, RateLimits::inMemory).tryConsumeAndReturnRemaining(1));
        }
    }

    private Spent together(Quota quota) {
        try {
            return count(quota);
        } catch (BatchFailedException failed) {
            if (!(failed.getCause() instanceof BucketNotFoundException)) {
                throw failed;
            }
            // What it counted on is gone, and is made anew.
            kept.invalidate(quota);
            return count(quota);
        }
    }

    private Spent count(Quota quota) {
        BucketProxy bucket = kept.getIfPresent(quota);
        return Spent.of(quota, (bucket == null ? first(quota) : bucket).tryConsumeAndReturnRemaining(1));
    }

    /** Of several that make it at once, one; none waits for the others, who may wait for a database that is away. */
    private BucketProxy first(Quota quota) {
        BucketProxy made = bucket(quota);
        return Objects.requireNonNullElse(kept.asMap().putIfAbsent(quota, made), made);
    }

    private BucketProxy bucket(Quota quota) {
        buckets.removeExpired(FORGOTTEN_AT_ONCE);
        var configuration = BucketConfiguration.builder().addLimit(limit(quota)).build();
        // Made by one call: several at once, which the optimization sends as one, fail where there is none yet
        // (bucket4j#398).
        buckets.builder().build(quota.key(), () -> configuration).getAvailableTokens();
        return buckets.builder().withOptimization(apart(quota)).build(quota.key(), () -> configuration);
    }

    private static Bucket inMemory(Quota quota) {
        return Bucket.builder().addLimit(limit(quota)).build();
    }

    private static Bandwidth limit(Quota quota) {
        return Bandwidth.builder()
                .capacity(quota.most())
                .refillGreedy(quota.most(), WINDOW)
                .build();
    }

    private static Optimization apart(Quota quota) {
        return Optimizations.delaying(new DelayParameters(Math.max(1, quota.most() / PARTS), APART));
    }
}
