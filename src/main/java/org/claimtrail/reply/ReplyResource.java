package org.claimtrail.reply;

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

/** Replies, over HTTP. */
@Path("/api/v1")
@Tag(name = "Replies", description = "What parties answered to a claim.")
class ReplyResource {
    @Inject
    Replies replies;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @POST
    @Path("/claims/{id}/replies")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "addReply", summary = "Record what a party answered to a claim")
    public RestResponse<ReplyView> add(UUID id, @NotNull @Valid NewReply body) {
        return Answers.created("replies", replies.add(id, () -> body));
    }

    @GET
    @Path("/claims/{id}/replies")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listReplies", summary = "The replies to a claim, oldest first")
    public Page<ReplyView> list(UUID id, @BeanParam When when, @BeanParam Paging paging) {
        Window window = ledger.window(when, paging, "replies", id);
        claims.get(id, window.moment());
        return replies.list(id, window);
    }

    @GET
    @Path("/replies/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getReply", summary = "One reply")
    public RestResponse<ReplyView> get(UUID id, @BeanParam When when) {
        return Answers.ok(replies.get(id, ledger.moment(when)));
    }

    @PUT
    @Path("/replies/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "correctReply", summary = "Correct a reply: a new version, with its reason")
    public RestResponse<ReplyView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewReply body) {
        return Answers.ok(replies.correct(id, ifMatch, present -> body));
    }

    @GET
    @Path("/replies/{id}/versions")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listReplyVersions", summary = "All versions of a reply, oldest first")
    public List<ReplyView> versions(UUID id, @BeanParam When when) {
        return replies.versions(id, ledger.moment(when));
    }

    @POST
    @Path("/replies/{id}/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "withdrawReply",
            summary = "Record that a reply should never have been recorded, and why",
            description =
                    "What a party takes back is a reply of its own, of kind WITHDRAWAL; that one is withdrawn first.")
    public RestResponse<ReplyView> withdraw(UUID id, @NotNull @Valid NewWithdrawal body) {
        return Answers.created("replies", replies.withdraw(id, body));
    }
}
