package org.claimtrail.web.kit;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.stream.Stream;
import org.claimtrail.web.words.Done;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did is said by the page that they are sent on to, and by that one alone. Their browser keeps it in between; it is the name of
 * one of ours, and no text, since a cookie is whatever somebody sends.
 */
public class DoneOnce {
    static final String COOKIE = "done";

    /** For longer than a page takes to come. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    Viewer viewer;

    /** Goes with the answer that sends them on. */
    public static NewCookie of(Done done) {
        return Viewer.cookie(COOKIE, done.name(), KEPT);
    }

    static @Nullable Done named(@Nullable String name) {
        return Stream.of(Done.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @ServerResponseFilter
    void forget(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getMethod().equals(HttpMethod.GET)
                && MediaType.TEXT_HTML_TYPE.isCompatible(answer.getMediaType())
                && viewer.done() != null) {
            answer.getHeaders().add(HttpHeaders.SET_COOKIE, Viewer.cookie(COOKIE, "", Duration.ZERO));
        }
    }
}
