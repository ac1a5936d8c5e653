package org.claimtrail.security;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a client whom Claimtrail takes it for. */
@Path("/api/v1")
@Authenticated
@Tag(name = "Login", description = "Who is calling.")
public class Me {
    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("/me")
    @Operation(operationId = "getMe", summary = "Who the token says you are")
    public View me() {
        // The login server has some of its own.
        Set<String> roles = new TreeSet<>(identity.getRoles());
        roles.retainAll(Role.READERS);
        return new View(caller.name(), caller.kind(), roles);
    }

    @Schema(name = "Caller")
    public record View(String name, Actor.Kind kind, Set<String> roles) {}
}
