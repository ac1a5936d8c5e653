package org.claimtrail.assessment.core;

import java.util.List;
import java.util.UUID;
import org.claimtrail.evidence.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something missing, and what the claim would come to with it.
 *
 * @param direction of what it adds to
 * @param aboutIds the source and the item to grade, the sources to tell apart, the item whose lineage to record (and the work that it
 *     leads to, where that is what nobody recorded it of), or the origin that a second line has to be independent of
 * @param then what the rules say once it is done: it was tried
 */
@Schema(name = "Remedy")
public record Remedy(Missing missing, Direction direction, List<UUID> aboutIds, Conclusion then) {
    /** What is missing, the cheapest first. */
    @Schema(name = "Missing")
    public enum Missing {
        /** A grade of a line's origin, of its best item, or of both; taken to be B and 2. */
        GRADE,
        /** A judgement that origins differ. */
        IDENTITY,
        /** What an item derives from; taken to be an origin that is not there yet. */
        LINEAGE,
        /** A line that is independent of those there are; taken to be as strong as the strongest. */
        LINE
    }
}
