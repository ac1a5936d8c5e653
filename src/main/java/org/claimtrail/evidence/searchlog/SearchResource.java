package org.claimtrail.evidence.searchlog;

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
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Search logs, over HTTP. */
@Path("/api/v1")
@Tag(name = "Evidence")
class SearchResource {
    @Inject
    Searches searches;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @POST
    @Path("/claims/{id}/search-log")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "logSearch", summary = "Record that somebody looked for what bears on a claim")
    public RestResponse<SearchView> add(UUID id, @NotNull @Valid NewSearch body) {
        return Answers.created("search-log", searches.add(id, () -> body));
    }

    @GET
    @Path("/claims/{id}/search-log")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "listSearches",
            summary = "The search log of a claim, oldest first; withdrawn searches too")
    public Page<SearchView> list(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        Window window = ledger.window(when, paging, "search-log", id);
        claims.get(id, window.moment());
        return searches.list(id, window);
    }

    @GET
    @Path("/search-log/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getSearch", summary = "One search")
    public RestResponse<SearchView> get(UUID id, @BeanParam When when) {
        return Answers.ok(searches.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/search-log/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctSearch", summary = "Correct a search: a new version, with its reason")
    public RestResponse<SearchView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewSearch body) {
        return Answers.ok(searches.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/search-log/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listSearchVersions", summary = "All versions of a search, oldest first")
    public List<SearchView> versions(UUID id, @BeanParam When when) {
        return searches.versions(id, ledger.moment(when));
    }

    @POST
    @Path("/search-log/{id}/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "withdrawSearch", summary = "Record that a search should never have been logged, and why")
    public RestResponse<SearchView> withdraw(UUID id, @NotNull @Valid NewWithdrawal body) {
        return Answers.created("search-log", searches.withdraw(id, body));
    }
}
