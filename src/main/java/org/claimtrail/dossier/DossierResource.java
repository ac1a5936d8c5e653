package org.claimtrail.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dossiers and timelines, over HTTP. Without a token, of what is published. */
@Path("/api/v1")
@PermitAll
@Tag(name = "Dossiers", description = "All there is on one claim, as known at a moment.")
class DossierResource {
    @Inject
    Dossiers dossiers;

    @Inject
    ReleasedDossiers released;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @GET
    @Path("/claims/{id}/dossier")
    @Operation(operationId = "getDossier", summary = "All there is on one claim; without a token, if it is published")
    public Dossier dossier(UUID id, @BeanParam When when) {
        return caller.readsInternal()
                ? dossiers.get(id, ledger.moment(when))
                : released.get(id, when).shown();
    }

    @GET
    @Path("/claims/{id}/releases")
    @Operation(
            operationId = "listReleases",
            summary =
                    "What two people let out of one claim and when, oldest first; without a token, if it is published")
    public List<ReleaseView> releases(UUID id, @BeanParam When when) {
        return caller.readsInternal() ? released.history(id, ledger.moment(when)) : released.publishedHistory(id, when);
    }

    @GET
    @Path("/claims/{id}/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "What happened to one claim, on both clocks; without a token, if it is published")
    public Timeline timeline(UUID id, @BeanParam When when) {
        return caller.readsInternal()
                ? dossiers.timeline(id, ledger.moment(when))
                : released.timeline(released.get(id, when));
    }
}
