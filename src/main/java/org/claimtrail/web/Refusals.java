package org.claimtrail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.claimtrail.platform.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A refusal is a page to a person, where the API has a problem. */
@Singleton
class Refusals {
    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance refusal(Problem.Body problem, String home);
    }

    /** Every template speaks the viewer's language. */
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> instance.setLocale(viewer.locale()));
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext answer, RoutingContext call) {
        if (isPage(call) && answer.getEntity() instanceof Problem.Body problem) {
            answer.setEntity(Templates.refusal(problem, "/").render(), null, MediaType.TEXT_HTML_TYPE);
        }
        if (isPage(call)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
            answer.getHeaders().putSingle(HttpHeaders.VARY, "Cookie, Accept-Language, HX-Request");
        }
    }

    private static boolean isPage(RoutingContext call) {
        return !call.normalizedPath().startsWith("/api/");
    }
}
