package org.claimtrail.assessment.core;

import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.AppliedRule;
import org.claimtrail.claim.EvidenceLevel;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks for a claim, or against it.
 *
 * @param level of this side alone
 * @param lines the heaviest first; those too that do not count
 * @param notRecorded the items that lead to something whose lineage nobody recorded: they count no line
 * @param circular the items that lead nowhere but round in a circle: they support nothing
 * @param struckOut the items of which nothing is left by what is said against them, or against all that they copy
 * @param rules how the lines that count came to this level together
 */
@Schema(name = "AssessmentSide")
public record SideView(
        EvidenceLevel level,
        List<LineView> lines,
        List<UUID> notRecorded,
        List<UUID> circular,
        List<UUID> struckOut,

        @Schema(type = SchemaType.ARRAY, implementation = AppliedRule.class)
        List<Applied> rules) {
    static SideView of(Side side) {
        return new SideView(
                side.level(),
                side.lines().stream().map(LineView::of).toList(),
                side.notRecorded(),
                side.circular(),
                side.struckOut(),
                side.rules());
    }

    /** Those that count. */
    public List<LineView> counted() {
        return lines.stream().filter(LineView::counts).toList();
    }
}
