package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Since when, in the world, something is so is what the last decision says of it, which knows most: "it was so already since
 * April" holds from April on, whatever was decided before of May. What was read before that decision is read by {@code knownAt}.
 */
@QuarkusTest
class SinceWhenTest {
    private static final String MARCH = "2024-03-31";
    private static final String APRIL = "2024-04-15";
    private static final String MAY = "2024-05-15";
    private static final String JUNE = "2024-06-15";

    private String claimant;
    private String claim;

    @BeforeEach
    void aClaimThatIsReported() {
        claimant = aSource();
        claim = aClaim(claimant);
    }

    @Test
    void whatIsDecidedLaterOfALaterDayLeavesWhatWasSoBefore() {
        status("UNDER_REVIEW", "2024-04-01");
        status("DISPUTED", "2024-05-01");
        wasSo("status", "REPORTED", MARCH, null);
        wasSo("status", "UNDER_REVIEW", APRIL, null);
        wasSo("status", "DISPUTED", MAY, null);
    }

    @Test
    void whatIsDecidedLaterOfAnEarlierDayWasSoFromThatDayOn() {
        String before = status("UNDER_REVIEW", "2024-05-01");
        status("DISPUTED", "2024-04-01");
        wasSo("status", "REPORTED", MARCH, null);
        wasSo("status", "DISPUTED", APRIL, null);
        wasSo("status", "DISPUTED", MAY, null);
        wasSo("status", "REPORTED", APRIL, before);
        wasSo("status", "UNDER_REVIEW", MAY, before);
        assertEquals(List.of(claim), listed("DISPUTED", MAY, null));
        assertEquals(List.of(), listed("UNDER_REVIEW", MAY, null));
        assertEquals(List.of(claim), listed("UNDER_REVIEW", MAY, before));
    }

    /** Both decisions are told, each with its day: nothing of what was thought in between is lost. */
    @Test
    void theDossierTellsBothDecisions() {
        status("UNDER_REVIEW", "2024-05-01");
        status("DISPUTED", "2024-04-01");
        assertEquals(List.of("UNDER_REVIEW", "DISPUTED"), decided(MAY));
        assertEquals(List.of("DISPUTED"), decided(APRIL));
    }

    /** A stretch in the middle is put right by deciding anew what came in it and after it, in that order. */
    @Test
    void aMiddleIsPutRightByDecidingWhatFollowedAnew() {
        status("UNDER_REVIEW", "2024-05-01");
        String before = status("DISPUTED", "2024-06-01");
        status("UNDER_REVIEW", "2024-04-01");
        wasSo("status", "UNDER_REVIEW", JUNE, null);
        status("DISPUTED", "2024-06-01");
        wasSo("status", "UNDER_REVIEW", APRIL, null);
        wasSo("status", "UNDER_REVIEW", MAY, null);
        wasSo("status", "DISPUTED", JUNE, null);
        wasSo("status", "REPORTED", APRIL, before);
    }

