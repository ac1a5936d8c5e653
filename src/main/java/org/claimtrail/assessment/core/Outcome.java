package org.claimtrail.assessment.core;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.evidence.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a source's word on one claim came to.
 *
 * @param direction whether it spoke for the claim or against it
 * @param held whether the claim turned out as the source had it
 * @param resolvedAt when the newsroom resolved the claim
 */
@Schema(name = "Outcome")
public record Outcome(
        UUID claimId,
        String statement,
        String language,
        List<String> topics,
        Direction direction,
        boolean held,
        Instant resolvedAt) {}
