package org.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which of a claim's status and level are to be looked at again for what they themselves were decided on: as things stand they are no
 * finding on it, whatever they say.
 *
 * @param status why its status is; absent where that stands
 * @param evidenceLevel why its evidence level is; absent where that stands
 */
@Schema(
        name = "UnderReconsideration",
        description =
                "Which of a claim's status and evidence level are to be looked at again for what they themselves were"
                        + " decided on, and why. Until each is decided anew it is no finding on the claim as it stands: show it as"
                        + " being looked at again. Absent where both stand.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnderReconsideration(
        @Nullable Cause status, @Nullable Cause evidenceLevel) {
    /** As the reconsideration says it that waits. */
    @Schema(
            name = "ReconsiderationCause",
            description =
                    "REWORDED: decided on another wording, or claimant. GROUND_WITHDRAWN: nothing that showed the status"
                            + " counts any longer. LEVEL_DEPARTS: evidence was withdrawn or corrected, and the level departs from what"
                            + " the rules say by more than one.")
    public enum Cause {
        /** It was decided on other words than the claim has, or when another claimed it. */
        REWORDED,
        /** Nothing that showed the status counts any longer: nobody could propose it. */
        GROUND_WITHDRAWN,
        /** Evidence was withdrawn or corrected: the level departs from what the rules say by more than one, and nobody said why. */
        LEVEL_DEPARTS
    }

    /** Both stand. */
    public static final UnderReconsideration NOTHING = new UnderReconsideration(null, null);

    @JsonIgnore
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** What the entity tag of a claim says of it. */
    String tag() {
        return "~" + status + "~" + evidenceLevel;
    }

    /** Entity tags without that. */
    static String untagged(String tags) {
        return tags.replaceAll("~\\w+~\\w+\"", "\"");
    }
}
