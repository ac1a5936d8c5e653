package org.claimtrail.assessment.core.step;

import static org.claimtrail.claim.EvidenceLevel.MODERATE;
import static org.claimtrail.claim.EvidenceLevel.NONE;
import static org.claimtrail.claim.EvidenceLevel.STRONG;
import static org.claimtrail.claim.EvidenceLevel.WEAK;
import static org.claimtrail.evidence.EvidenceKind.INFERENCE;
import static org.claimtrail.evidence.EvidenceKind.UNNAMED_STATEMENT;

import java.util.List;
import java.util.Set;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.EvidenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a line stands on. With its {@link Quality} that gives what the line is worth: a table and no sum, since how good a word is makes
 * nothing else of it (CIViC keeps level and stars apart likewise).
 */
@Schema(name = "Ground")
public enum Ground {
    /** What somebody else can hold, read or measure again, from whoever found it out. */
    FIRST_HAND_FIND(STRONG, STRONG, MODERATE, NONE),
    /** The same, passed on, or from whom it serves. */
    FIND(STRONG, MODERATE, MODERATE, NONE),
    /** The word of whom it harms: people seldom admit what is not so. */
    ADMISSION(STRONG, MODERATE, MODERATE, WEAK),
    /** The word of a witness, of an expert, or on the record; and a find of somebody without a name. */
    TESTIMONY(MODERATE, WEAK, WEAK, NONE),
    /** The word of somebody without a name or of whom it serves, and an inference. */
    LEAD(WEAK, WEAK, WEAK, NONE);

    private final List<EvidenceLevel> byQuality;

    Ground(EvidenceLevel good, EvidenceLevel fair, EvidenceLevel poor, EvidenceLevel bad) {
        byQuality = List.of(good, fair, poor, bad);
    }

    public static Ground of(EvidenceKind kind, Set<Circumstance> circumstances) {
        boolean gains = circumstances.contains(Circumstance.GAINS);
        boolean isFirstHand = circumstances.contains(Circumstance.FIRST_HAND);
        if (isHard(kind)) {
            return !isAtHand(circumstances) ? TESTIMONY : isFirstHand && !gains ? FIRST_HAND_FIND : FIND;
        }
        if (!isAtHand(circumstances) || gains || kind == UNNAMED_STATEMENT || kind == INFERENCE) {
            return LEAD;
        }
        return circumstances.contains(Circumstance.LOSES) ? ADMISSION : TESTIMONY;
    }

    /** Whether it is something that somebody else can hold, read or measure again. */
    public static boolean isHard(EvidenceKind kind) {
        return switch (kind) {
            case PHYSICAL, DOCUMENT, IMAGERY, DATA -> true;
            default -> false;
        };
    }

    /** The same, in the hands of somebody who can be asked to show it: who has no name can't be, and who was told has nothing. */
    public static boolean isHard(EvidenceKind kind, Set<Circumstance> circumstances) {
        return isHard(kind) && isAtHand(circumstances);
    }

    private static boolean isAtHand(Set<Circumstance> circumstances) {
        return !circumstances.contains(Circumstance.UNNAMED) && !circumstances.contains(Circumstance.TOLD);
    }

    /** One line alone is never conclusive. */
    public EvidenceLevel worth(Quality quality) {
        return byQuality.get(quality.ordinal());
    }
}
