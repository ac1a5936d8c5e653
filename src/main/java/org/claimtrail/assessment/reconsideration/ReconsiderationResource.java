package org.claimtrail.assessment.reconsideration;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reconsiderations, over HTTP. */
@Path("/api/v1")
@Tag(name = "Assessments")
class ReconsiderationResource {
    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Ledger ledger;

    @GET
    @Path("/reconsiderations")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "listReconsiderations",
            summary = "Claims to look at again, since something that they rest on fell; newest first")
    public Page<ReconsiderationView> reconsiderations(@BeanParam When when, @BeanParam Paging paging) {
        return reconsiderations.open(ledger.window(when, paging, "reconsiderations"));
    }
}
