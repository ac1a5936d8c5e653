package org.claimtrail.web;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What a browser would keep while somebody signs in, at Keycloak's own page but without a browser to draw it. */
public final class Session {
    private static final Map<String, Session> SHARED = new ConcurrentHashMap<>();
    private static final Pattern FORM = Pattern.compile("(?s).*<form[^>]* action=\"([^\"]+)\".*");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    /** An access token lasts longer than that. */
    private final Instant until = Instant.now().plus(Duration.ofMinutes(4));

    private Session() {}

    /** A demo person's, which several share: who signs out, or tests that, begins one of their own. */
    public static Session of(String person) {
        return SHARED.compute(
                person, (same, kept) -> kept == null || Instant.now().isAfter(kept.until) ? ofItsOwn(person) : kept);
    }

    /** A demo person's that nobody else has. */
    public static Session ofItsOwn(String person) {
        Session session = new Session();
        String page = session.follow(session.asking().get(Visitor.address("/login?back=/claims")));
        String action = FORM.matcher(page).replaceFirst("$1").replace("&amp;", "&");
        session.follow(session.asking()
                .formParam("username", person)
                .formParam("password", person + "-demo")
                .post(action));
        session.cookies.keySet().removeIf(name -> !name.startsWith("q_session"));
        if (session.cookies.isEmpty()) {
            throw new IllegalStateException(person + " was not let in");
        }
        return session;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private RequestSpecification asking() {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(cookies);
    }

    private String follow(Response answer) {
        keep(answer, cookies);
        String next = answer.getHeader("Location");
        return next == null ? answer.asString() : follow(asking().get(next));
    }

    /** As a browser does: what it is given, without what has expired. */
    public static void keep(Response answer, Map<String, String> cookies) {
        answer.detailedCookies().forEach(cookie -> {
            cookies.remove(cookie.getName());
            if (cookie.getMaxAge() != 0) {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }
}
