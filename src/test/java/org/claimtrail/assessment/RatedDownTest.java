package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why an evidence level is less certain than the rules take it to be: named by one person, decided by another, and shown apart. */
@QuarkusTest
class RatedDownTest {
    private static final Map<String, Object> BIASED =
            reason("RISK_OF_BIAS", "Who examined it is paid by who gains by it.");
    private static final Map<String, Object> ONE_SIDED =
            reason("ONE_SIDED_SEARCH", "Nobody looked in the Chinese press.");

    private String claim;

    @BeforeEach
    void aClaimOfWhichTheRulesAreModeratelyCertain() {
        claim = aClaim();
        String paper = record("fleur", "/sources", json("name", "A laboratory", "kind", "ORGANIZATION"))
                .getString("id");
        decided("SOURCE", paper, "RELIABILITY", "B");
        String report = record("fleur", "/publications", json("publisherId", paper, "title", "A report"))
                .getString("id");
        var find = json("publicationId", report, "sourceId", paper, "direction", "SUPPORTS", "kind", "PHYSICAL");
        find.put("derivesFrom", List.of(json("kind", "OWN_WORK")));
        String item = record("fleur", "/claims/" + claim + "/evidence", find).getString("id");
        decided("EVIDENCE", item, "CREDIBILITY", "2");
    }

    private static Map<String, Object> reason(String domain, String reason) {
        return json("domain", domain, "reason", reason);
    }

    private Map<String, Object> level(String level, Object... reasons) {
        return with(judgement("CLAIM", claim, "EVIDENCE_LEVEL", level), "ratedDown", List.of(reasons));
    }

    private String proposed(String level, Object... reasons) {
        return record("fleur", "/judgements", level(level, reasons)).getString("id");
    }

    private Response refused(Object judgement) {
        Response refused = post("fleur", "/judgements", judgement);
        assertEquals(422, refused.statusCode(), refused::asString);
        return refused;
    }

    private JsonPath assessment(String who) {
        return read(who, "/claims/" + claim + "/assessment");
    }

    @Test
    void eachReasonIsAStepOnceSomebodyElseDecided() {
        String judgement = proposed("STRONG", BIASED);
        assertNull(assessment("fleur").get("ratedDown"));
        approveAs("eva", judgement);
        assertEquals("LOW", assessment("fleur").getString("ratedDown.confidence"));
        assertEquals(List.of(BIASED), assessment("fleur").getList("ratedDown.reasons"));
    }

    @Test
    void itStaysApartFromWhatTheRulesFound() {
        approveAs("eva", proposed("STRONG", BIASED, ONE_SIDED));
        assertEquals("MODERATE", assessment("fleur").getString("conclusion.confidence"));
        assertEquals(
                List.of("MODERATE", "RISK_OF_BIAS", "ONE_SIDED_SEARCH"),
                assessment("fleur").getList("rules.find { it.rule == 'RATED_DOWN' }.inputs"));
        assertFalse(assessment("fleur").getList("flags").contains("STALE"));
    }

    @Test
    void whoDecidesReadsThemInTheOrderOfTheDomains() {
        String judgement = proposed("STRONG", ONE_SIDED, BIASED);
        assertEquals(
                List.of(BIASED, ONE_SIDED),
                read("eva", "/judgements/" + judgement).getList("ratedDown"));
    }

    @Test
    void aLevelThatIsDecidedAnewHasItsOwn() {
        approveAs("eva", proposed("STRONG", BIASED));
        approveAs("eva", proposed("MODERATE"));
        assertNull(assessment("fleur").get("ratedDown"));
    }

    @Test
    void whatWasKnownBeforeHasNone() {
        String judgement = proposed("STRONG", BIASED);
        String before = as("fleur").get("/claims/" + claim + "/assessment").header("Known-At");
        approveAs("eva", judgement);
        assertNull(read("fleur", "/claims/" + claim + "/assessment?knownAt=" + before)
                .get("ratedDown"));
    }

