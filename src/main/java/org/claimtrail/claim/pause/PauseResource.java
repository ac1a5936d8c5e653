package org.claimtrail.claim.pause;

import static org.claimtrail.security.Role.EDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pauses, over HTTP. */
@Path("/api/v1")
@Tag(name = "Claims")
class PauseResource {
    @Inject
    Pauses pauses;

    @POST
    @Path("/claims/{id}/pause")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(
            operationId = "pauseClaim",
            summary = "Take a published claim down, to be looked at again; two people bring it back")
    public RestResponse<ClaimView> pause(UUID id, @NotNull @Valid NewPause body) {
        return Answers.created("claims", pauses.pause(id, body));
    }
}
