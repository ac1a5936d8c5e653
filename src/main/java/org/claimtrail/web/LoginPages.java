package org.claimtrail.web;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import org.claimtrail.platform.Problem;

/** Signing in and out, and choosing a language. */
@Path("/")
@Tenant("web")
class LoginPages {
    @Inject
    OidcSession session;

    @Inject
    OidcConfigurationMetadata keycloak;

    /** Whoever is not signed in is sent to Keycloak first, and comes back here. */
    @GET
    @Path("/login")
    @Authenticated
    public Response signIn(@QueryParam("back") String back) {
        return Response.seeOther(ours(back)).build();
    }

    /**
     * Ends the session here, then has the browser end it at Keycloak, which sends it back. A redirect could not leave for Keycloak:
     * the pages' policy keeps what a form leads to on this host. And Quarkus' own sign-out comes back with a parameter that no page has.
     */
    @POST
    @Path("/logout")
    @Authenticated
    public Uni<Response> signOut(@Context UriInfo uri) {
        URI atKeycloak = UriBuilder.fromUri(keycloak.getEndSessionUri())
                .queryParam("id_token_hint", session.getIdToken().getRawToken())
                .queryParam("post_logout_redirect_uri", uri.getBaseUri())
                .build();
        return session.logout()
                .replaceWith(() ->
                        Response.ok().header("Refresh", "0; url=" + atKeycloak).build());
    }

    @POST
    @Path("/language")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("language") String language, @FormParam("back") String back) {
        if (InterfaceLanguage.ALL.stream()
                .noneMatch(known -> known.toLanguageTag().equals(language))) {
            throw Problem.malformed("language", Refusal.NO_LANGUAGE, InterfaceLanguage.ALL);
        }
        return Response.seeOther(ours(back))
                .cookie(Viewer.cookie(Viewer.LANGUAGE, language))
                .build();
    }

    /** Only to a page of ours: an address of another site would lend it our name. */
    private static URI ours(String back) {
        boolean isOurs = back != null && back.matches("/(?![/\\\\]).*|/");
        try {
            return new URI(isOurs ? back : "/");
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
