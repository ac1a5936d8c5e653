package org.claimtrail.assessment.core.trackrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.evidence.Direction;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number of outcomes comes to. */
class TrackRecordTest {
    private static Outcome outcome(boolean held, Integer stated) {
        return new Outcome(
                new UUID(0, 1), "It is so.", "en", List.of("arms"), Direction.SUPPORTS, held, stated, Instant.EPOCH);
    }

    private static List<Outcome> outcomes(int held, int fell) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < held + fell; i++) {
            outcomes.add(outcome(i < held, null));
        }
        return outcomes;
    }

    private static TrackRecord of(List<Outcome> outcomes) {
        return TrackRecord.of(Instant.EPOCH, null, new UUID(0, 2), outcomes);
    }

    /** As numerical integration has it. */
    @ParameterizedTest
    @CsvSource({"5, 0, 0.694, 1.0", "0, 5, 0.0, 0.306", "8, 2, 0.548, 0.940", "50, 50, 0.419, 0.582"})
    void theIntervalIsTheBetaBinomialPosteriors(int held, int fell, double lower, double upper) {
        Interval interval = of(outcomes(held, fell)).all().interval();
        assertEquals(lower, interval.lower(), 0.002);
        assertEquals(upper, interval.upper(), 0.002);
    }

    @Test
    void aTopicIsOneHoweverItIsSpelt() {
        List<Outcome> outcomes = List.of(on("Énergie"), on("energie"), on("arms"));
        assertEquals(
                List.of("arms", "Énergie"),
                of(outcomes).byTopic().stream().map(TrackRecord.Group::of).toList());
    }

    private static Outcome on(String topic) {
        return new Outcome(
                new UUID(0, 1), "It is so.", "en", List.of(topic), Direction.SUPPORTS, true, null, Instant.EPOCH);
    }

    @Test
    void fewDataGiveCountsOnly() {
        assertNull(of(outcomes(4, 0)).all().interval());
        assertNull(of(outcomes(4, 0)).suggested());
    }

    @ParameterizedTest
    @CsvSource({"40, 0, A", "12, 1, B", "8, 2, C", "5, 5, ", "2, 9, D", "0, 8, E"})
    void theLetterIsWhereTheWholeIntervalLies(int held, int fell, Reliability letter) {
        assertEquals(letter, of(outcomes(held, fell)).suggested());
    }

    @Test
    void alwaysSayingFiftyScoresAQuarter() {
        Calibration calibration = Calibration.of(List.of(outcome(true, 50), outcome(false, 50)));
        assertEquals(0.25, calibration.brier());
        assertEquals(List.of(), calibration.bins());
    }

    @Test
    void enoughIsPlotted() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            outcomes.add(outcome(i < 15, i < 10 ? 90 : 10));
        }
        assertEquals(
                List.of(new Calibration.Bin(0, 20, 10, 0.1, 0.5), new Calibration.Bin(80, 100, 10, 0.9, 1.0)),
                Calibration.of(outcomes).bins());
    }

    @Test
    void whoeverStatesNothingIsNotScored() {
        assertNull(Calibration.of(outcomes(3, 3)));
    }
}
