package org.claimtrail.account.client;

import static org.claimtrail.security.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** API clients, over HTTP. */
@Path("/api/v1")
@Tag(name = "API clients", description = "Programs that were given access, by whom, as what and until when.")
@RolesAllowed(ADMIN)
class ApiClientResource {
    @Inject
    ApiClients clients;

    @POST
    @Path("/api-clients")
    @Recording
    @Operation(
            operationId = "addApiClient",
            summary = "Make an API client; this answer has its secret, and no other ever has")
    public RestResponse<ApiClientView> add(@NotNull @Valid NewApiClient body) {
        return recorded(clients.add(body));
    }

    @GET
    @Path("/api-clients")
    @Operation(operationId = "listApiClients", summary = "API clients with state and last use, the newest first")
    public Page<ApiClientView> list(@BeanParam Paging paging) {
        return clients.list(paging);
    }

    @GET
    @Path("/api-clients/{id}")
    @Operation(operationId = "getApiClient", summary = "One API client; what it recorded is in the ledger, by its id")
    public RestResponse<ApiClientView> get(UUID id) {
        return Answers.ok(clients.get(id));
    }

    @PUT
    @Path("/api-clients/{id}")
    @Operation(
            operationId = "correctApiClient",
            summary = "Put right what is said of a client, and when it ends; one that has ended works again")
    public RestResponse<ApiClientView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewApiClientCorrection body) {
        return Answers.ok(clients.correct(id, ifMatch, body));
    }

    @POST
    @Path("/api-clients/{id}/rotation")
    @Recording
    @Operation(
            operationId = "rotateApiClient",
            summary = "Give a client another clientId and secret; the present ones are taken for a while longer")
    public RestResponse<ApiClientView> rotate(UUID id, @NotNull @Valid NewRotation body) {
        return recorded(clients.rotate(id, body));
    }

    @POST
    @Path("/api-clients/{id}/disabling")
    @Recording
    @Operation(operationId = "disableApiClient", summary = "Take a client its access, for good: its tokens too")
    public RestResponse<ApiClientView> disable(UUID id, @NotNull @Valid NewDisabling body) {
        return recorded(clients.disable(id, body));
    }

    private static RestResponse<ApiClientView> recorded(ApiClientView client) {
        return Answers.created("api-clients", client);
    }
}
