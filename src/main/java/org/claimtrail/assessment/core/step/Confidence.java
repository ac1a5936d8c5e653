package org.claimtrail.assessment.core.step;

import org.jspecify.annotations.Nullable;

/** How well founded a likelihood is (ICD 203, D.6.e(2)(b)): something else than how likely the claim is. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH;

    private static final Confidence[][] TABLE = {
        // One line, two, and three or more, each MODERATE at least
        {MODERATE, HIGH, HIGH}, // GOOD
        {LOW, MODERATE, HIGH}, // FAIR
        {LOW, LOW, MODERATE}, // POOR
    };

    /**
     * High confidence rests on high-quality information from several sources (ICD 203).
     *
     * @param best the quality of the best line that carries the result; null where none is worth MODERATE
     * @param lines how many independent ones carry it
     * @param doubts each takes a step
     */
    public static Confidence of(@Nullable Quality best, int lines, int doubts) {
        if (best == null || best == Quality.BAD) {
            return LOW;
        }
        return TABLE[best.ordinal()][Math.min(lines, 3) - 1].down(doubts);
    }

    /** So many steps down, as far as it goes. */
    public Confidence down(int steps) {
        return values()[Math.max(0, ordinal() - steps)];
    }
}
