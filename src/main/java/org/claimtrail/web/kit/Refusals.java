package org.claimtrail.web.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.claimtrail.platform.http.OwnLinks;
import org.claimtrail.platform.refusal.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** A refusal is a page to a person, where the API has a problem. */
@Singleton
class Refusals {
    private static final Set<Integer> UNSEEN = Set.of(403, 404, 405);
    private static final String RECOGNISED = Refusals.class.getName() + ".recognised";
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    @Inject
    Viewer viewer;

    @Inject
    CurrentVertxRequest request;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    IdentityProviderManager identities;

    @Inject
    BlockingSecurityExecutor executor;

    @CheckedTemplate
    static class Templates {
        /** @param isRecognised whether it is known who reads it, and so where they may go on */
        static native TemplateInstance refusal(Problem.Body problem, boolean sent, boolean isRecognised);

        static native TemplateInstance signedOut();

        /** @param page where they wanted to go, which begins a login anew */
        static native TemplateInstance notSignedIn(String page);
    }

    /** Every template speaks the viewer's language, where there is one: to a mail, nobody is. */
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
                instance.setLocale(viewer.locale());
            }
        });
    }

    /**
     * Where there is no resource, or none for them, nobody has asked yet who is calling or what language they chose, and an event loop can't
     * wait to know: so it is asked for here, before the page is made that tells them in it. Not for what HTTP refuses before: of an address that is none the
     * server says so itself where it has to wait for us.
     */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    @Nullable
    Uni<Void> recognise(ContainerResponseContext answer, RoutingContext call) {
        boolean isUnseen = UNSEEN.contains(answer.getStatus())
                && isPage(call)
                && answer.getEntity() instanceof Problem.Body
                && !BlockingOperationControl.isBlockingAllowed();
        if (!isUnseen) {
            return null;
        }
        call.put(OidcUtils.TENANT_ID_ATTRIBUTE, "web");
        return QuarkusHttpUser.getSecurityIdentity(call, identities)
                .invoke(identity::setIdentity)
                .invoke(() -> call.put(RECOGNISED, true))
                .flatMap(somebody -> executor.executeBlocking(viewer::own))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static boolean isRecognised(RoutingContext call) {
        return BlockingOperationControl.isBlockingAllowed() || call.get(RECOGNISED) != null;
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext answer, RoutingContext call) {
        if (!isPage(call)) {
            return;
        }
        if (isLoginLost(request, answer)) {
            answer.setStatus(401);
            answer.getHeaders().remove(HttpHeaders.LOCATION);
            show(answer, Templates.signedOut());
        } else if (isLoginFailed(answer)) {
            show(answer, Templates.notSignedIn(OwnLinks.ours(call.request().path())));
        } else if (answer.getEntity() instanceof Problem.Body problem) {
            show(answer, Templates.refusal(problem, request.getMethod().equals("POST"), isRecognised(call)));
            if (problem.status() == 503 && request.getHeaderString("HX-Request") != null) {
                besideTheForm(answer);
            }
        }
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        answer.getHeaders().add(HttpHeaders.VARY, "Cookie, Accept-Language, HX-Request");
    }

    /** The engine, which comes before, says it of a page that is returned as it is, and forgets it of one with a status. */
    @ServerResponseFilter(priority = Priorities.USER - 1)
    void sayCharset(ContainerResponseContext answer) {
        if (HTML.isCompatible(answer.getMediaType())) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        }
    }

    /** A form that is sent on to the login would be lost there: who goes back instead finds it filled in. */
    private static boolean isLoginLost(ContainerRequestContext request, ContainerResponseContext answer) {
        return request.getMethod().equals("POST") && answer.getStatus() == 302;
    }

    /** What came back from the login server is no login: it took too long there, or was finished before. Quarkus says nothing of it. */
    private static boolean isLoginFailed(ContainerResponseContext answer) {
        return answer.getStatus() == 401 && !answer.hasEntity();
    }

    /** Of an outage htmx tells beside what was typed, rather than in its place. */
    private static void besideTheForm(ContainerResponseContext answer) {
        answer.getHeaders().putSingle("HX-Retarget", "#said");
        answer.getHeaders().putSingle("HX-Reswap", "innerHTML");
        answer.getHeaders().putSingle("HX-Reselect", ".note");
    }

    private static void show(ContainerResponseContext answer, TemplateInstance page) {
        answer.setEntity(page.render(), null, HTML);
    }

    static boolean isPage(RoutingContext call) {
        return !call.normalizedPath().startsWith("/api/");
    }
}
