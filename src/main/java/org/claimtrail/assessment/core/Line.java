package org.claimtrail.assessment.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.SourceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evidence line: the evidence that shares one origin.
 *
 * @param originId the source where it starts
 * @param counts whether it is worth something, and is shown to be independent of the others that count
 * @param items all that carries it, by id: items of evidence, and replies that admit
 * @param publishers how many publishers carry it
 * @param isFirstHand whether its origin examined or saw it itself
 */
@Schema(name = "EvidenceLine")
public record Line(
        UUID originId,
        String originName,
        SourceKind originKind,
        boolean counts,
        List<UUID> items,
        int publishers,
        boolean isFirstHand,
        @JsonIgnore Weight best,
        @JsonIgnore Weight bestIfGraded) {
    /** The heaviest first. */
    static final Comparator<Line> HEAVIEST_FIRST =
            Comparator.comparing(Line::best, Weight.HEAVIEST_FIRST).thenComparing(Line::originId);

    /** What the line is worth by itself; never CONCLUSIVE. */
    @JsonProperty
    public EvidenceLevel level() {
        return best.level();
    }

    /** Its heaviest item of evidence, or the reply that admits. */
    @JsonProperty
    public UUID bestId() {
        return best.id();
    }

    /** How the heaviest came to its level. */
    @JsonProperty
    public List<Applied> rules() {
        return best.rules();
    }

    Line counting(boolean counts) {
        return new Line(originId, originName, originKind, counts, items, publishers, isFirstHand, best, bestIfGraded);
    }

    /** The same with the grades that it lacks, taken to be B and 2. */
    Line graded() {
        return new Line(
                originId, originName, originKind, counts, items, publishers, isFirstHand, bestIfGraded, bestIfGraded);
    }
}
