package org.claimtrail.platform.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.runtime.ExtendedQuarkusVertxHttpMetrics;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.json.Json;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;

/**
 * Bytes that are no HTTP reach no router: Vert.x answers them itself, without a word, and Quarkus leaves that as it is. A request in a
 * version of HTTP that there is not would reach it, and the access log, which is the first there, fails over it. Whoever measures a
 * server is shown each request before it is answered; so this stands before what measures, and answers those.
 */
@Singleton
class UnparsedRequests implements VertxOptionsCustomizer {
    @Override
    @SuppressWarnings("deprecation") // its successor is for whoever builds Vert.x, which is Quarkus
    public void accept(VertxOptions options) {
        VertxMetricsFactory measuring = options.getMetricsOptions().getFactory();
        options.setMetricsOptions(new MetricsOptions().setEnabled(true).setFactory(started -> (VertxMetrics) before(
                measuring.metrics(started),
                UnparsedRequests::withServers,
                VertxMetrics.class,
                ExtendedQuarkusVertxHttpMetrics.class)));
    }

    private static Object withServers(Method asked, Object[] given, Object measure) {
        return measure instanceof HttpServerMetrics
                ? before(measure, UnparsedRequests::look, HttpServerMetrics.class)
                : measure;
    }

    private static Object look(Method asked, Object[] given, Object measure) {
        if (asked.getName().equals("requestBegin")) {
            look(given[1]);
        }
        return measure;
    }

    private static void look(Object begun) {
        if (begun instanceof HttpServerRequest request
                && request.connection() instanceof HttpServerConnection connection) {
            if (request.decoderResult().isFailure()) {
                connection.invalidRequestHandler(UnparsedRequests::refuse);
            } else if (request.version() == null) {
                connection.handler(UnparsedRequests::refuse);
            }
        }
    }

    /** What measures does so; of each answer that it gives, another is told. */
    private static Object before(Object measuring, Seen seen, Class<?>... as) {
        return Proxy.newProxyInstance(
                UnparsedRequests.class.getClassLoader(),
                as,
                (proxy, method, given) -> seen.of(method, given, method.invoke(measuring, given)));
    }

    private interface Seen {
        Object of(Method asked, Object[] given, Object measure);
    }

    private static void refuse(HttpServerRequest request) {
        Problem problem = problemOf(request);
        request.response()
                .setStatusCode(problem.body().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(problem.body()));
        request.connection().close();
    }

    private static Problem problemOf(HttpServerRequest request) {
        if (request.decoderResult().isSuccess()) {
            return Problem.of(505, Refusal.HTTP_VERSION);
        }
        Throwable cause = request.decoderResult().cause();
        return cause instanceof TooLongHttpLineException
                ? Problem.of(414, Refusal.LONG_ADDRESS, HttpProblems.LONGEST_ADDRESS)
                : cause instanceof TooLongHttpHeaderException
                        ? Problem.of(431, Refusal.LONG_HEADERS, HttpProblems.MOST_OF_HEADERS)
                        : Problem.of(400, Refusal.NO_HTTP);
    }
}
