package org.claimtrail.ledger;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.claimtrail.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger, read from outside. */
@Path("/api/v1")
@Tag(name = "Ledger", description = "The append-only record of everything that was recorded.")
class LedgerResource {
    @Inject
    Ledger ledger;

    @GET
    @Path("/ledger/entries")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listLedgerEntries", summary = "Entries of the ledger, in order")
    public Page<EntryView> entries(
            @QueryParam("from") @Parameter(description = "The first position wanted.") @DefaultValue("1") @Min(1)
                    long from,
            @QueryParam("limit")
                    @Parameter(description = "How many entries at most.")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        return ledger.entries(from, limit);
    }
}
