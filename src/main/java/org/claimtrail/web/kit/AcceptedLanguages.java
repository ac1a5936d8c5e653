package org.claimtrail.web.kit;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What a page comes in was settled by {@link InterfaceLanguage}. The framework would read these headers once more to choose among
 * variants of a template, of which there are none, and would refuse the page to whoever sends one that it can't parse.
 */
@Singleton
class AcceptedLanguages {
    @Inject
    Viewer viewer;

    @ServerRequestFilter
    void settle(ContainerRequestContext request, RoutingContext call) {
        if (Refusals.isPage(call)) {
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT_LANGUAGE, viewer.locale().toLanguageTag());
            request.getHeaders().remove(HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
