package org.claimtrail.assessment.core.trackrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.evidence.Direction;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number of outcomes comes to. */
class TrackRecordTest {
    private static final Instant NOW = Instant.EPOCH;

    private int next;

    private Outcome outcome(boolean held, Integer stated, String... topics) {
        return saying("It is so " + next + ".", "en", held, stated, topics);
    }

    private Outcome saying(String statement, String language, boolean held, Integer stated, String... topics) {
        int number = ++next;
        return new Outcome(
                new UUID(0, number),
                statement,
                language,
                List.of(topics),
                Direction.SUPPORTS,
                held,
                stated,
                NOW.plusSeconds(number));
    }

    private List<Outcome> outcomes(int held, int fell, String... topics) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < held + fell; i++) {
            outcomes.add(outcome(i < held, null, topics));
        }
        return outcomes;
    }

    private static TrackRecord of(List<Outcome> outcomes) {
        return of(outcomes, Map.of());
    }

    private static TrackRecord of(List<Outcome> outcomes, Map<UUID, Set<UUID>> duplicates) {
        return TrackRecord.of(NOW, null, new UUID(0, 2), outcomes, duplicates);
    }

    private static List<Outcome> all(List<Outcome> some, List<Outcome> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
        List<Outcome> outcomes =
                List.of(outcome(true, null, "Énergie"), outcome(true, null, "energie"), outcome(true, null, "arms"));
        assertEquals(
                List.of("arms", "Énergie"),
                of(outcomes).byTopic().stream().map(TrackRecord.Group::of).toList());
    }

    @Test
    void fewDataGiveCountsOnly() {
        TrackRecord few = of(outcomes(4, 0, "arms"));
        assertNull(few.all().interval());
        assertNull(few.byTopic().get(0).suggested());
    }

    @ParameterizedTest
    @CsvSource({"40, 0, A", "12, 1, B", "8, 2, C", "5, 5, ", "2, 9, D", "0, 8, E"})
    void theLetterIsWhereTheWholeIntervalLies(int held, int fell, Reliability letter) {
        assertEquals(letter, of(outcomes(held, fell, "arms")).byTopic().get(0).suggested());
    }

    @Test
    void ofOneTopicThereIsNoLetterForAll() {
        assertNull(of(outcomes(40, 0, "weather")).suggested());
        assertNull(of(all(outcomes(40, 0, "weather"), outcomes(4, 0, "grain"))).suggested());
        assertEquals(
                Reliability.A,
                of(all(outcomes(40, 0, "weather"), outcomes(5, 0, "grain"))).suggested());
    }

    @Test
    void twoNamesOfOneTopicAreNotTwo() {
        assertNull(of(outcomes(9, 0, "weather", "rain")).suggested());
        List<Outcome> five = outcomes(5, 0, "weather", "rain");
        assertNull(of(all(five, outcomes(4, 0, "rain"))).suggested());
        assertEquals(Reliability.B, of(all(five, outcomes(5, 0, "rain"))).suggested());
    }

    @Test
    void aYearSuggestsNoLetter() {
        assertNull(of(outcomes(40, 0)).byYear().get(0).suggested());
    }

    @Test
    void duplicatesThroughAnyChainAreOneAndTheLastDecidedCounts() {
        Outcome first = outcome(true, 90);
        Outcome second = outcome(true, 80);
        Outcome third = outcome(false, 70);
        Outcome other = outcome(true, null);
        UUID between = new UUID(0, 99);
        assertEquals(
                List.of(third, other),
                of(
                                List.of(first, second, third, other),
                                Map.of(
                                        first.claimId(), Set.of(first.claimId(), second.claimId()),
                                        second.claimId(), Set.of(second.claimId(), first.claimId(), between),
                                        third.claimId(), Set.of(third.claimId(), between)))
                        .outcomes());
    }

    @Test
    void theSameWordsInOneLanguageAreOne() {
        Outcome typed = saying("It’s so.", "en", true, null);
        Outcome again = saying("it's so.", "en-GB", true, null);
        Outcome dutch = saying("It’s so.", "nl", true, null);
        assertEquals(List.of(again, dutch), of(List.of(typed, again, dutch)).outcomes());
    }

    @Test
    void sameWordsAndDuplicatesMakeOneChain() {
        Outcome first = saying("It is so.", "en", true, null);
        Outcome sameWords = saying("It is so.", "en", true, null);
        Outcome duplicate = outcome(false, null);
        assertEquals(
                List.of(duplicate),
                of(
                                List.of(first, sameWords, duplicate),
                                Map.of(duplicate.claimId(), Set.of(duplicate.claimId(), sameWords.claimId())))
                        .outcomes());
    }

    @Test
    void whoIsOnBothSidesUnderTwoNamesSaysNothing() {
        Outcome one = outcome(true, null);
        Outcome other = new Outcome(
                one.claimId(),
                one.statement(),
                one.language(),
                one.topics(),
                Direction.DISPUTES,
                false,
                null,
                one.resolvedAt());
        assertEquals(List.of(), of(List.of(one, other)).outcomes());
    }

    @Test
    void alwaysSayingFiftyScoresAQuarter() {
        Calibration calibration = Calibration.of(List.of(outcome(true, 50), outcome(false, 50)));
        assertEquals(0.25, calibration.brier());
        assertEquals(0.25, calibration.reference());
        assertEquals(List.of(), calibration.bins());
    }

    /** Nine of ten come true: who always says 90 % gets .9 × .1. */
    @Test
    void theReferenceIsWhatAlwaysSayingItsOwnBaseRateGets() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            outcomes.add(outcome(i > 0, 90));
        }
        assertEquals(0.09, Calibration.of(outcomes).reference());
        assertEquals(0.09, Calibration.of(outcomes).brier());
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
