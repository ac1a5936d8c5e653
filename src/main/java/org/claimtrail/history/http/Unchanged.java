package org.claimtrail.history.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.claimtrail.platform.http.EntityTags;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.security.Caller;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells whoever has read a thing before that it is the same (RFC 9110, 13.1.2). The tag of a thing is that of its state,
 * which a correction names; what the public sees of it, or what was so by a world date, is another text of the same state,
 * and has a tag of its own.
 */
class Unchanged {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void check(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!READING.contains(request.getMethod()) || !(answer.getEntity() instanceof Tagged view)) {
            return;
        }
        String tag = tag(view, request);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        answer.getHeaders().add(HttpHeaders.VARY, "Authorization, Accept-Encoding");
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && EntityTags.matchWeakly(known, tag)) {
            answer.setStatusInfo(Status.NOT_MODIFIED);
            answer.setEntity(null);
        }
    }

    private String tag(Tagged view, ContainerRequestContext request) {
        boolean isState = caller.readsInternal()
                && !request.getUriInfo().getQueryParameters().containsKey("asOf");
        return isState ? view.etag() : view.etag().replaceFirst("\"$", "-" + digest(view) + "\"");
    }

    private String digest(Tagged view) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return HexFormat.of().formatHex(Arrays.copyOf(sha, 8));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
