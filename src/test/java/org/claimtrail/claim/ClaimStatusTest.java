package org.claimtrail.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towards a firmer status, or through UNDER_REVIEW; taken back, superseded and re-opened from anywhere. */
class ClaimStatusTest {
    @ParameterizedTest
    @CsvSource({
        "REPORTED,        UNDER_REVIEW RETRACTED SUPERSEDED",
        "UNDER_REVIEW,    UNSUBSTANTIATED DISPUTED CORROBORATED CONFIRMED REFUTED RETRACTED SUPERSEDED",
        "UNSUBSTANTIATED, UNDER_REVIEW CORROBORATED REFUTED RETRACTED SUPERSEDED",
        "DISPUTED,        UNDER_REVIEW CORROBORATED REFUTED RETRACTED SUPERSEDED",
        "CORROBORATED,    UNDER_REVIEW CONFIRMED RETRACTED SUPERSEDED",
        "CONFIRMED,       UNDER_REVIEW RETRACTED SUPERSEDED",
        "REFUTED,         UNDER_REVIEW RETRACTED SUPERSEDED",
        "RETRACTED,       UNDER_REVIEW SUPERSEDED",
        "SUPERSEDED,      UNDER_REVIEW RETRACTED"
    })
    void movesOnlyTo(ClaimStatus status, String others) {
        var expected =
                Arrays.stream(others.split(" ")).map(ClaimStatus::valueOf).collect(Collectors.toSet());
        assertEquals(
                expected,
                EnumSet.allOf(ClaimStatus.class).stream()
                        .filter(status::canBecome)
                        .collect(Collectors.toSet()));
    }
}
