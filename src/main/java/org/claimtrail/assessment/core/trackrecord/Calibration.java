package org.claimtrail.assessment.core.trackrecord;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well the likelihoods that a source stated fit what came of the claims.
 *
 * @param stated how many it stated
 * @param brier the mean square of stated minus actual, 0 (always right and sure) to 1 (Brier 1950,
 *     doi:10.1175/1520-0493(1950)078)
 * @param reference what always saying p would have got, where p is the share of these claims that came true: p(1 − p)
 * @param bins what a calibration plot shows; empty where there is not enough to plot
 */
@Schema(name = "Calibration")
public record Calibration(int stated, double brier, double reference, List<Bin> bins) {
    /** With fewer a plot would show accidents. */
    public static final int FEWEST = 20;

    private static final int BINS = 5;
    private static final int WIDTH = 100 / BINS;

    /**
     * The claims that it called about as likely.
     *
     * @param from in per cent
     * @param to in per cent; the last bin has its end in it
     * @param mean of what was stated, 0 to 1
     * @param cameTrue the share of the claims that were confirmed, 0 to 1
     */
    @Schema(name = "CalibrationBin")
    public record Bin(int from, int to, int count, double mean, double cameTrue) {}

    /** Null where the source stated none. */
    static Calibration of(Collection<Outcome> outcomes) {
        List<Outcome> stated = outcomes.stream()
                .filter(outcome -> outcome.statedLikelihood() != null)
                .toList();
        if (stated.isEmpty()) {
            return null;
        }
        double brier = mean(stated.stream().mapToDouble(Calibration::error));
        List<Bin> bins = stated.size() < FEWEST
                ? List.of()
                : IntStream.range(0, BINS)
                        .mapToObj(i -> bin(i, stated))
                        .filter(bin -> bin.count > 0)
                        .toList();
        double cameTrue = stated.stream().filter(Outcome::cameTrue).count() / (double) stated.size();
        return new Calibration(stated.size(), brier, rounded(cameTrue * (1 - cameTrue)), bins);
    }

    private static double error(Outcome outcome) {
        double apart = outcome.statedLikelihood() / 100.0 - (outcome.cameTrue() ? 1 : 0);
        return apart * apart;
    }

    private static Bin bin(int number, List<Outcome> stated) {
        List<Outcome> here = stated.stream()
                .filter(outcome -> Math.min(outcome.statedLikelihood() / WIDTH, BINS - 1) == number)
                .toList();
        return new Bin(
                number * WIDTH,
                (number + 1) * WIDTH,
                here.size(),
                mean(here.stream().mapToDouble(outcome -> outcome.statedLikelihood() / 100.0)),
                mean(here.stream().mapToDouble(outcome -> outcome.cameTrue() ? 1 : 0)));
    }

    private static double mean(DoubleStream values) {
        return rounded(values.average().orElse(0));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
