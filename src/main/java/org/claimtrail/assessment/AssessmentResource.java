package org.claimtrail.assessment;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.trackrecord.TrackRecord;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments, over HTTP. Without a token, of what is published. */
@Path("/api/v1")
@Tag(name = "Assessments", description = "What the rules make of the evidence. Advice; a judgement decides.")
class AssessmentResource {
    @Inject
    Assessments assessments;

    @Inject
    TrackRecords trackRecords;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @GET
    @Path("/sources/{id}/track-record")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "getTrackRecord",
            summary = "How a source's word turned out on the claims that were resolved since")
    public TrackRecord trackRecord(UUID id, @BeanParam When when) {
        return trackRecords.of(id, ledger.moment(when));
    }

    @GET
    @Path("/claims/{id}/assessment")
    @PermitAll
    @Operation(
            operationId = "getAssessment",
            summary =
                    "The independent lines behind one claim, and what they suggest; without a token, if it is published")
    public Assessment assessment(UUID id, @BeanParam When when) {
        return caller.readsInternal() ? assessments.get(id, ledger.moment(when)) : assessments.getPublished(id, when);
    }
}
