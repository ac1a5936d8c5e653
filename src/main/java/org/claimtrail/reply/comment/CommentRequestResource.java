package org.claimtrail.reply.comment;

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

/** Comment requests, over HTTP. */
@Path("/api/v1")
@Tag(
        name = "Comment requests",
        description = "Who was asked about a claim, and what came of it: silence is not a denial.")
class CommentRequestResource {
    @Inject
    CommentRequests requests;

    @Inject
    CommentOutcomes outcomes;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @POST
    @Path("/claims/{id}/comment-requests")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addCommentRequest", summary = "Record that a party was asked to comment on a claim")
    public RestResponse<CommentRequestView> add(UUID id, @NotNull @Valid NewCommentRequest body) {
        return Answers.created("comment-requests", requests.add(id, () -> body));
    }

    @POST
    @Path("/comment-requests/{id}/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "withdrawCommentRequest",
            summary = "Record that a comment request should never have been recorded, and why")
    public RestResponse<CommentRequestView> withdraw(UUID id, @NotNull @Valid NewWithdrawal body) {
        return Answers.created("comment-requests", requests.withdraw(id, body));
    }

    @GET
    @Path("/claims/{id}/comment-requests")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "listCommentRequests",
            summary = "The comment requests about a claim, oldest first; withdrawn ones too")
    public Page<CommentRequestView> list(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        Window window = ledger.window(when, paging, "comment-requests", id);
        claims.get(id, window.moment());
        return requests.list(id, window);
    }

    @GET
    @Path("/comment-requests/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getCommentRequest", summary = "One comment request")
    public RestResponse<CommentRequestView> get(UUID id, @BeanParam When when) {
        return Answers.ok(requests.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/comment-requests/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "correctCommentRequest",
            summary = "Correct a comment request, its deadline for one: a new version, with its reason")
    public RestResponse<CommentRequestView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewCommentRequest body) {
        return Answers.ok(requests.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/comment-requests/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listCommentRequestVersions", summary = "All versions of a comment request, oldest first")
    public List<CommentRequestView> versions(UUID id, @BeanParam When when) {
        return requests.versions(id, ledger.moment(when));
    }

    @POST
    @Path("/comment-requests/{id}/outcome")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "concludeCommentRequest",
            summary = "Record what came of a comment request; silence once its deadline has passed")
    public RestResponse<CommentRequestView> conclude(UUID id, @NotNull @Valid NewOutcome body) {
        return Answers.created("comment-requests", outcomes.conclude(id, body));
    }

    @PUT
    @Path("/comment-requests/{id}/outcome")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "correctCommentOutcome",
            summary =
                    "Correct what was recorded to have come of a comment request, with the reason; PENDING for nothing yet")
    public RestResponse<CommentRequestView> correctOutcome(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewOutcome body) {
        return Answers.ok(outcomes.correct(id, ifMatch, body));
    }
}
