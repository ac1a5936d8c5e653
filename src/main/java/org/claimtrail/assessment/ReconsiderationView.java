package org.claimtrail.assessment;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.claim.ClaimVersion;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.PublicationVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim to look at again, since something that it rests on fell, or the contrary was decided.
 *
 * @param cause the claim that was refuted, the publication that was retracted, the claim itself, worded anew, or the duplicate of
 *     which the contrary was decided
 * @param causeName its statement, or its title; where it was worded anew, what it said before
 * @param before what the rules said until then
 * @param after what they said from then on
 */
@Schema(name = "Reconsideration")
public record ReconsiderationView(
        UUID id,
        UUID claimId,
        String statement,
        String language,
        Subject cause,
        String causeName,
        Why why,
        Conclusion before,
        Conclusion after,
        Instant recordedAt,
        String recordedBy) {
    /** What it has to do with what fell. */
    @Schema(name = "ReconsiderationReason")
    public enum Why {
        /** The claim has a line from the same origin as one of the refuted claim's. */
        SAME_LINE,
        /** The claim depends on the refuted one. */
        DEPENDS_ON,
        /** The claim's evidence stands in the retracted publication, or derives from it, or a reply is told of by it. */
        RETRACTED_WORK,
        /** The claim's own statement or claimant was corrected after its status or level was decided. */
        REWORDED,
        /** Another claim that says the same was judged to be true and this one refuted, or the other way round. */
        DUPLICATE
    }

    ReconsiderationView(
            Reconsideration reconsideration,
            ClaimVersion claim,
            ClaimVersion refuted,
            ClaimVersion earlier,
            PublicationVersion retracted) {
        this(
                reconsideration.id(),
                reconsideration.claimId(),
                claim.statement(),
                claim.language(),
                reconsideration.cause(),
                refuted != null ? refuted.statement() : earlier != null ? earlier.statement() : retracted.title(),
                reconsideration.why(),
                reconsideration.before(),
                reconsideration.after(),
                reconsideration.recorded().at(),
                reconsideration.recorded().by().name());
    }
}
