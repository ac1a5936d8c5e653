package org.claimtrail.history.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names in every answer the {@code knownAt} that reproduces it. */
class KnownAtHeader {
    static final String NAME = "Known-At";

    @Inject
    KnownAt knownAt;

    @ServerResponseFilter
    void add(ContainerResponseContext answer) {
        if (knownAt.get() != null && (answer.getStatus() < 300 || answer.getStatus() == 304)) {
            answer.getHeaders().putSingle(NAME, knownAt.get().toString());
        }
    }
}
