package org.claimtrail.claim;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims, over HTTP. Without a token, only what is published. */
@Path("/api/v1")
@Tag(name = "Claims", description = "Statements that can be true or false, and where they stand.")
class ClaimResource {
    @Inject
    Claims claims;

    @Inject
    ClaimLists claimLists;

    @Inject
    PublicClaims publicClaims;

    @Inject
    Unsettled unsettled;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @POST
    @Path("/claims")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addClaim", summary = "Record a claim")
    public RestResponse<ClaimView> add(@NotNull @Valid NewClaim body) {
        return Answers.created("claims", claims.add(body));
    }

    @GET
    @Path("/claims")
    @PermitAll
    @Operation(
            operationId = "listClaims",
            summary = "Claims, the newest recorded first; without a token, the published ones")
    public Page<ClaimView> list(@BeanParam ClaimFilter filter, @BeanParam When when, @BeanParam Paging paging) {
        filter.refuseOfThePast(when);
        return caller.readsInternal()
                ? claimLists.list(filter, ledger.window(when, paging, filter))
                : publicClaims.list(filter, when, paging);
    }

    @GET
    @Path("/claims/{id}")
    @PermitAll
    @Operation(operationId = "getClaim", summary = "One claim; without a token, if it is published")
    public RestResponse<ClaimView> get(UUID id, @BeanParam When when) {
        return Answers.ok(caller.readsInternal() ? known(id, ledger.moment(when)) : publicClaims.get(id, when));
    }

    private ClaimView known(UUID id, Moment moment) {
        return claims.get(id, moment).with(unsettled.of(id, moment));
    }

    @PUT
    @Path("/claims/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctClaim", summary = "Correct a claim: a new version, with its reason")
    public RestResponse<ClaimView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewClaim body) {
        return Answers.ok(claims.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/claims/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listClaimVersions", summary = "All versions of a claim, oldest first")
    public List<ClaimView> versions(UUID id, @BeanParam When when) {
        return claims.versions(id, ledger.moment(when));
    }
}
