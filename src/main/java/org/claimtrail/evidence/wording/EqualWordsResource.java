package org.claimtrail.evidence.wording;

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
import java.util.UUID;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Equal words, over HTTP. */
@Path("/api/v1")
@Tag(name = "Evidence")
class EqualWordsResource {
    @Inject
    Wordings wordings;

    @Inject
    Ledger ledger;

    @GET
    @Path("/claims/{id}/evidence/equal-words")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "getEqualWords",
            summary =
                    "Which items of evidence on a claim have twelve words or more in common, and may be copies; nothing follows from it")
    public EqualWordsView equalWords(UUID id, @BeanParam When when) {
        return wordings.on(id, ledger.moment(when));
    }
}