    @Test
    void readersReadWhatAReleaseLetOut() {
        approveAs("eva", proposed("STRONG", ONE_SIDED));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        approveAs("eva", proposed("MODERATE", BIASED));
        assertEquals(List.of(ONE_SIDED), assessment("anonymous").getList("ratedDown.reasons"));
        assertEquals(List.of(List.of(ONE_SIDED)), released("EVIDENCE_LEVEL"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(List.of(BIASED), assessment("anonymous").getList("ratedDown.reasons"));
        assertEquals(List.of(List.of(ONE_SIDED), List.of(BIASED)), released("EVIDENCE_LEVEL"));
    }

    private List<Object> released(String aspect) {
        return read("anonymous", "/claims/" + claim + "/dossier")
                .getList("judgements.findAll { it.aspect == '" + aspect + "' }.ratedDown");
    }

    @Test
    void aProposalIsStaleWithThem() {
        String judgement = proposed("STRONG", BIASED);
        evidenceOn(claim, "SUPPORTS");
        post("eva", "/judgements/" + judgement + "/approval", json()).then().statusCode(409);
        assertNull(assessment("fleur").get("ratedDown"));
    }

    @Test
    void theyGoWithSeveralJudgementsAtOnce() {
        var both = json("status", "UNDER_REVIEW", "evidenceLevel", "STRONG", "reason", "It is on record.");
        both.put("ratedDown", List.of(BIASED));
        var proposed = record("fleur", "/claims/" + claim + "/judgements", both);
        assertEquals(List.of(List.of(), List.of(BIASED)), proposed.getList("items.ratedDown"));
        both.remove("evidenceLevel");
        post("fleur", "/claims/" + claim + "/judgements", both)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("ratedDown"));
    }

    @ParameterizedTest
    @CsvSource({"STATUS, UNDER_REVIEW", "VISIBILITY, PUBLISHED"})
    void noOtherAspectHasAny(String aspect, String value) {
        refused(with(judgement("CLAIM", claim, aspect, value), "ratedDown", List.of(BIASED)))
                .then()
                .body("violations[0].field", equalTo("ratedDown"));
    }

    @Test
    void eachDomainIsThereOnce() {
        refused(level("STRONG", BIASED, ONE_SIDED, reason("RISK_OF_BIAS", "Again.")))
                .then()
                .body("violations[0].field", equalTo("ratedDown[2].domain"));
    }

    @Test
    void eachHasItsReason() {
        assertFault("ratedDown[0].reason", reason("IMPRECISION", null));
        assertFault("ratedDown[0].reason", reason("IMPRECISION", "a".repeat(2001)));
        assertFault("ratedDown[0].domain", reason(null, "It is so."));
    }

    private void assertFault(String field, Map<String, Object> reason) {
        assertTrue(refused(level("STRONG", reason))
                .jsonPath()
                .getList("violations.field")
                .contains(field));
    }

    /** Who named it wrongly can take it back, though nothing else changed. */
    @Test
    void theSameLevelIsDecidedAnewWithoutIt() {
        approveAs("eva", proposed("STRONG", BIASED));
        approveAs("eva", proposed("STRONG", ONE_SIDED));
        assertEquals(List.of("ONE_SIDED_SEARCH"), assessment("fleur").getList("ratedDown.reasons.domain"));
        approveAs("eva", proposed("STRONG"));
        assertNull(assessment("fleur").get("ratedDown"));
    }

    /** Who sees later what the rules don't says so, though nothing else changed. */
    @Test
    void aReasonIsAddedToALevelThatStays() {
        approveAs("eva", proposed("STRONG"));
        approveAs("eva", proposed("STRONG", BIASED));
        assertEquals(List.of(BIASED), assessment("fleur").getList("ratedDown.reasons"));
    }

    @Test
    void withoutAnyThereIsNothingToDecide() {
        approveAs("eva", proposed("STRONG"));
        post("fleur", "/judgements", level("STRONG"))
                .then()
                .statusCode(409)
                .body("detail", containsString("Name why it is less certain"));
    }
}
