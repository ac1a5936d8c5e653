package org.claimtrail.claim;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which claims a list holds; what is left out doesn't matter. */
public class ClaimFilter {
    @QueryParam("status")
    @Parameter(description = "Where the claim stands.")
    ClaimStatus status;

    @QueryParam("evidenceLevel")
    @Parameter(description = "How good the evidence on it was judged.")
    EvidenceLevel evidenceLevel;

    @QueryParam("topic")
    @Parameter(description = "One of the claim's topics, exactly.")
    String topic;

    @QueryParam("claimantId")
    @Parameter(description = "The source that made the claim.")
    UUID claimantId;

    @QueryParam("deniedById")
    @Parameter(description = "A source that denies the claim, wholly or in part, and did not take that back.")
    UUID deniedById;

    @QueryParam("q")
    @Parameter(description = "Part of the statement in any of its languages, in any case.")
    String q;

    @Override
    public String toString() {
        return "claims %s %s %s %s %s %s".formatted(status, evidenceLevel, topic, claimantId, deniedById, q);
    }
}
