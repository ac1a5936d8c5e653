package org.claimtrail.web.kit;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Tells Quarkus which requests come from htmx, and not from a browser that could follow a redirect to the login. */
@Singleton
class HtmxChecker implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext call) {
        return call.request().getHeader("HX-Request") != null;
    }
}
