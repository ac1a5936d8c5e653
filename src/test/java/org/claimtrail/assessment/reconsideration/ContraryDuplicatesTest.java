package org.claimtrail.assessment.reconsideration;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that say the same are true or false together: decided to the contrary, they call for another look, whatever came first. */
@QuarkusTest
class ContraryDuplicatesTest {
    private String one;
    private String other;
    private String third;

    @BeforeEach
    void threeClaimsWithEvidenceForAndAgainst() {
        one = aClaimUnderReview();
        other = aClaimUnderReview();
        third = aClaimUnderReview();
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, REFUTED", "CORROBORATED, REFUTED", "REFUTED, CONFIRMED", "REFUTED, CORROBORATED"})
    void whoIsDecidedToTheContraryShakesTheOther(String first, String second) {
        relate(one, "DUPLICATES", other);
        becomes(one, first);
        assertEquals(List.of(), why(one));
        becomes(other, second);
        assertEquals(List.of("DUPLICATE"), why(one));
        assertEquals(List.of(other), cause(one));
        assertEquals(List.of(), why(other));
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, REFUTED", "REFUTED, CORROBORATED"})
    void whatTurnsOutToSayTheSameShakesBoth(String first, String second) {
        becomes(one, first);
        becomes(other, second);
        assertEquals(List.of(), why(one));
        relate(other, "DUPLICATES", one);
        assertEquals(List.of("DUPLICATE"), why(one));
        assertEquals(List.of(other), cause(one));
        assertEquals(List.of("DUPLICATE"), why(other));
        assertEquals(List.of(one), cause(other));
    }

    @Test
    void alsoThroughAThirdThatNobodyDecided() {
        becomes(one, "CONFIRMED");
        becomes(other, "REFUTED");
        relate(one, "DUPLICATES", third);
        assertEquals(List.of(), why(one));
        relate(third, "DUPLICATES", other);
        assertEquals(List.of("DUPLICATE"), why(one));
        assertEquals(List.of("DUPLICATE"), why(other));
        assertEquals(List.of(), why(third));
        becomes(third, "REFUTED");
        assertEquals(List.of(third, other), cause(one));
        assertEquals(List.of(one), cause(other));
    }

    @Test
    void untilItIsDecidedAnew() {
        relate(one, "DUPLICATES", other);
        becomes(one, "CONFIRMED");
        becomes(other, "REFUTED");
        becomes(one, "UNDER_REVIEW");
        assertEquals(List.of(), why(one));
        becomes(one, "REFUTED");
        assertEquals(List.of(), why(one));
        assertEquals(List.of(), why(other));
        var told = read("eva", "/claims/" + one + "/timeline").getList("events.kind");
        assertEquals(1, told.stream().filter("CLAIM_SHAKEN"::equals).count());
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, CORROBORATED", "CONFIRMED, DISPUTED", "REFUTED, UNSUBSTANTIATED", "REFUTED, REFUTED"})
    void whatCanBeSoTogetherShakesNothing(String first, String second) {
        relate(one, "DUPLICATES", other);
        becomes(one, first);
        becomes(other, second);
        assertEquals(List.of(), why(one));
        assertEquals(List.of(), why(other));
    }

    @Test
    void aRelationThatJoinsNothingNewShakesNothing() {
        relate(one, "DUPLICATES", other);
        relate(other, "DUPLICATES", third);
        becomes(one, "CONFIRMED");
        becomes(third, "REFUTED");
        assertEquals(1, why(one).size());
        relate(third, "DUPLICATES", one);
        relate(third, "NARROWS", aClaim());
        assertEquals(1, why(one).size());
        assertEquals(0, why(third).size());
    }

    @Test
    void joinedAnewItWaitsOnce() {
        relate(one, "DUPLICATES", third);
        String relation = aRelation(third, "DUPLICATES", other);
        becomes(one, "CONFIRMED");
        becomes(other, "REFUTED");
        record("fleur", "/relations/" + relation + "/withdrawal", json("reason", "Another was meant."));
        assertEquals(List.of(), why(one));
        relate(third, "DUPLICATES", other);
        assertEquals(List.of("DUPLICATE"), why(one));
        assertEquals(List.of("DUPLICATE"), why(other));
    }

    @Test
    void aLineThatTheyShareIsNotAnotherReason() {
        String ann = aSource("Ann", "PERSON");
        quoting(ann, one, "SUPPORTS");
        quoting(ann, other, "SUPPORTS");
        relate(one, "DUPLICATES", other);
        becomes(one, "CONFIRMED");
        becomes(other, "REFUTED");
        assertEquals(List.of("DUPLICATE"), why(one));
    }

    private static String aClaimUnderReview() {
        String claim = aClaim();
        evidenceOn(claim, "SUPPORTS");
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW");
        return claim;
    }

    private static void relate(String claim, String kind, String other) {
        record("fleur", "/claims/" + claim + "/relations", json("otherClaimId", other, "kind", kind));
    }

    private static List<String> why(String claim) {
        return waiting(claim, "why");
    }

    private static List<String> cause(String claim) {
        return waiting(claim, "cause.id");
    }

    /** Newest first. */
    private static List<String> waiting(String claim, String field) {
        return read("eva", "/reconsiderations?limit=200")
                .param("claim", claim)
                .getList("items.findAll { it.claimId == claim }." + field);
    }
}
