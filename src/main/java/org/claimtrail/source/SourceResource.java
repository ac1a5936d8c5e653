package org.claimtrail.source;

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

/** Sources, over HTTP. */
@Path("/api/v1")
@Tag(
        name = "Sources",
        description = "Who says things: people, organisations, outlets, governments and unnamed origins.")
class SourceResource {
    @Inject
    Sources sources;

    @Inject
    Ledger ledger;

    @POST
    @Path("/sources")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addSource", summary = "Record a source")
    public RestResponse<SourceView> add(@NotNull @Valid NewSource body) {
        return Answers.created("sources", sources.add(body));
    }

    @GET
    @Path("/sources")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listSources", summary = "Sources, newest first")
    public Page<SourceView> list(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words of the name or the addresses, as `GET /search` finds by them; but all of them have to be there. What has them side by side comes first.")
                    String q,
            @QueryParam("kind") @Parameter(description = "What the source is.") SourceKind kind,
            @BeanParam When when,
            @BeanParam Paging paging) {
        return sources.list(q, kind, ledger.window(when, paging, "sources", q, kind));
    }

    @GET
    @Path("/sources/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getSource", summary = "One source")
    public RestResponse<SourceView> get(UUID id, @BeanParam When when) {
        return Answers.ok(sources.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/sources/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctSource", summary = "Correct a source: a new version, with its reason")
    public RestResponse<SourceView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewSource body) {
        return Answers.ok(sources.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/sources/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listSourceVersions", summary = "All versions of a source, oldest first")
    public List<SourceView> versions(UUID id, @BeanParam When when) {
        return sources.versions(id, ledger.moment(when));
    }
}
