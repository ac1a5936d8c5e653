package org.claimtrail.assessment.core;

import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.AppliedRule;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.SourceKind;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An evidence line: the evidence that shares one origin.
 *
 * @param originId the source where it starts
 * @param level what the line is worth by itself; never CONCLUSIVE
 * @param levelIfGraded what it would be worth at most, were all graded in it that is not
 * @param ground what its best item stands on
 * @param quality what that is by its grades, or at least, where it lacks one
 * @param thingId the thing that it rests on, where another line does too: one of them counts
 * @param counts whether it is worth something, and is shown to be independent of the others that count
 * @param firstHand whether its origin examined or saw it itself
 * @param publishers how many publishers carry it
 * @param items all that carries it, by id: items of evidence, and replies that admit
 * @param bestId the heaviest of these
 * @param rules how that came to its level
 */
@Schema(name = "EvidenceLine")
public record LineView(
        UUID originId,
        String originName,
        SourceKind originKind,
        EvidenceLevel level,
        EvidenceLevel levelIfGraded,
        Ground ground,
        Quality quality,
        @Nullable UUID thingId,
        boolean counts,
        boolean firstHand,
        int publishers,
        List<UUID> items,
        UUID bestId,

        @Schema(type = SchemaType.ARRAY, implementation = AppliedRule.class)
        List<Applied> rules) {
    static LineView of(Line line) {
        return new LineView(
                line.originId(),
                line.origin().name(),
                line.origin().kind(),
                line.level(),
                line.levelIfGraded(),
                line.best().ground(),
                line.best().quality(),
                line.thingId(),
                line.counts(),
                line.isFirstHand(),
                line.publishers(),
                line.items(),
                line.best().id(),
                line.best().rules());
    }
}
