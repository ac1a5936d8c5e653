package org.claimtrail.source.pair;

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
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.claimtrail.platform.openapi.OpenApi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pairs of sources that may be one, over HTTP. */
@Path("/api/v1")
@Tag(name = "Sources")
class SourcePairResource {
    @Inject
    SourcePairs pairs;

    @Inject
    Ledger ledger;

    @POST
    @Path("/sources/{id}/pairs")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "addSourcePair",
            summary = "Ask whether two sources are one; a judgement on the pair's IDENTITY answers it",
            description = "Asked again, it is the same question: 200, with the pair that is there.",
            extensions = @Extension(name = OpenApi.MAY_BE_THERE, value = "true"))
    public RestResponse<SourcePairView> ask(UUID id, @NotNull @Valid NewSourcePair body) {
        SourcePairView pair = pairs.ask(id, body);
        return ledger.isRecording() ? Answers.created("source-pairs", pair) : Answers.ok(pair);
    }

    @GET
    @Path("/sources/{id}/pairs")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listSourcePairs", summary = "The sources that may be one with this one")
    public List<SourcePairView> about(UUID id, @BeanParam When when) {
        return pairs.about(id, ledger.moment(when));
    }

    @GET
    @Path("/source-pairs/{id}")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "getSourcePair", summary = "One pair of sources")
    public RestResponse<SourcePairView> get(UUID id, @BeanParam When when) {
        return Answers.ok(pairs.get(id, ledger.moment(when)));
    }
}
