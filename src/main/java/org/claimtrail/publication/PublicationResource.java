package org.claimtrail.publication;

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
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.retraction.NewRetraction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Publications, over HTTP. */
@Path("/api/v1")
@Tag(name = "Publications", description = "Works of sources, how they were preserved, and what they derive from.")
class PublicationResource {
    @Inject
    Publications publications;

    @Inject
    Retractions retractions;

    @Inject
    Ledger ledger;

    @POST
    @Path("/publications")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addPublication", summary = "Record a publication")
    public RestResponse<PublicationView> add(@NotNull @Valid NewPublication body) {
        return Answers.created("publications", publications.add(body));
    }

    @GET
    @Path("/publications")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listPublications", summary = "Publications, newest first")
    public Page<PublicationView> list(
            @QueryParam("url") @Parameter(description = "Its address, in any of the ways of writing it.") String url,
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words of the title or the address, as `GET /search` finds by them; but all of them have to be there. What has them side by side comes first.")
                    String q,
            @BeanParam When when,
            @BeanParam Paging paging) {
        return publications.list(url, q, null, ledger.window(when, paging, "publications", url, q));
    }

    @GET
    @Path("/publications/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getPublication", summary = "One publication")
    public RestResponse<PublicationView> get(UUID id, @BeanParam When when) {
        return Answers.ok(publications.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/publications/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctPublication", summary = "Correct a publication: a new version, with its reason")
    public RestResponse<PublicationView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewPublication body) {
        return Answers.ok(publications.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/publications/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listPublicationVersions", summary = "All versions of a publication, oldest first")
    public List<PublicationView> versions(UUID id, @BeanParam When when) {
        return publications.versions(id, ledger.moment(when));
    }

    @POST
    @Path("/publications/{id}/derivations")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addDerivation", summary = "Record what a publication derives from")
    public RestResponse<PublicationView> derive(UUID id, @NotNull @Valid Derivation body) {
        return Answers.created("publications", publications.derive(id, () -> body));
    }

    @POST
    @Path("/publications/{id}/retraction")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "retractPublication", summary = "Record that its publisher took a publication back")
    public RestResponse<PublicationView> retract(UUID id, @NotNull @Valid NewRetraction body) {
        return Answers.created("publications", retractions.retract(id, body));
    }

    @POST
    @Path("/publications/{id}/retraction/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "withdrawRetraction",
            summary = "Record that a publication's retraction should never have been recorded, and why")
    public RestResponse<PublicationView> withdraw(UUID id, @NotNull @Valid NewWithdrawal body) {
        return Answers.created("publications", retractions.withdraw(id, body));
    }
}
