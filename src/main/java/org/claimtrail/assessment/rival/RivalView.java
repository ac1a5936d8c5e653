package org.claimtrail.assessment.rival;

import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.EvidenceLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the claims that can't be true together.
 *
 * @param evidenceLevel null where nobody judged it
 * @param conclusion what the rules say of it alone
 */
@Schema(name = "Rival")
public record RivalView(
        UUID id,
        String statement,
        String language,
        String claimantName,
        ClaimStatus status,
        @Nullable EvidenceLevel evidenceLevel,
        Conclusion conclusion) {
    RivalView(ClaimView claim, Conclusion conclusion) {
        this(
                claim.id(),
                claim.statement(),
                claim.language(),
                claim.claimantName(),
                claim.status(),
                claim.evidenceLevel(),
                conclusion);
    }
}
