package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.claim.EvidenceLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment comes to: three answers to three questions, and never one number.
 *
 * @param evidenceLevel how strong the evidence is, as the rules suggest it
 * @param likelihood how likely the claim is; null where no line counts, for it or against it
 * @param confidence how well founded that is
 */
@Schema(name = "Conclusion")
public record Conclusion(
        EvidenceLevel evidenceLevel, @Nullable Likelihood likelihood, Confidence confidence) {
    static Conclusion of(Side supporting, Side disputing, boolean isOpenQuestion, List<Applied> rules) {
        Side leading = leading(supporting, disputing);
        EvidenceLevel level = leading.level();
        boolean isConflict = isConflict(supporting, disputing);
        if (isConflict) {
            level = EvidenceLevel.values()[level.ordinal() - 1];
            rules.add(new Applied.Conflict(supporting.level(), disputing.level(), level));
        }
        Likelihood likelihood = Likelihood.of(supporting.lineLevel(), disputing.lineLevel());
        if (likelihood != null) {
            rules.add(new Applied.Likely(supporting.lineLevel(), disputing.lineLevel(), likelihood));
        }
        Set<Doubt> doubts = doubts(leading.counted(), isConflict, isOpenQuestion);
        Confidence confidence = doubts.contains(Doubt.NO_LINE) ? Confidence.LOW : Confidence.with(doubts.size());
        rules.add(new Applied.Confident(List.copyOf(doubts), confidence));
        return new Conclusion(level, likelihood, confidence);
    }

    static Conclusion of(Side supporting, Side disputing, boolean isOpenQuestion) {
        return of(supporting, disputing, isOpenQuestion, new ArrayList<>());
    }

    /** The stronger side; the supporting one where both are alike. */
    static Side leading(Side supporting, Side disputing) {
        return disputing.level().compareTo(supporting.level()) > 0 ? disputing : supporting;
    }

    /** Whether the weaker side has something that weighs, and comes within a level of the stronger one. */
    static boolean isConflict(Side supporting, Side disputing) {
        int weaker = Math.min(supporting.level().ordinal(), disputing.level().ordinal());
        int apart = Math.abs(supporting.level().ordinal() - disputing.level().ordinal());
        return weaker >= EvidenceLevel.MODERATE.ordinal() && apart <= 1;
    }

    private static Set<Doubt> doubts(List<Line> lines, boolean isConflict, boolean isOpenQuestion) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (lines.isEmpty()) {
            doubts.add(Doubt.NO_LINE);
        }
        if (lines.size() == 1) {
            doubts.add(Doubt.SINGLE_SOURCED);
        }
        if (!lines.isEmpty() && !lines.get(0).best().isGraded()) {
            doubts.add(Doubt.UNGRADED);
        }
        if (isConflict) {
            doubts.add(Doubt.CONFLICTING);
        }
        if (isOpenQuestion) {
            doubts.add(Doubt.OPEN_QUESTION);
        }
        return doubts;
    }
}
