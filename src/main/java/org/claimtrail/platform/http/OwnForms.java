package org.claimtrail.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes a form from our own pages only: a browser sends its session along with the forms of other sites too, and says in
 * {@code Sec-Fetch-Site}, {@code Origin} or {@code Referer} where one comes from. One that says nothing is no browser, or
 * was told to be silent. The API takes tokens, which no browser sends by itself.
 */
@Singleton
class OwnForms {
    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE, HttpMethod.CONNECT);

    void guard(@Observes Router router) {
        router.route().order(HttpProblems.FIRST + 2).handler(OwnForms::check);
    }

    private static void check(RoutingContext call) {
        boolean isForm = !READING.contains(call.request().method())
                && !call.normalizedPath().startsWith("/api/");
        if (isForm && !isOurs(call.request())) {
            HttpProblems.end(call, Problem.of(403, Refusal.ELSEWHERE));
        } else {
            call.next();
        }
    }

    private static boolean isOurs(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String referer = request.getHeader(HttpHeaders.REFERER);
        String here = request.scheme() + "://" + request.authority();
        return (site != null || origin != null || referer != null)
                && isNullOr(site, "same-origin".equals(site))
                && isNullOr(origin, here.equalsIgnoreCase(origin))
                && isNullOr(referer, referer != null && isBelow(here, referer));
    }

    private static boolean isNullOr(@Nullable String header, boolean isOurs) {
        return header == null || isOurs;
    }

    private static boolean isBelow(String here, String referer) {
        return referer.equalsIgnoreCase(here) || referer.regionMatches(true, 0, here + "/", 0, here.length() + 1);
    }
}
