package org.claimtrail.security;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells a caller whom Claimtrail takes them for. */
@Path("/")
@Authenticated
public class Me {
    @Inject
    SecurityIdentity caller;

    /** For a browser: who isn't signed in is sent to the login page. */
    @GET
    @Path("/me")
    @Tenant("web")
    @Operation(hidden = true)
    public View inBrowser() {
        return view();
    }

    @GET
    @Path("/api/v1/me")
    @Operation(operationId = "getMe", summary = "Who the token says you are")
    public View withToken() {
        return view();
    }

    private View view() {
        var name = caller.getPrincipal().getName();
        var kind = name.startsWith("service-account-") ? Kind.CLIENT : Kind.PERSON;
        return new View(name, kind, new TreeSet<>(caller.getRoles()));
    }

    public enum Kind {
        PERSON,
        CLIENT
    }

    public record View(String name, Kind kind, Set<String> roles) {}
}
