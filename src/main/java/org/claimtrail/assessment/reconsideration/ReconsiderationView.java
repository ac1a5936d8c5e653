package org.claimtrail.assessment.reconsideration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.claim.ClaimVersion;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.PublicationVersion;
import org.claimtrail.source.SourceVersion;
import org.claimtrail.thing.ThingVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim to look at again, since something that it rests on fell or is another now, or the contrary was decided.
 *
 * @param cause the claim that was refuted, the publication that was retracted, or that turned out not to be, the claim itself,
 *     worded anew, or of which something was recorded, corrected or withdrawn that showed its status or level, the duplicate of which the contrary was decided, the judgement on a source or a pair of sources, or
 *     the thing that was said to be the same as another, or no longer
 * @param causeName its statement, or its title; where it was worded anew, what it said before; the name of the source that was
 *     judged, or both names of a pair; what the thing is called
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
        /** The claim was decided while the publication counted as retracted, which was a mistake. */
        RETRACTION_WITHDRAWN,
        /** The claim's own statement or claimant was corrected after its status or level was decided. */
        REWORDED,
        /** Two people judged whether two sources are one, and the rules say something else of the claim since. */
        IDENTITY,
        /** Two people graded a source, and the rules say something else of the claim since. */
        RELIABILITY,
        /** A thing was said to be the same as another, or no longer, and the rules say something else of the claim since. */
        SAME_THING,
        /** Another claim that says the same was judged to be true and this one refuted, or the other way round. */
        DUPLICATE,
        /**
         * Nothing that showed the claim's status counts any longer: evidence for or against it, that it was taken back, or that another
         * took its place.
         */
        GROUND_WITHDRAWN,
        /** Evidence was withdrawn or corrected: the level departs from what the rules say by more than one, and nobody said why. */
        LEVEL_DEPARTS
    }

    ReconsiderationView(
            Reconsideration reconsideration,
            ClaimVersion claim,
            ClaimVersion refuted,
            ClaimVersion earlier,
            PublicationVersion retracted,
            SourceVersion judged,
            SourceVersion beside,
            ThingVersion thing) {
        this(
                reconsideration.id(),
                reconsideration.claimId(),
                claim.statement(),
                claim.language(),
                reconsideration.cause(),
                causeName(refuted != null ? refuted : earlier, retracted, thing, judged, beside),
                reconsideration.why(),
                reconsideration.before(),
                reconsideration.after(),
                reconsideration.recorded().at(),
                reconsideration.recorded().by().name());
    }

    /** Whether what fell was recorded on the claim itself. */
    @JsonIgnore
    public boolean isOfItself() {
        return why != Why.REWORDED && cause.id().equals(claimId);
    }

    /** Whether it was worded anew; where it says the same, somebody else says it. */
    @JsonIgnore
    public boolean isReworded() {
        return why == Why.REWORDED && !causeName.equals(statement);
    }

    private static String causeName(
            @Nullable ClaimVersion claim,
            @Nullable PublicationVersion retracted,
            @Nullable ThingVersion thing,
            @Nullable SourceVersion judged,
            @Nullable SourceVersion beside) {
        if (claim != null) {
            return claim.statement();
        }
        if (retracted != null) {
            return retracted.title();
        }
        if (thing != null) {
            return thing.name();
        }
        return beside == null ? judged.name() : judged.name() + " / " + beside.name();
    }
}
