package org.claimtrail.assessment.core.step;

import org.claimtrail.claim.EvidenceLevel;

/** How likely a claim is to be true, in the seven bands of ICD 203 (2015, D.6.e(2)(a)). */
public enum Likelihood {
    /** 1 to 5 %. */
    ALMOST_NO_CHANCE,
    /** 5 to 20 %. */
    VERY_UNLIKELY,
    /** 20 to 45 %. */
    UNLIKELY,
    /** 45 to 55 %. */
    ROUGHLY_EVEN_CHANCE,
    /** 55 to 80 %. */
    LIKELY,
    /** 80 to 95 %. */
    VERY_LIKELY,
    /** 95 to 99 %. */
    ALMOST_CERTAIN;

    /** One level more on one side says nothing yet; each further one is a band. Null where no line counts. */
    public static Likelihood of(EvidenceLevel supporting, EvidenceLevel disputing) {
        if (supporting == EvidenceLevel.NONE && disputing == EvidenceLevel.NONE) {
            return null;
        }
        int ahead = supporting.ordinal() - disputing.ordinal();
        int bands = Integer.signum(ahead) * Math.max(0, Math.abs(ahead) - 1);
        return values()[ROUGHLY_EVEN_CHANCE.ordinal() + bands];
    }
}
