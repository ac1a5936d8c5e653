package org.claimtrail.platform;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jboss.logging.Logger;

/** What HTTP itself refuses, before there is a resource to ask, leaves as a problem too. */
@Singleton
class HttpProblems {
    /** After the headers that every answer has, before all else. */
    static final int FIRST = Integer.MIN_VALUE + 10;

    /** RFC 9110, 4.1, wants 8,000 to be taken at least. */
    private static final int LONGEST_ADDRESS = 8_192;

    private static final int MOST_OF_HEADERS = 20_480;
    private static final Logger LOG = Logger.getLogger(HttpProblems.class);

    void guard(@Observes Router router) {
        router.route().order(FIRST).handler(HttpProblems::check).failureHandler(HttpProblems::failed);
        router.errorHandler(400, call -> send(call, Problem.of(400, Refusal.NO_ADDRESS)));
        router.errorHandler(404, call -> send(call, Problem.of(404, Refusal.NOTHING_HERE)));
    }

    /** The server reads longer ones, so that it is here that they are refused: itself it would not say why. */
    private static void check(RoutingContext call) {
        if (call.request().uri().length() > LONGEST_ADDRESS) {
            end(call, Problem.of(414, Refusal.LONG_ADDRESS, LONGEST_ADDRESS));
        } else if (sizeOfHeaders(call) > MOST_OF_HEADERS) {
            end(call, Problem.of(431, Refusal.LONG_HEADERS, MOST_OF_HEADERS));
        } else if (call.request().authority() == null && call.request().getHeader(HttpHeaders.HOST) != null) {
            end(call, Problem.of(400, Refusal.NO_HOST));
        } else if (!isAddress(call.request().uri())) {
            end(call, Problem.of(400, Refusal.NO_ADDRESS));
        } else {
            call.next();
        }
    }

    private static int sizeOfHeaders(RoutingContext call) {
        int size = 0;
        for (Map.Entry<String, String> header : call.request().headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void failed(RoutingContext call) {
        Throwable failure = call.failure();
        int status = call.statusCode();
        boolean isLogin = failure != null && failure.getClass().getName().startsWith("io.quarkus.security.");
        if (call.response().headWritten() || isLogin) {
            call.next();
        } else if (status >= 400 && status < 500) {
            LOG.infof("Refused with %s: %s", (Object) status, failure);
            end(call, Problem.of(status, status == 404 ? Refusal.NOTHING_HERE : Refusal.UNREADABLE_CALL));
        } else {
            send(call, ProblemMappers.problemOf(failure));
        }
    }

    /** Answers a call that nothing more is wanted of. */
    static void end(RoutingContext call, Problem problem) {
        send(call, problem).onComplete(sent -> call.request().connection().close());
    }

    static Future<Void> send(RoutingContext call, Problem problem) {
        Problem.Body refusal = problem.body();
        String retryAfter = problem.getResponse().getHeaderString(Problem.RETRY_AFTER);
        if (retryAfter != null) {
            call.response().putHeader(Problem.RETRY_AFTER, retryAfter);
        }
        return call.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(refusal));
    }
}
