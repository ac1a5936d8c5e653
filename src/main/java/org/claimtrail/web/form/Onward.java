package org.claimtrail.web.form;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Where what was recorded goes on, told to htmx. A browser that follows a redirect for a script does not tell it to which place of the page,
 * and the page stood where it had stood before.
 */
class Onward {
    private static final String TO_MAIN = """
            {"path":"%s","target":"#main","select":"#main","swap":"outerHTML"}""";

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        Object next = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (next == null
                || answer.getStatus() != Response.Status.SEE_OTHER.getStatusCode()
                || !request.getMethod().equals(HttpMethod.POST)
                || request.getHeaderString("HX-Request") == null) {
            return;
        }
        answer.setStatus(Response.Status.OK.getStatusCode());
        answer.getHeaders().remove(HttpHeaders.LOCATION);
        answer.getHeaders().putSingle("HX-Location", TO_MAIN.formatted(path(URI.create(next.toString()))));
    }

    /** Without what is ours anyway; in an address no quotation mark stands as it is. */
    private static String path(URI next) {
        return next.getRawPath()
                + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery())
                + (next.getRawFragment() == null ? "" : "#" + next.getRawFragment());
    }
}
