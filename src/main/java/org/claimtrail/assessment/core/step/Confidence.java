package org.claimtrail.assessment.core.step;

/** How well founded a likelihood is (ICD 203, D.6.e(2)(b)): something else than how likely the claim is. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH;

    /** High without a doubt, moderate with one, low with more. */
    public static Confidence with(int doubts) {
        return doubts == 0 ? HIGH : doubts == 1 ? MODERATE : LOW;
    }
}
