package org.claimtrail.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.When;
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
    Ledger ledger;

    @Inject
    Caller caller;

    @GET
    @Path("/claims/{id}/dossier")
    @Operation(operationId = "getDossier", summary = "All there is on one claim; without a token, if it is published")
    public Dossier dossier(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        return caller.readsInternal() ? dossiers.get(id, moment) : dossiers.getPublished(id, moment);
    }

    @GET
    @Path("/claims/{id}/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "What happened to one claim, on both clocks; without a token, if it is published")
    public Timeline timeline(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        return caller.readsInternal() ? dossiers.timeline(id, moment) : dossiers.publishedTimeline(id, moment);
    }
}
