package org.claimtrail.account.work;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Assignments, over HTTP. */
@Path("/api/v1")
@Tag(name = "Assignments", description = "Whose work is whose: the newsroom's own affair, never shown to the public.")
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class AssignmentResource {
    @Inject
    Assignments assignments;

    @Inject
    Assignees assignees;

    @Inject
    Judgements judgements;

    @Inject
    Ledger ledger;

    @GET
    @Path("/claims/{id}/assignment")
    @Operation(operationId = "getClaimAssignment", summary = "Whose a claim is to work on")
    public RestResponse<AssignmentView> ofClaim(UUID id, @BeanParam When when) {
        return get(Subject.Kind.CLAIM.of(id), when);
    }

    @PUT
    @Path("/claims/{id}/assignment")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    @Operation(operationId = "assignClaim", summary = "Make a claim somebody's to work on, or nobody's")
    public RestResponse<AssignmentView> assignClaim(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewAssignment body) {
        return Answers.ok(assignments.assign(Subject.Kind.CLAIM.of(id), ifMatch, body));
    }

    @GET
    @Path("/judgements/{id}/assignment")
    @Operation(operationId = "getJudgementAssignment", summary = "Whose a proposal is to decide")
    public RestResponse<AssignmentView> ofJudgement(UUID id, @BeanParam When when) {
        return get(Subject.Kind.JUDGEMENT.of(id), when);
    }

    @PUT
    @Path("/judgements/{id}/assignment")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    @Operation(
            operationId = "assignJudgement",
            summary = "Make a proposal somebody's to decide, or nobody's, while it waits")
    public RestResponse<AssignmentView> assignJudgement(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewAssignment body) {
        return Answers.ok(assignments.assign(Subject.Kind.JUDGEMENT.of(id), ifMatch, body));
    }

    @GET
    @Path("/comment-requests/{id}/assignment")
    @Operation(operationId = "getCommentRequestAssignment", summary = "Whose a comment request is to follow up")
    public RestResponse<AssignmentView> ofCommentRequest(UUID id, @BeanParam When when) {
        return get(Subject.Kind.COMMENT_REQUEST.of(id), when);
    }

    @PUT
    @Path("/comment-requests/{id}/assignment")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    @Operation(
            operationId = "assignCommentRequest",
            summary = "Make a comment request somebody's to follow up, or nobody's")
    public RestResponse<AssignmentView> assignCommentRequest(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewAssignment body) {
        return Answers.ok(assignments.assign(Subject.Kind.COMMENT_REQUEST.of(id), ifMatch, body));
    }

    @GET
    @Path("/assignments")
    @Operation(
            operationId = "listAssignments",
            summary = "What is somebody's and still to do, latest assigned first",
            description = "Without proposals that ended, and requests that something came of or that were withdrawn.")
    public Page<AssignmentView> list(
            @QueryParam("personId") @Parameter(description = "Whose it is; everybody's where it is left out.")
                    String personId,
            @BeanParam When when,
            @BeanParam Paging paging) {
        return assignments.toDo(personId, ledger.window(when, paging, "assignments", personId));
    }

    @GET
    @Path("/assignees")
    @Operation(
            operationId = "listAssignees",
            summary = "Those whose something can be: people whose role lets them do it, by name",
            description =
                    "Fact-checkers and editors who can sign in, as the login server says, whether they recorded anything here or not;"
                            + " for a proposal, editors other than who proposed it. 503 while the login server is away: then you can still take"
                            + " something yourself.")
    public Page<AssigneeView> assignees(
            @QueryParam("judgementId")
                    @Parameter(
                            description =
                                    "The proposal that is to be decided; without it, who works on claims and requests.")
                    UUID judgementId) {
        return new Page<>(judgementId == null ? assignees.all() : assignees.of(proposal(judgementId)), null);
    }

    private Subject proposal(UUID id) {
        judgements.get(id, ledger.present());
        return Subject.Kind.JUDGEMENT.of(id);
    }

    private RestResponse<AssignmentView> get(Subject subject, When when) {
        return Answers.ok(assignments.get(subject, ledger.moment(when)));
    }
}
