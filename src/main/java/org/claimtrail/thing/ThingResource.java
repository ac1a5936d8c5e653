package org.claimtrail.thing;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Things, over HTTP. */
@Path("/api/v1")
@Tag(name = "Things", description = "What items of evidence are about: exhibits, documents, images and events.")
class ThingResource {
    @Inject
    Things things;

    @Inject
    Ledger ledger;

    @POST
    @Path("/things")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addThing", summary = "Record a thing that evidence can be about")
    public RestResponse<ThingView> add(@NotNull @Valid NewThing body) {
        return Answers.created("things", things.add(body));
    }

    @GET
    @Path("/things")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listThings", summary = "Things, newest first")
    public Page<ThingView> list(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words of the name, the description or the address, as `GET /search` finds by them; but all of them have to be there. What has them side by side comes first.")
                    String q,
            @QueryParam("kind") @Parameter(description = "What the thing is.") ThingKind kind,
            @BeanParam When when,
            @BeanParam Paging paging) {
        return things.list(q, kind, ledger.window(when, paging, "things", q, kind));
    }

    @GET
    @Path("/things/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getThing", summary = "One thing")
    public RestResponse<ThingView> get(UUID id, @BeanParam When when) {
        return Answers.ok(things.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/things/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctThing", summary = "Correct a thing: a new version, with its reason")
    public RestResponse<ThingView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewThing body) {
        return Answers.ok(things.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/things/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listThingVersions", summary = "All versions of a thing, oldest first")
    public List<ThingView> versions(UUID id, @BeanParam When when) {
        return things.versions(id, ledger.moment(when));
    }
}
