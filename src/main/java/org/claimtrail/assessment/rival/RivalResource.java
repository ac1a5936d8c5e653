package org.claimtrail.assessment.rival;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rivals, over HTTP. Without a token, of what is published. */
@Path("/api/v1")
@Tag(name = "Assessments")
class RivalResource {
    @Inject
    RivalClaims rivals;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @GET
    @Path("/claims/{id}/rivals")
    @PermitAll
    @Operation(
            operationId = "getRivals",
            summary =
                    "A claim beside those that contradict it, and whose evidence tells them apart; without a token, of what is published")
    public RivalsView rivals(UUID id, @BeanParam When when) {
        return caller.readsInternal() ? rivals.of(id, ledger.moment(when)) : rivals.published(id, when);
    }
}
