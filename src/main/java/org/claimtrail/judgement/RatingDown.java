package org.claimtrail.judgement;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A named reason to be less certain of an evidence level than the rules are, which see no more than what was recorded (GRADE; Guyatt and
 * others, BMJ 2008;336:924).
 *
 * @param domain what is wrong
 * @param reason how so, here
 */
@Schema(examples = "{\"domain\": \"ONE_SIDED_SEARCH\", \"reason\": \"Nobody looked in the Chinese press.\"}")
public record RatingDown(
        @NotNull Domain domain, @NotNull @Text(max = 2000) String reason) {
    /** What GRADE rates down for. */
    @Schema(name = "RatingDomain")
    public enum Domain {
        /** How it was found out, or by whom, may have led to it. */
        RISK_OF_BIAS,
        /** What was found does not fit together. */
        INCONSISTENCY,
        /** It is about something else than the claim: others, elsewhere, at another time. */
        INDIRECTNESS,
        /** It is too little, or too vague. */
        IMPRECISION,
        /** What speaks otherwise was not looked for, or not published: GRADE's publication bias. */
        ONE_SIDED_SEARCH
    }
}
