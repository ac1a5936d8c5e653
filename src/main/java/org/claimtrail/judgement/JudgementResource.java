package org.claimtrail.judgement;

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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Judgements, over HTTP. */
@Path("/api/v1")
@Tag(name = "Judgements", description = "Proposed by one person, decided by another.")
class JudgementResource {
    @Inject
    Judgements judgements;

    @Inject
    Decisions decisions;

    @Inject
    ChangeRequests changeRequests;

    @Inject
    Ledger ledger;

    @POST
    @Path("/judgements")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "proposeJudgement", summary = "Propose a judgement")
    public RestResponse<JudgementView> propose(@NotNull @Valid NewJudgement body) {
        return Answers.created("judgements", judgements.propose(body));
    }

    @POST
    @Path("/claims/{id}/judgements")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "proposeClaimJudgements",
            summary = "Propose a claim's status, evidence level and release together")
    public RestResponse<Page<JudgementView>> propose(UUID id, @NotNull @Valid NewClaimJudgements body) {
        return together(id, judgements.propose(id, body));
    }

    @POST
    @Path("/claims/{id}/judgements/approval")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(
            operationId = "approveClaimJudgements",
            summary = "Approve several of somebody else's proposals on a claim together: all of them, or none")
    public RestResponse<Page<JudgementView>> approve(UUID id, @NotNull @Valid NewDecisions body) {
        return together(id, decisions.approve(id, body));
    }

    @POST
    @Path("/claims/{id}/judgements/rejection")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(
            operationId = "rejectClaimJudgements",
            summary =
                    "Reject several of somebody else's proposals on a claim together, with a reason: all of them, or none")
    public RestResponse<Page<JudgementView>> reject(UUID id, @NotNull @Valid NewDecisions body) {
        return together(id, decisions.reject(id, body));
    }

    @POST
    @Path("/claims/{id}/judgements/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "withdrawClaimJudgements",
            summary = "Take several of one's own proposals on a claim back together: all of them, or none")
    public RestResponse<Page<JudgementView>> withdraw(UUID id, @NotNull @Valid NewDecisions body) {
        return together(id, decisions.withdraw(id, body));
    }

    @POST
    @Path("/claims/{id}/judgements/change-requests")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(
            operationId = "requestClaimChanges",
            summary =
                    "Ask for the same changes of several of somebody else's proposals on a claim: of all of them, or none")
    public RestResponse<Page<JudgementView>> requestChanges(UUID id, @NotNull @Valid NewDecisions body) {
        return together(id, changeRequests.request(id, body));
    }

    private static RestResponse<Page<JudgementView>> together(UUID claimId, List<JudgementView> judgements) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, new Page<>(judgements, null))
                .location(URI.create("/api/v1/judgements?subjectId=" + claimId))
                .build();
    }

    @GET
    @Path("/judgements")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "listJudgements",
            summary = "Judgements, newest first; with state=PROPOSED, the review queue")
    public Page<JudgementView> list(
            @QueryParam("state") @Parameter(description = "What became of it.") State state,
            @QueryParam("subjectId")
                    @Parameter(description = "What was judged: the id of a claim, an item of evidence or a source.")
                    UUID subjectId,
            @BeanParam JudgementFilter filter,
            @BeanParam When when,
            @BeanParam Paging paging) {
        return judgements.list(
                state, subjectId, filter, ledger.window(when, paging, "judgements", state, subjectId, filter));
    }

    @GET
    @Path("/judgements/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getJudgement", summary = "One judgement")
    public RestResponse<JudgementView> get(UUID id, @BeanParam When when) {
        return Answers.ok(judgements.get(id, ledger.moment(when)));
    }

    @POST
    @Path("/judgements/{id}/approval")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(operationId = "approveJudgement", summary = "Approve somebody else's proposal")
    public RestResponse<JudgementView> approve(UUID id, @NotNull @Valid NewDecision body) {
        return Answers.created("judgements", decisions.approve(id, body));
    }

    @POST
    @Path("/judgements/{id}/rejection")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(operationId = "rejectJudgement", summary = "Reject somebody else's proposal, with a reason")
    public RestResponse<JudgementView> reject(UUID id, @NotNull @Valid NewDecision body) {
        return Answers.created("judgements", decisions.reject(id, body));
    }

    @POST
    @Path("/judgements/{id}/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "withdrawJudgement", summary = "Take one's own proposal back")
    public RestResponse<JudgementView> withdraw(UUID id, @NotNull @Valid NewDecision body) {
        return Answers.created("judgements", decisions.withdraw(id, body));
    }

    @POST
    @Path("/judgements/{id}/change-requests")
    @Recording
    @RolesAllowed(EDITOR)
    @Operation(
            operationId = "requestChanges",
            summary = "Ask for changes of somebody else's proposal, with a reason",
            description =
                    "It ends nothing: the proposal waits on, and is its proposer's until they answer or propose anew.")
    public RestResponse<JudgementView> requestChanges(UUID id, @NotNull @Valid NewChangeRequest body) {
        return Answers.created("judgements", changeRequests.request(id, body));
    }

    @POST
    @Path("/judgements/{id}/change-requests/answer")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "answerChangeRequest",
            summary = "Answer whoever asked for changes of one's own proposal why it stands")
    public RestResponse<JudgementView> answerChanges(UUID id, @NotNull @Valid NewChangeAnswer body) {
        return Answers.created("judgements", changeRequests.answer(id, body));
    }
}