    @Test
    void whatIsSoNowIsWhatWasDecidedLast() {
        status("UNDER_REVIEW", "2024-05-01");
        status("DISPUTED", "2024");
        assertEquals("DISPUTED", read("fleur", "/claims/" + claim).getString("status"));
        wasSo("status", "DISPUTED", "2024-01-01", null);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, STRONG, STRONG", "2024-06-01, , WEAK"})
    void soItIsWithALevel(String effectiveOn, String april, String may) {
        decide("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK", "2024-05-01");
        decide("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG", effectiveOn);
        wasSo("evidenceLevel", april, APRIL, null);
        wasSo("evidenceLevel", may, MAY, null);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, A, A", "2024-06-01, , B"})
    void withTheGradeOfASource(String effectiveOn, String april, String may) {
        String source = aSource();
        decide("SOURCE", source, "RELIABILITY", "B", "2024-05-01");
        decide("SOURCE", source, "RELIABILITY", "A", effectiveOn);
        assertEquals(april, asOf("/sources/" + source, APRIL, null, "reliability"));
        assertEquals(may, asOf("/sources/" + source, MAY, null, "reliability"));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, 1, 1", "2024-06-01, , 2"})
    void withTheGradeOfAnItem(String effectiveOn, Integer april, Integer may) {
        String item = evidenceOn(claim, "SUPPORTS");
        decide("EVIDENCE", item, "CREDIBILITY", "2", "2024-05-01");
        decide("EVIDENCE", item, "CREDIBILITY", "1", effectiveOn);
        assertEquals(april, asOf("/evidence/" + item, APRIL, null, "credibility"));
        assertEquals(may, asOf("/evidence/" + item, MAY, null, "credibility"));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, DIFFERENT, DIFFERENT", "2024-06-01, , SAME"})
    void withTwoSourcesThatAreOne(String effectiveOn, String april, String may) {
        String source = aSource();
        String pair = aPair(source, aSource());
        decide("SOURCE_PAIR", pair, "IDENTITY", "SAME", "2024-05-01");
        decide("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT", effectiveOn);
        String path = "/sources/" + source + "/pairs";
        assertEquals(april, asOf(path, APRIL, null, "[0].identity"));
        assertEquals(may, asOf(path, MAY, null, "[0].identity"));
    }

    /** What a word came to by a day is what the claim was by that day. */
    @ParameterizedTest
    @CsvSource({"2024-06-01, 1, 0", "2024-04-01, 0, 0"})
    void andWithWhatASourcesWordCameTo(String reopenedOn, int inMay, int inJune) {
        String ann = aSource("Ann", "PERSON");
        quoting(ann, claim, "SUPPORTS");
        quoting(aSource("Bob", "PERSON"), claim, "SUPPORTS");
        status("UNDER_REVIEW", "2024-05-01");
        status("CONFIRMED", "2024-05-01");
        status("UNDER_REVIEW", reopenedOn);
        assertEquals(inMay, asOf("/sources/" + ann + "/track-record", MAY, null, "all.held"));
        assertEquals(inJune, asOf("/sources/" + ann + "/track-record", JUNE, null, "all.held"));
    }

    /** As of a day between the two, it would be taken back before anybody took it back. */
    @ParameterizedTest
    @CsvSource({
        "2024-02,    422",
        "2023,       422",
        "2024-02-28, 422",
        "2024-02-29, 201",
        "2024-03-01, 201",
        "2024-03,    201",
        "2024,       201",
    })
    void aClaimIsNotRetractedBeforeItWasTakenBack(String effectiveOn, int status) {
        record("fleur", "/claims/" + claim + "/replies", with(reply(claimant, "WITHDRAWAL"), "statedOn", "2024-03-01"));
        record("fleur", "/claims/" + claim + "/replies", with(reply(claimant, "WITHDRAWAL"), "statedOn", "2024-05"));
        restsOn("RETRACTED", effectiveOn, status, "2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 422", "2024-03-01, 201"})
    void norBeforeTheWorkWasInWhichItFirstAppeared(String effectiveOn, int status) {
        String work = record("fleur", "/publications", with(publication(aSource()), "publishedOn", "2023-01-01"))
                .getString("id");
        claim = record("fleur", "/claims", with(claim(claimant), "statedOn", "2023", "firstAppearanceId", work))
                .getString("id");
        record("fleur", "/publications/" + work + "/retraction", json("retractedOn", "2024-03-01", "reason", "Wrong."));
        restsOn("RETRACTED", effectiveOn, status, "2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-02, 422", "2024-03-01, 2024-03, 201", ", 2024-02, 201"})
    void norIsItSupersededBeforeWhatTookItsPlaceWasSaid(String statedOn, String effectiveOn, int status) {
        String successor = record("fleur", "/claims", with(claim(aSource()), "statedOn", statedOn))
                .getString("id");
        record("fleur", "/claims/" + successor + "/relations", json("otherClaimId", claim, "kind", "SUPERSEDES"));
        restsOn("SUPERSEDED", effectiveOn, status, "2024-03-01");
    }

    private void restsOn(String value, String effectiveOn, int status, String basis) {
        var proposal = with(judgement("CLAIM", claim, "STATUS", value), "effectiveOn", effectiveOn);
        var answer = post("fleur", "/judgements", proposal).then().statusCode(status);
        if (status == 422) {
            answer.body("violations[0].field", equalTo("effectiveOn"))
                    .body("violations[0].message", containsString("rests on, which is dated " + basis));
        }
    }

    private void wasSo(String field, String value, String day, String knownAt) {
        Object was = asOf("/claims/" + claim, day, knownAt, field);
        if (value == null) {
            assertNull(was);
        } else {
            assertEquals(value, was);
        }
    }

    private List<String> decided(String day) {
        return read("fleur", "/claims/" + claim + "/dossier?asOf=" + day).getList("judgements.value");
    }

    private List<String> listed(String status, String day, String knownAt) {
        return read("fleur", "/claims?claimantId=" + claimant + "&status=" + status + "&asOf=" + day + knownAt(knownAt))
                .getList("items.id");
    }

    private static Object asOf(String path, String day, String knownAt, String field) {
        return read("fleur", path + "?asOf=" + day + knownAt(knownAt)).get(field);
    }

    private static String knownAt(String instant) {
        return instant == null ? "" : "&knownAt=" + instant;
    }

    private String status(String value, String effectiveOn) {
        return decide("CLAIM", claim, "STATUS", value, effectiveOn);
    }

    /** The instant of the decision. */
    private static String decide(String kind, String id, String aspect, String value, String effectiveOn) {
        var proposal = with(judgement(kind, id, aspect, value), "effectiveOn", effectiveOn);
        String proposed = record("fleur", "/judgements", proposal).getString("id");
        return approveAs("eva", proposed).getString("decision.recordedAt");
    }
}
