package org.claimtrail.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What browsers, and whatever stands between, keep of a session; and the logins that one browser has under way at once. */
@Singleton
class Browsers {
    private static final String SESSION = "q_session";
    private static final String LOGIN_UNDER_WAY = "q_auth_" + Login.WEB + "_";
    private static final Pattern LOGIN_COOKIE = Pattern.compile(LOGIN_UNDER_WAY + "[0-9a-f-]{36}");
    /** Each comes back with every request, and what a request may bring has an end; who opens more tabs gave the first ones up. */
    private static final int MOST_LOGINS = 5;

    private static final Pattern STATE = Pattern.compile("(?:^|&)state=([0-9a-f-]{36})(?:&|$)");
    /** What Keycloak adds to the address that it sends a browser back to. */
    private static final String ADDED = "(code|state|session_state|iss|error|error_description)=.*";

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::keepNothing);
        router.route().order(Integer.MIN_VALUE + 1).handler(this::giveUp);
        router.route().order(Integer.MIN_VALUE + 2).handler(this::comeBack);
    }

    /**
     * RFC 9111, 5.2.2.5. What somebody is shown who is signed in is for them, now: Back after signing out must not show it again.
     * What has its content in its name says the same to all. Of anything else a cache would judge by a rule of thumb (4.2.2) how long
     * it holds, and a claim that is taken down is to be gone at once.
     */
    private void keepNothing(RoutingContext call) {
        boolean isSomebody = call.request().headers().contains(HttpHeaderNames.AUTHORIZATION)
                || cookies(call.request()).anyMatch(cookie -> cookie.startsWith(SESSION));
        call.addHeadersEndHandler(done -> {
            var headers = call.response().headers();
            String kept = headers.get(HttpHeaderNames.CACHE_CONTROL);
            boolean isForAll = kept != null && kept.contains("immutable");
            boolean isSigningIn = headers.getAll(HttpHeaderNames.SET_COOKIE).stream()
                    .anyMatch(cookie -> cookie.startsWith(SESSION) || cookie.startsWith(LOGIN_UNDER_WAY));
            if (!isForAll && (isSomebody || isSigningIn)) {
                headers.set(HttpHeaderNames.CACHE_CONTROL, isApi(call) ? "private, no-store" : "no-store");
            } else if (kept == null) {
                headers.set(HttpHeaderNames.CACHE_CONTROL, isApi(call) ? "private, no-cache" : "no-cache");
            }
        });
        call.next();
    }

    /** RFC 6265, 5.4: a browser brings the oldest first. Where it brings so many that it is refused for them, too. */
    private void giveUp(RoutingContext call) {
        List<String> logins = cookies(call.request())
                .map(cookie -> cookie.split("=", 2)[0])
                .filter(name -> LOGIN_COOKIE.matcher(name).matches())
                .toList();
        List<String> old = logins.subList(0, Math.max(0, logins.size() - MOST_LOGINS));
        call.addHeadersEndHandler(done -> old.stream()
                .map(Browsers::expired)
                .filter(cookie -> !call.response().headers().contains(HttpHeaderNames.SET_COOKIE, cookie, false))
                .forEach(cookie -> call.response().headers().add(HttpHeaderNames.SET_COOKIE, cookie)));
        call.next();
    }

    private static String expired(String cookie) {
        return Cookie.cookie(cookie, "")
                .setPath("/")
                .setMaxAge(0)
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .encode();
    }

    /**
     * Somebody who opened two pages that need a login, and signed in at one, comes back from Keycloak at the other with a session that
     * they have. That login is finished too, as it knows where they wanted to go; where it is unknown what they come back from, such as
     * after Back, or from a login that took too long or was given up, the page that it was for is shown, or asks for a login anew.
     */
    private void comeBack(RoutingContext call) {
        HttpServerRequest request = call.request();
        var state = STATE.matcher(String.valueOf(request.query()));
        boolean comesBack = request.method() == HttpMethod.GET && !isApi(call) && state.find();
        if (comesBack
                && cookies(request).anyMatch(cookie -> cookie.startsWith(LOGIN_UNDER_WAY + state.group(1) + "="))) {
            String others = cookies(request)
                    .filter(cookie -> !cookie.startsWith(SESSION))
                    .collect(Collectors.joining("; "));
            request.headers().set(HttpHeaderNames.COOKIE, others);
            call.next();
        } else if (comesBack && request.path().matches("/(?![/\\\\]).*|/")) {
            String asked = Stream.of(request.query().split("&"))
                    .filter(parameter -> !parameter.matches(ADDED))
                    .collect(Collectors.joining("&"));
            call.response()
                    .setStatusCode(HttpResponseStatus.SEE_OTHER.code())
                    .putHeader(HttpHeaderNames.LOCATION, request.path() + (asked.isEmpty() ? "" : "?" + asked))
                    .end();
        } else {
            call.next();
        }
    }

    private static Stream<String> cookies(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaderNames.COOKIE).stream()
                .flatMap(header -> Stream.of(header.split("; *")));
    }

    private static boolean isApi(RoutingContext call) {
        try {
            return call.normalizedPath().startsWith("/api/");
        } catch (IllegalArgumentException noAddress) {
            // It is refused for that; an answer that fails here would never leave.
            return call.request().path().startsWith("/api/");
        }
    }
}
