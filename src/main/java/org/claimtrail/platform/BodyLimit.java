package org.claimtrail.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body by the length that it announces. Quarkus itself would close the connection, and its sender see it broken. */
@Singleton
class BodyLimit {
    /** How much of a body that is too large is still read, and dropped, so that its sender gets to read the answer. */
    private static final long PATIENCE_BYTES = 100_000_000;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit.asLongValue()) {
            call.next();
            return;
        }
        if (Long.parseLong(length) > PATIENCE_BYTES) {
            request.response().endHandler(ended -> request.connection().close());
        }
        Problem.Body refusal = Problem.tooLarge().body();
        call.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(refusal));
    }
}
