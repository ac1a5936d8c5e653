package org.claimtrail.security;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells a person at a browser who is signed in; nobody yet is sent to the login page. */
@Path("/me")
@Tenant("web")
@Authenticated
public class SignedIn {
    @Inject
    Me me;

    @GET
    @Operation(hidden = true)
    public Me.View me() {
        return me.me();
    }
}
