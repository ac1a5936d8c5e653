package org.claimtrail.account.remark;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Remarks, over HTTP. */
@Path("/api/v1")
@Tag(name = "Remarks", description = "What the newsroom says to itself: kept for good, never shown to the public.")
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class RemarkResource {
    @Inject
    Remarks remarks;

    @Inject
    Ledger ledger;

    @GET
    @Path("/claims/{id}/remarks")
    @Operation(operationId = "listClaimRemarks", summary = "What the newsroom said about a claim, the first first")
    public Page<RemarkView> onClaim(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        return list(Subject.Kind.CLAIM.of(id), when, paging);
    }

    @POST
    @Path("/claims/{id}/remarks")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR})
    @Operation(operationId = "addClaimRemark", summary = "Say something about a claim to the newsroom")
    public RestResponse<RemarkView> addToClaim(UUID id, @NotNull @Valid NewRemark body) {
        return add(Subject.Kind.CLAIM.of(id), body);
    }

    @GET
    @Path("/evidence/{id}/remarks")
    @Operation(
            operationId = "listEvidenceRemarks",
            summary = "What the newsroom said about an item of evidence, the first first")
    public Page<RemarkView> onEvidence(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        return list(Subject.Kind.EVIDENCE.of(id), when, paging);
    }

    @POST
    @Path("/evidence/{id}/remarks")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR})
    @Operation(operationId = "addEvidenceRemark", summary = "Say something about an item of evidence to the newsroom")
    public RestResponse<RemarkView> addToEvidence(UUID id, @NotNull @Valid NewRemark body) {
        return add(Subject.Kind.EVIDENCE.of(id), body);
    }

    @GET
    @Path("/judgements/{id}/remarks")
    @Operation(
            operationId = "listJudgementRemarks",
            summary = "What the newsroom said about a proposal, the first first")
    public Page<RemarkView> onJudgement(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        return list(Subject.Kind.JUDGEMENT.of(id), when, paging);
    }

    @POST
    @Path("/judgements/{id}/remarks")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR})
    @Operation(operationId = "addJudgementRemark", summary = "Say something about a proposal to the newsroom")
    public RestResponse<RemarkView> addToJudgement(UUID id, @NotNull @Valid NewRemark body) {
        return add(Subject.Kind.JUDGEMENT.of(id), body);
    }

    private Page<RemarkView> list(Subject subject, When when, Paging paging) {
        return remarks.on(subject, ledger.window(when, paging, "remarks", subject));
    }

    private RestResponse<RemarkView> add(Subject subject, NewRemark body) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, remarks.add(subject, body))
                .location(URI.create("/api/v1" + subject.address() + "/remarks"))
                .build();
    }
}
