package org.claimtrail.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Whoever calls more often than their quota allows is told when to come again (RFC 6585, 4). */
class RateLimitFilter {
    private static final String SPENT = Spent.class.getName();

    @Inject
    RateLimits limits;

    @Inject
    RateLimitSettings settings;

    @Inject
    RateLimitMetrics measured;

    @Inject
    Caller caller;

    /** What was last left of the quota of those whom no resource saw. */
    private final Cache<Quota, Spent> refused = Caffeine.newBuilder()
            .expireAfterWrite(RateLimits.WINDOW)
            .maximumSize(10_000)
            .build();

    /** After it was found out who calls, and before anything is done for them. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    @Nullable
    Uni<Void> count(RoutingContext call) {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return null;
        }
        Spent spent = limits.take(quota(call));
        measured.count(spent);
        call.put(SPENT, spent);
        return spent.isGranted() ? null : later().onItem().failWith(() -> refusal(spent));
    }

    /**
     * Who asks again with each answer is slowed down by none: an answer that is no use takes its time, and no thread. Now more of it, now less:
     * many that were refused together would else come again together, and for that moment nobody else had a processor.
     */
    private Uni<Void> later() {
        long usual = settings.refusedAfter().toNanos();
        Duration some = Duration.ofNanos(usual / 2 + ThreadLocalRandom.current().nextLong(usual + 1));
        return Uni.createFrom().voidItem().onItem().delayIt().by(some);
    }

    private static Problem refusal(Spent spent) {
        return Problem.tooOften(spent.quota().most(), spent.retryAfter());
    }

    private Quota quota(RoutingContext call) {
        if (!caller.isKnown()) {
            return ofAddress(call);
        }
        boolean isClient = caller.kind() == Actor.Kind.CLIENT;
        int usual = isClient ? settings.client() : settings.person();
        return new Quota(
                isClient ? "client" : "person", caller.subject(), settings.of().getOrDefault(caller.name(), usual));
    }

    private Quota ofAddress(RoutingContext call) {
        String network = Network.of(call.request().remoteAddress().hostAddress());
        return new Quota("address", network, settings.of().getOrDefault(network, settings.address()));
    }

    /** What was refused before it came to a resource counts too: else nothing would slow down who guesses tokens. */
    @ServerResponseFilter
    @Nullable
    Uni<Void> tell(RoutingContext call, ContainerResponseContext answer) {
        Spent counted = call.get(SPENT);
        Spent spent = counted == null ? lastOfAddress(call) : counted;
        if (spent == null) {
            return null;
        }
        answer.getHeaders().putSingle("RateLimit-Policy", spent.policyField());
        answer.getHeaders().putSingle("RateLimit", spent.field());
        if (counted != null || spent.isGranted()) {
            return null;
        }
        refuse(answer, refusal(spent));
        return later();
    }

    /** Counted while the answer leaves, which may be made where nothing can wait for the database. */
    private @Nullable Spent lastOfAddress(RoutingContext call) {
        Quota quota = ofAddress(call);
        call.vertx().executeBlocking(() -> {
            refused.put(quota, limits.take(quota));
            return null;
        });
        return refused.getIfPresent(quota);
    }

    private static void refuse(ContainerResponseContext answer, Problem problem) {
        answer.setStatus(problem.body().status());
        answer.setEntity(problem.body(), null, MediaType.valueOf(Problem.MEDIA_TYPE));
        problem.headers().forEach((name, value) -> answer.getHeaders().putSingle(name, value));
    }
}
