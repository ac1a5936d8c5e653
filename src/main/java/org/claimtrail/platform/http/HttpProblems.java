package org.claimtrail.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What HTTP itself refuses, before there is a resource to ask, leaves as a problem too. */
@Singleton
class HttpProblems {
    /** After the headers that every answer has, before all else. */
    static final int FIRST = Integer.MIN_VALUE + 10;

    /** RFC 9110, 4.1, wants 8,000 to be taken at least. */
    static final int LONGEST_ADDRESS = 8_192;

    static final int MOST_OF_HEADERS = 20_480;
    /** What of these came twice, one reader would take for the first and the next for the last. */
    private static final List<String> ONCE = List.of(
            "Host", "Content-Type", "Content-Encoding", "Authorization", "Idempotency-Key", "Origin", "Referer");

    /**
     * An empty step, a dot step, a parameter of a step, or an escaped divider of steps: the router reads past the one and not past the
     * other, and who else reads the address (a guard, a proxy, a browser that is led back to it) may read it as another one.
     */
    private static final Pattern UNTIDY = Pattern.compile("(?i)//|;|%(?:2f|3b|5c)|/(?:\\.|%2e){1,2}(?:/|$)");

    private static final String REFUSED = HttpProblems.class.getName();
    private static final Logger LOG = Logger.getLogger(HttpProblems.class);

    void guard(@Observes Router router) {
        router.route().order(FIRST).handler(HttpProblems::check).failureHandler(HttpProblems::failed);
        router.errorHandler(400, call -> send(call, Problem.of(400, Refusal.NO_ADDRESS)));
        router.errorHandler(404, call -> write(call, Problem.of(404, Refusal.NOTHING_HERE)));
    }

    /** The server reads longer ones, so that it is here that they are refused: itself it would not say why. */
    private static void check(RoutingContext call) {
        String again = again(call.request().headers());
        if (call.get(REFUSED) != null) {
            call.next();
        } else if (call.request().uri().length() > LONGEST_ADDRESS) {
            end(call, Problem.of(414, Refusal.LONG_ADDRESS, LONGEST_ADDRESS));
        } else if (sizeOfHeaders(call) > MOST_OF_HEADERS) {
            end(call, Problem.of(431, Refusal.LONG_HEADERS, MOST_OF_HEADERS));
        } else if (again != null) {
            int times = call.request().headers().getAll(again).size();
            end(call, Problem.malformed(again, Refusal.HEADER_AGAIN, times));
        } else if (call.request().authority() == null && call.request().getHeader(HttpHeaders.HOST) != null) {
            end(call, Problem.of(400, Refusal.NO_HOST));
        } else if (isCoded(call.request())) {
            end(call, Problem.of(501, Refusal.TRANSFER_CODING));
        } else if (!isAddress(call.request().uri())) {
            end(call, Problem.of(400, Refusal.NO_ADDRESS));
        } else if (UNTIDY.matcher(String.valueOf(call.request().path())).find()) {
            end(call, Problem.of(404, Refusal.NOTHING_HERE));
        } else if (!Forms.areEscapesUtf8(String.valueOf(call.request().query()))) {
            end(call, Problem.of(400, Refusal.NO_UTF8_ADDRESS));
        } else {
            call.next();
        }
    }

    private static @Nullable String again(MultiMap headers) {
        return ONCE.stream()
                .filter(header -> headers.getAll(header).size() > 1)
                .findFirst()
                .orElse(null);
    }

    /** RFC 9112, 6.1: the server takes chunks apart and knows no other coding; what has no end at all, it has refused itself. */
    private static boolean isCoded(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.TRANSFER_ENCODING).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("chunked"));
    }

    private static int sizeOfHeaders(RoutingContext call) {
        int size = 0;
        for (Map.Entry<String, String> header : call.request().headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** In ASCII: whatever else would be read in a charset that nobody named. */
    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return uri.chars().allMatch(c -> c < 0x80);
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
            abort(call, Problem.of(status, status == 404 ? Refusal.NOTHING_HERE : Refusal.UNREADABLE_CALL));
        } else {
            write(call, ProblemMappers.problemOf(failure));
        }
    }

    /** Answers a call that nothing more is wanted of. */
    static void end(RoutingContext call, Problem problem) {
        if (call.request().version() != HttpVersion.HTTP_2) {
            // RFC 9112, 9.6: who keeps connections would send the next request into one that is gone.
            call.addHeadersEndHandler(sending -> call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        }
        call.addEndHandler(sent -> call.request().connection().close());
        send(call, problem);
    }

    /** Answers a call that may not be able to go anywhere any more. */
    static void abort(RoutingContext call, Problem problem) {
        write(call, problem);
        // At once: a connection that broke is closed with what it still has to send.
        call.request().connection().close();
    }

    /** A person is told on a page, in their language: pages are made where resources are, so the call goes on to there. */
    static void send(RoutingContext call, Problem problem) {
        if (isForPerson(call)) {
            call.put(REFUSED, problem);
            call.reroute(HttpMethod.GET, "/");
        } else {
            write(call, problem);
        }
    }

    private static boolean isForPerson(RoutingContext call) {
        String accepted = String.join(",", call.request().headers().getAll(HttpHeaders.ACCEPT));
        return !isApi(call) && (accepted.contains("text/html") || call.request().getHeader("HX-Request") != null);
    }

    static boolean isApi(RoutingContext call) {
        // What is no address has no normal form.
        String path = isAddress(call.request().uri())
                ? call.normalizedPath()
                : String.valueOf(call.request().path());
        return path.startsWith("/api/");
    }

    @ServerRequestFilter(preMatching = true)
    void tell(RoutingContext call) {
        if (call.get(REFUSED) instanceof Problem problem) {
            throw problem;
        }
    }

    private static void write(RoutingContext call, Problem problem) {
        Problem.Body refusal = problem.body();
        problem.headers().forEach((name, value) -> call.response().putHeader(name, value));
        call.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(refusal));
    }
}
