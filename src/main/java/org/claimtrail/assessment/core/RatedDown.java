package org.claimtrail.assessment.core;

import java.util.List;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.judgement.RatingDown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What two people see and no rule does, apart from what the rules found: the named reasons with the evidence level in force.
 *
 * @param reasons each takes confidence one step down
 * @param confidence what it comes to with them
 */
@Schema(name = "RatedDown")
public record RatedDown(List<RatingDown> reasons, Confidence confidence) {
    /** Null where nobody gave a reason. */
    static @Nullable RatedDown of(List<RatingDown> reasons, Confidence byRules, List<Applied> rules) {
        if (reasons.isEmpty()) {
            return null;
        }
        Confidence confidence = byRules.down(reasons.size());
        rules.add(new Applied.RatedDown(
                byRules, reasons.stream().map(RatingDown::domain).toList(), confidence));
        return new RatedDown(reasons, confidence);
    }
}
