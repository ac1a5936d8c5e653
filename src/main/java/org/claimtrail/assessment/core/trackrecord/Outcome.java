package org.claimtrail.assessment.core.trackrecord;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.evidence.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a source's word on one claim came to.
 *
 * @param direction whether it spoke for the claim or against it
 * @param held whether the claim turned out as the source had it
 * @param statedLikelihood how likely the source said that the claim was, 0 to 100 %; null where it did not say
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
        @Nullable Integer statedLikelihood,
        Instant resolvedAt) {
    boolean cameTrue() {
        return held == (direction == Direction.SUPPORTS);
    }
}
