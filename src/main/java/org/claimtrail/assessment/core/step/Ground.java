package org.claimtrail.assessment.core.step;

import static org.claimtrail.claim.EvidenceLevel.MODERATE;
import static org.claimtrail.claim.EvidenceLevel.NONE;
import static org.claimtrail.claim.EvidenceLevel.STRONG;
import static org.claimtrail.claim.EvidenceLevel.WEAK;

import java.util.List;
import org.claimtrail.claim.EvidenceLevel;
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

    /** One line alone is never conclusive. */
    public EvidenceLevel worth(Quality quality) {
        return byQuality.get(quality.ordinal());
    }
}
