package org.claimtrail.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.When;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments, over HTTP. Without a token, of what is published. */
@Path("/api/v1")
@PermitAll
@Tag(name = "Assessments", description = "What the rules make of the evidence. Advice; a judgement decides.")
class AssessmentResource {
    @Inject
    Assessments assessments;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @GET
    @Path("/claims/{id}/assessment")
    @Operation(
            operationId = "getAssessment",
            summary =
                    "The independent lines behind one claim, and what they suggest; without a token, if it is published")
    public Assessment assessment(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        return caller.readsInternal() ? assessments.get(id, moment) : assessments.getPublished(id, moment);
    }
}
