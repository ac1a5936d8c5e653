package org.claimtrail.assessment.core;

import static org.claimtrail.claim.EvidenceLevel.MODERATE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.assessment.core.step.Quality;
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
    /** @param besides the doubts that the evidence as a whole gives */
    static Conclusion of(Side supporting, Side disputing, Set<Doubt> besides, List<Applied> rules) {
        List<Side> leading = leading(supporting, disputing);
        EvidenceLevel level = leading.get(0).level();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(besides);
        if (isConflict(supporting, disputing)) {
            level = level.below();
            rules.add(new Applied.Conflict(supporting.level(), disputing.level(), level));
            doubts.add(Doubt.CONFLICTING);
        }
        Likelihood likelihood = Likelihood.of(supporting.lineLevel(), disputing.lineLevel());
        if (likelihood != null) {
            rules.add(new Applied.Likely(supporting.lineLevel(), disputing.lineLevel(), likelihood));
        }
        Applied.Confident confident = leading.stream()
                .map(side -> confidence(side, doubts))
                .min((one, other) -> one.confidence().compareTo(other.confidence()))
                .orElseThrow();
        rules.add(confident);
        return new Conclusion(level, likelihood, confident.confidence());
    }

    static Conclusion of(Side supporting, Side disputing, Set<Doubt> besides) {
        return of(supporting, disputing, besides, new ArrayList<>());
    }

    /** The stronger side; both where both are alike: then neither leads. */
    static List<Side> leading(Side supporting, Side disputing) {
        int ahead = supporting.level().compareTo(disputing.level());
        return Stream.of(supporting, disputing)
                .filter(side -> ahead == 0 || (ahead > 0) == (side == supporting))
                .toList();
    }

    /** Whether the weaker side has something that weighs, and comes within a level of the stronger one. */
    static boolean isConflict(Side supporting, Side disputing) {
        int weaker = Math.min(supporting.level().ordinal(), disputing.level().ordinal());
        int apart = Math.abs(supporting.level().ordinal() - disputing.level().ordinal());
        return weaker >= MODERATE.ordinal() && apart <= 1;
    }

    private static Applied.Confident confidence(Side side, Set<Doubt> besides) {
        Quality quality = side.quality();
        int lines = side.carrying().size();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(besides);
        if (side.counted().isEmpty()) {
            doubts.add(Doubt.NO_LINE);
        } else if (quality == null) {
            doubts.add(Doubt.NO_MODERATE_LINE);
        }
        if (side.counted().size() == 1) {
            doubts.add(Doubt.SINGLE_SOURCED);
        }
        if (side.isUngraded()) {
            doubts.add(Doubt.UNGRADED);
        } else if (quality != null && quality != Quality.GOOD) {
            doubts.add(Doubt.NOT_GOOD);
        }
        int steps = (int) besides.stream().filter(Doubt::isStepDown).count();
        return new Applied.Confident(quality, lines, List.copyOf(doubts), Confidence.of(quality, lines, steps));
    }
}
