package org.claimtrail.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads a body before anything waits for it: a sender who takes their time holds a socket and no thread, and not for
 * long. Quarkus itself reads bodies on worker threads, without a deadline for the whole of one.
 */
@Singleton
class Bodies {
    private static final Set<HttpMethod> WITHOUT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE, HttpMethod.CONNECT);

    /** How much of a body that is too large is still read, and dropped, so that its sender gets to read the answer. */
    private static final long PATIENCE_BYTES = 100_000_000;

    private final Map<String, Integer> underway = new ConcurrentHashMap<>();

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @ConfigProperty(name = "claimtrail.body.deadline")
    Duration deadline;

    @ConfigProperty(name = "claimtrail.body.most-of-a-client")
    int mostOfAClient;

    @Inject
    Turnstile turnstile;

    void guard(@Observes Router router) {
        router.route().order(HttpProblems.FIRST + 3).handler(this::read);
    }

    private void read(RoutingContext call) {
        if (WITHOUT.contains(call.request().method())) {
            call.next();
            return;
        }
        String client = call.request().remoteAddress().hostAddress();
        if (underway.merge(client, 1, Integer::sum) > mostOfAClient) {
            arrived(client);
            HttpProblems.end(call, Problem.tooMany(mostOfAClient));
        } else {
            new Body(call, client).read();
        }
    }

    private void arrived(String client) {
        underway.computeIfPresent(client, (same, bodies) -> bodies == 1 ? null : bodies - 1);
    }

    /** One body on its way; all of this happens on its connection's event loop. */
    private class Body {
        private final RoutingContext call;
        private final HttpServerRequest request;
        private final String client;
        private final Buffer read = Buffer.buffer();
        private final long timer;
        private boolean isOver;
        private boolean isTooLarge;

        Body(RoutingContext call, String client) {
            this.call = call;
            this.request = call.request();
            this.client = client;
            this.timer = call.vertx().setTimer(deadline.toMillis(), late -> giveUp());
        }

        void read() {
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                call.response().writeContinue();
            }
            request.exceptionHandler(this::breakOff);
            request.handler(this::add);
            request.endHandler(all -> goOn());
            if (announced() > limit.asLongValue()) {
                refuseSize();
            }
            request.resume();
        }

        /** Netty has refused what is no number. */
        private long announced() {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        }

        private void add(Buffer part) {
            if (!isTooLarge && read.length() + part.length() > limit.asLongValue()) {
                refuseSize();
            } else if (!isTooLarge) {
                read.appendBuffer(part);
            }
        }

        private void refuseSize() {
            isTooLarge = true;
            if (announced() > PATIENCE_BYTES) {
                end();
                HttpProblems.end(call, Problem.tooLarge());
            } else {
                HttpProblems.send(call, Problem.tooLarge());
            }
        }

        /** Its sender is gone, or sends what is no chunk (RFC 9112, 7.1). */
        private void breakOff(Throwable why) {
            if (end() && !isTooLarge && !(why instanceof HttpClosedException)) {
                HttpProblems.abort(call, Problem.of(400, Refusal.BROKEN));
            }
        }

        private void goOn() {
            if (!end() || isTooLarge) {
                return;
            }
            ((RoutingContextInternal) call).setBody(read);
            Problem fault = Forms.faultOf(call, read);
            if (fault != null) {
                HttpProblems.send(call, fault);
            } else {
                turnstile.pass(call);
            }
        }

        private void giveUp() {
            if (!end()) {
                return;
            }
            if (isTooLarge) {
                request.connection().close();
            } else {
                HttpProblems.end(call, Problem.of(408, Refusal.LATE, deadline.toSeconds()));
            }
        }

        /** Whether it was underway until now. */
        private boolean end() {
            if (isOver) {
                return false;
            }
            isOver = true;
            call.vertx().cancelTimer(timer);
            arrived(client);
            return true;
        }
    }
}
