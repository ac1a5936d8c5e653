package org.claimtrail.web.kit;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.claimtrail.account.settings.Language;
import org.claimtrail.account.settings.Settings;
import org.claimtrail.platform.http.AllowedMethods;
import org.claimtrail.platform.http.OwnLinks;
import org.claimtrail.platform.http.QueryRules;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.EndedSessions;

/** Signing in and out, and choosing a language. */
@Path("/")
@Tenant("web")
class LoginPages {
    @Inject
    OidcSession session;

    @Inject
    EndedSessions sessions;

    @Inject
    AllowedMethods allowed;

    @Inject
    Settings settings;

    @Inject
    Viewer viewer;

    /** Whoever is not signed in is sent to Keycloak first, and comes back here. */
    @GET
    @Path("/login")
    @Authenticated
    public Response signIn(@QueryParam("back") String back) {
        return Response.seeOther(ours(back)).build();
    }

    /**
     * Ends the session here and at Keycloak, without the browser's help: the pages' policy keeps what a form leads to on this host, and
     * Keycloak would want the ID token in an address.
     */
    @POST
    @Path("/logout")
    @Authenticated
    @Blocking
    public Uni<Response> signOut() {
        return sessions.end()
                .chain(session::logout)
                .replaceWith(() -> Response.seeOther(URI.create("/")).build());
    }

    /** Of a reader in this browser; of somebody signed in, in all of theirs. */
    @POST
    @Path("/language")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("language") String language, @FormParam("back") String back) {
        Language chosen = Stream.of(Language.values())
                .filter(known -> known.locale().toLanguageTag().equals(language))
                .findFirst()
                .orElseThrow(() -> Problem.malformed("language", Refusal.NO_LANGUAGE, InterfaceLanguage.ALL));
        if (viewer.isSignedIn()) {
            settings.speak(chosen);
        }
        return Response.seeOther(ours(back)).cookie(Viewer.spoken(chosen)).build();
    }

    /** Only to a page of ours, in ASCII: an address of another site would lend it our name, and the API takes no login. */
    private URI ours(String back) {
        try {
            URI page = new URI(withoutLanguage(OwnLinks.ours(back == null ? "/" : back)));
            boolean isPage = !page.getPath().startsWith("/api/") && allowed.canBeOpened(page.getPath());
            return URI.create(isPage ? page.toASCIIString() : "/");
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    /** What somebody chooses holds from here on, and not what an address named. */
    private static String withoutLanguage(String page) {
        return page.replaceFirst("([?&])" + QueryRules.LANGUAGE + "=[^&]*&?", "$1")
                .replaceFirst("[?&]$", "");
    }
}
