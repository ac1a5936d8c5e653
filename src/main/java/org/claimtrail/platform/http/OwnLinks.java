package org.claimtrail.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.claimtrail.platform.paging.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Where an answer leads to on this host, it says without naming the host: that is the caller's say, and a cache or a mail
 * would carry on whatever they made up.
 */
public class OwnLinks {
    /** RFC 3986, 4.2, and the URL Standard, to which a backslash is a slash: what begins with two names a host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\]).*|/");

    /** This reference, where it is one to a place on this host, whatever it came from; else the first page. */
    public static String ours(String reference) {
        return OURS.matcher(reference).matches() ? reference : "/";
    }

    /** Every page with a next one says so in a header too (RFC 8288). */
    @ServerResponseFilter
    void link(ContainerResponseContext answer, RoutingContext call) {
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = UriBuilder.fromUri(ours(call.request().path()))
                    .replaceQuery(call.request().query())
                    .replaceQueryParam("after", page.next())
                    .build();
            answer.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    /** Jakarta REST puts the host in by itself. */
    @ServerResponseFilter
    void locate(ContainerResponseContext answer, UriInfo uri) {
        Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            URI to = URI.create(location.toString());
            if (Objects.equals(to.getRawAuthority(), uri.getBaseUri().getRawAuthority())) {
                answer.getHeaders().putSingle(HttpHeaders.LOCATION, ours(relative(to)));
            }
        }
    }

    private static String relative(URI uri) {
        return uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }
}
