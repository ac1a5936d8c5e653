package org.claimtrail.assessment.core;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something missing, and what the claim would come to with it.
 *
 * @param aboutIds the source and the item to grade, the item whose lineage to record, the sources to tell apart, or the
 *     origin that a second line has to be independent of
 * @param then what the rules would say with it
 */
@Schema(name = "Remedy")
public record Remedy(Missing missing, List<UUID> aboutIds, Conclusion then) {
    /** What is missing, the cheapest first. */
    @Schema(name = "Missing")
    public enum Missing {
        /** A grade of the leading line's origin, of its best item, or of both; taken to be B and 2. */
        GRADE,
        /** A judgement that unnamed origins differ. */
        IDENTITY,
        /** What an item derives from; taken to be an origin that is not there yet. */
        LINEAGE,
        /** A line that is independent of those there are; taken to be as strong as the strongest. */
        LINE
    }
}
