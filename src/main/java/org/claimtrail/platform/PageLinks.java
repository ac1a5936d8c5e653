package org.claimtrail.platform;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every page with a next one says so in a {@code Link} header too (RFC 8288). */
class PageLinks {
    @ServerResponseFilter
    void link(ContainerResponseContext answer, UriInfo uri) {
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build()
                    .toString();
            answer.getHeaders()
                    .add(HttpHeaders.LINK, Link.fromUri(next).rel("next").build());
        }
    }
}
