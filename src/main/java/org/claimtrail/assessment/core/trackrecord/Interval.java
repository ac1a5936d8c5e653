package org.claimtrail.assessment.core.trackrecord;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the share of statements that hold lies with 90 % probability, by what was observed so far: 0 to 1.
 *
 * @param lower 5 % lies below
 * @param upper 5 % lies above
 */
@Schema(name = "Interval")
public record Interval(double lower, double upper) {
    /** Jeffreys' prior, Beta(½, ½): as little as can be known beforehand (Jeffreys 1946, doi:10.1098/rspa.1946.0056). */
    private static final double PRIOR = 0.5;

    private static final double TAIL = 0.05;

    static Interval of(int held, int fell) {
        BetaDistribution share = BetaDistribution.of(held + PRIOR, fell + PRIOR);
        return new Interval(
                rounded(share.inverseCumulativeProbability(TAIL)), rounded(share.inverseSurvivalProbability(TAIL)));
    }

    /** More digits would say more than is known. */
    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
