package org.claimtrail.search.text;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search, over HTTP. Without a token, of what is published. */
@Path("/api/v1")
@Tag(name = "Search", description = "Whatever has the words that somebody remembers.")
class SearchResource {
    @Inject
    SearchHits hits;

    @Inject
    Caller caller;

    @GET
    @Path("/search")
    @PermitAll
    @Operation(
            operationId = "searchAll",
            summary =
                    "What has all these words: claims, quotes, sources, publications and things; without a token, in the published claims",
            description =
                    "First what has the words one after the other, then what has them as they are written, then in other forms; of each claims, "
                            + "evidence, replies, sources, publications and things in that order, and the newest first.")
    public Page<SearchHit> search(
            @BeanParam SearchFilter filter,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "What was recorded by this instant (RFC 3339); without it, by now. "
                                    + "The answer's `Known-At` header names the instant that reproduces it.")
                    Instant knownAt,
            @BeanParam Paging paging) {
        return caller.readsInternal() ? hits.find(filter, knownAt, paging) : hits.findReleased(filter, knownAt, paging);
    }
}
