package org.claimtrail.account.notice;

import static org.claimtrail.security.Role.ADMIN;
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
import jakarta.ws.rs.core.HttpHeaders;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A person's notices, over HTTP. */
@Path("/api/v1")
@Tag(name = "Notices", description = "What reaches a person: never what they did themselves.")
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class NoticeResource {
    @Inject
    Notices notices;

    @GET
    @Path("/me/notices")
    @Operation(
            operationId = "listNotices",
            summary = "What reached the caller, the newest first",
            description =
                    "What others recorded about claims that the caller watches, since they watch them, or while these are theirs to do;"
                            + " what became theirs to do, or is no longer; what came of their proposals, of those of an API client that they"
                            + " answer for, of requests for comment that they asked, and of what is theirs; texts that name them as `@name`:"
                            + " the reason of a proposal, a decision, a correction, a withdrawal, a retraction or a pause, why a level departs"
                            + " from the assessment, and the note on evidence, and no quote or statement; a name that nobody has is text; and"
                            + " deadlines of requests for comment that they asked or that are theirs, from the day before, or the beginning of"
                            + " the due day where it was set later, until something came of it. What one"
                            + " person did to one thing at once is one: `also` has what else was decided.")
    public Page<Notice> list(
            @QueryParam("unread") @Parameter(description = "Whether to leave out what they have read.") Boolean unread,
            @BeanParam Paging paging) {
        return notices.mine(Boolean.TRUE.equals(unread), paging);
    }

    @POST
    @Path("/me/notices/read")
    @Recording
    @Operation(
            operationId = "readNotices",
            summary = "Say how far the caller has read their notices; what they read before stays read")
    public RestResponse<ReadView> read(@NotNull @Valid NewRead body) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, notices.read(body))
                .header(HttpHeaders.LOCATION, "/api/v1/me/notices")
                .build();
    }
}
