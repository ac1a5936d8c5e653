package org.claimtrail.platform.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.runtime.ExtendedQuarkusVertxHttpMetrics;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.json.Json;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import jakarta.inject.Singleton;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;

/**
 * Bytes that are no HTTP reach no router: Vert.x answers them itself, without a word, and Quarkus leaves that as it is. A request in a
 * version of HTTP that there is not would reach it, and the access log, which is the first there, fails over it. Whoever measures a
 * server is shown each request before it is answered; so this measures nothing, and answers those.
 */
@Singleton
class UnparsedRequests implements VertxOptionsCustomizer {
    @Override
    @SuppressWarnings("deprecation") // its successor is for whoever builds Vert.x, which is Quarkus
    public void accept(VertxOptions options) {
        options.setMetricsOptions(new MetricsOptions().setEnabled(true).setFactory(unused -> new Measures()));
    }

    private static class Measures implements VertxMetrics, ExtendedQuarkusVertxHttpMetrics {
        @Override
        public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(HttpServerOptions options, SocketAddress address) {
            return new Requests();
        }

        @Override
        public ConnectionTracker getHttpConnectionTracker() {
            return NOOP_CONNECTION_TRACKER;
        }
    }

    private static class Requests implements HttpServerMetrics<Object, Object, Object> {
        @Override
        public Object requestBegin(Object socket, HttpRequest begun) {
            if (begun instanceof HttpServerRequest request
                    && request.connection() instanceof HttpServerConnection connection) {
                if (request.decoderResult().isFailure()) {
                    connection.invalidRequestHandler(UnparsedRequests::refuse);
                } else if (request.version() == null) {
                    connection.handler(UnparsedRequests::refuse);
                }
            }
            return null;
        }
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
