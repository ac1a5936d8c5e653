package org.claimtrail.ledger;

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
import jakarta.ws.rs.QueryParam;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger, read from outside. */
@Path("/api/v1")
@Tag(name = "Ledger", description = "The append-only record of everything that was recorded.")
class LedgerResource {
    @Inject
    Entries entries;

    @GET
    @Path("/ledger/entries")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(operationId = "listLedgerEntries", summary = "Entries of the ledger, in order")
    public Page<EntryView> entries(
            @QueryParam("from")
                    @Parameter(
                            description = "The first position wanted; without it, the first.",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"))
                    Long from,
            @QueryParam("recordedBy")
                    @Parameter(
                            description =
                                    "Whose entries: the subject of a person or of an API client, which is its `id`.")
                    String recordedBy,
            @BeanParam Paging paging) {
        return entries.list(from == null ? 1 : from, recordedBy, paging);
    }
}
