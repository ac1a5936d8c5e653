package org.claimtrail.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signing in, and choosing a language. */
@Path("/")
@Tenant("web")
class LoginPages {
    /** Whoever is not signed in is sent to Keycloak first, and comes back here. */
    @GET
    @Path("/login")
    @Authenticated
    public Response signIn(@QueryParam("back") String back) {
        return Response.seeOther(ours(back)).build();
    }

    @POST
    @Path("/language")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("language") String language, @FormParam("back") String back) {
        return Response.seeOther(ours(back))
                .cookie(Viewer.cookie(Viewer.LANGUAGE, language))
                .build();
    }

    /** Only to a page of ours: an address of another site would lend it our name. */
    private static URI ours(String back) {
        boolean isOurs = back != null && back.matches("/(?![/\\\\]).*|/");
        return URI.create(isOurs ? back : "/");
    }
}
