package org.claimtrail.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.claimtrail.history.When;
import org.claimtrail.platform.openapi.OpenApi;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Matching, over HTTP. Without a token, of what is published. */
@Path("/api/v1")
@Tag(name = "Claims")
class MatchResource {
    @Inject
    Matches matches;

    @Inject
    Caller caller;

    @POST
    @Path("/claims/match")
    @PermitAll
    @Operation(
            operationId = "matchClaims",
            summary =
                    "Which claims may say what a text says, the likeliest first, and which of its words made it; without a token, of the published ones",
            extensions = @Extension(name = OpenApi.READS, value = "true"))
    public MatchesView match(
            @NotNull @Valid TextToMatch body,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "What was recorded by this instant (RFC 3339); without it, by now. "
                                    + "The answer's `Known-At` header names the instant that reproduces it.")
                    Instant knownAt) {
        When when = When.knownAt(knownAt);
        return caller.readsInternal() ? matches.find(body, when) : matches.findReleased(body, when);
    }
}
