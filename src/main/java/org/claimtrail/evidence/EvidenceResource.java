package org.claimtrail.evidence;

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

/** Evidence, over HTTP. */
@Path("/api/v1")
@Tag(name = "Evidence", description = "What bears on a claim, which way, and how good it is.")
class EvidenceResource {
    @Inject
    Evidence evidence;

    @Inject
    EvidenceLists evidenceLists;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @POST
    @Path("/claims/{id}/evidence")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addEvidence", summary = "Record an item of evidence on a claim")
    public RestResponse<EvidenceView> add(UUID id, @NotNull @Valid NewEvidence body) {
        return Answers.created("evidence", evidence.add(id, () -> body));
    }

    @GET
    @Path("/claims/{id}/evidence")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listEvidence", summary = "The evidence on a claim, oldest first")
    public Page<EvidenceView> list(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        Window window = ledger.window(when, paging, "evidence", id);
        claims.get(id, window.moment());
        return evidenceLists.list(id, window);
    }

    @GET
    @Path("/evidence/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getEvidence", summary = "One item of evidence")
    public RestResponse<EvidenceView> get(UUID id, @BeanParam When when) {
        return Answers.ok(evidence.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/evidence/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctEvidence", summary = "Correct an item of evidence: a new version, with its reason")
    public RestResponse<EvidenceView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewEvidence body) {
        return Answers.ok(evidence.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/evidence/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listEvidenceVersions", summary = "All versions of an item of evidence, oldest first")
    public List<EvidenceView> versions(UUID id, @BeanParam When when) {
        return evidence.versions(id, ledger.moment(when));
    }

    @POST
    @Path("/evidence/{id}/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "withdrawEvidence", summary = "Record that an item of evidence no longer counts, and why")
    public RestResponse<EvidenceView> withdraw(UUID id, @NotNull @Valid NewWithdrawal body) {
        return Answers.created("evidence", evidence.withdraw(id, body));
    }
}
