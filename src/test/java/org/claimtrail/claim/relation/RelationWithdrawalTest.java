package org.claimtrail.claim.relation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relation that was recorded by mistake is taken back: it stays readable, and stands in nobody's way. */
@QuarkusTest
class RelationWithdrawalTest {
    private static final Map<String, Object> WHY = json("reason", "It is the other way round.");

    private String old;
    private String young;

    @BeforeEach
    void twoClaims() {
        old = aClaim();
        young = aClaim();
    }

    // The two stories of whoever recorded the wrong one

    @Test
    void theRightSuccessorTakesThePlaceOnceTheWrongOneIsWithdrawn() {
        String wrong = aRelation(old, "SUPERSEDES", young);
        refused(CONFLICT, () -> relate(young, "SUPERSEDES", old));
        withdraw(wrong);
        aRelation(young, "SUPERSEDES", old);
        refused(REFUSED, "value", () -> post("fleur", "/judgements", superseded(young)));
        becomes(old, "SUPERSEDED");
    }

    @Test
    void whatContradictsIsRecordedOnceItIsNoDuplicate() {
        under(old, "CONFIRMED");
        under(young, "UNDER_REVIEW");
        String wrong = aRelation(old, "DUPLICATES", young);
        refused(CONFLICT, () -> relate(young, "CONTRADICTS", old));
        withdraw(wrong);
        aRelation(young, "CONTRADICTS", old);
        becomes(young, "REFUTED");
        assertEquals(List.of(), again(old));
    }

    // It counts no longer

    @Test
    void itIsReadWithItsWithdrawalAndBeforeWithout() {
        String wrong = aRelation(old, "SUPERSEDES", young);
        String before = relations(old).getString("[0].recordedAt");
        JsonPath withdrawn = record("fleur", "/relations/" + wrong + "/withdrawal", WHY);
        assertEquals(WHY.get("reason"), withdrawn.getString("withdrawal.reason"));
        assertEquals(withdrawn.getString("withdrawal.recordedAt"), withdrawn.getString("changedAt"));
        for (String claim : List.of(old, young)) {
            assertEquals(List.of(WHY.get("reason")), relations(claim).getList("withdrawal.reason"));
            JsonPath then = read("fleur", "/claims/" + claim + "/relations?knownAt=" + before);
            assertEquals(List.of(wrong), then.getList("id"));
            assertNull(then.get("[0].withdrawal"));
        }
    }

    @ParameterizedTest
    @CsvSource({"NARROWS", "DEPENDS_ON", "CONTRADICTS", "SUPERSEDES", "DUPLICATES"})
    void recordedAgainItIsANewOne(String kind) {
        String first = aRelation(old, kind, young);
        withdraw(first);
        String second = aRelation(old, kind, young);
        assertNotEquals(first, second);
        refused(CONFLICT, () -> relate(old, kind, young));
        assertEquals(List.of(first, second), relations(young).getList("id"));
    }

    @Test
    void noWayLeadsThroughIt() {
        String between = aClaim();
        String first = aRelation(old, "DUPLICATES", between);
        aRelation(between, "NARROWS", young);
        refused(CONFLICT, () -> relate(young, "NARROWS", old));
        refused(CONFLICT, () -> relate(young, "DUPLICATES", old));
        withdraw(first);
        aRelation(young, "NARROWS", old);
    }

    @Test
    void whatContradictedMayTurnOutToSayTheSame() {
        String wrong = aRelation(old, "CONTRADICTS", young);
        refused(CONFLICT, () -> relate(young, "DUPLICATES", old));
        withdraw(wrong);
        aRelation(young, "DUPLICATES", old);
    }

    // What was asked by it

    @Test
    void nobodyIsCalledAgainByADuplicateThatNeverWas() {
        under(old, "CONFIRMED");
        under(young, "REFUTED");
        String wrong = aRelation(old, "DUPLICATES", young);
        assertEquals(List.of("DUPLICATE"), again(old));
        String then = relations(old).getString("[0].recordedAt");
        withdraw(wrong);
        assertEquals(List.of(), again(old));
        assertEquals(List.of(), again(young));
        assertEquals(
                List.of("DUPLICATE"),
                read("eva", "/reconsiderations?limit=200&knownAt=" + then)
                        .param("claim", old)
                        .getList("items.findAll { it.claimId == claim }.why"));
        aRelation(young, "DUPLICATES", old);
        assertEquals(List.of("DUPLICATE"), again(old).stream().distinct().toList());
    }

    @Test
    void norByWhatItNeverDependedOn() {
        String wrong = aRelation(old, "DEPENDS_ON", young);
        under(old, "CONFIRMED");
        under(young, "REFUTED");
        assertEquals(List.of("DEPENDS_ON"), again(old));
        withdraw(wrong);
        assertEquals(List.of(), again(old));
    }

    @Test
    void whoSharesALineWithWhatFellIsCalledStill() {
        String ann = aSource("Ann", "PERSON");
        quoting(ann, old, "SUPPORTS");
        quoting(ann, young, "SUPPORTS");
        String wrong = aRelation(old, "DUPLICATES", young);
        under(old, "CONFIRMED");
        under(young, "REFUTED");
        assertEquals(List.of("DUPLICATE"), again(old));
        withdraw(wrong);
        assertEquals(List.of("SAME_LINE"), again(old));
        becomes(old, "UNDER_REVIEW");
        assertEquals(List.of(), again(old));
    }

    @Test
    void duplicatesThroughAThirdAreCalledStill() {
        String third = aClaim();
        String direct = aRelation(old, "DUPLICATES", young);
        aRelation(old, "DUPLICATES", third);
        aRelation(third, "DUPLICATES", young);
        under(old, "CONFIRMED");
        under(young, "REFUTED");
        withdraw(direct);
        assertEquals(List.of("DUPLICATE"), again(old));
    }

    @Test
    void aProposalThatRestsOnItIsNotApproved() {
        String wrong = aRelation(old, "SUPERSEDES", young);
        String proposal = propose("CLAIM", young, "STATUS", "SUPERSEDED");
        withdraw(wrong);
        refused(REFUSED, "value", () -> post("eva", "/judgements/" + proposal + "/approval", json()));
        aRelation(old, "SUPERSEDES", young);
        approveAs("eva", proposal);
    }

    @Test
    void aReleaseThatWouldShowItIsProposedAnew() {
        String wrong = aRelation(old, "NARROWS", young);
        List<String> releases = List.of(
                propose("CLAIM", old, "VISIBILITY", "PUBLISHED"), propose("CLAIM", young, "VISIBILITY", "PUBLISHED"));
        String status = propose("CLAIM", old, "STATUS", "UNDER_REVIEW");
        withdraw(wrong);
        releases.forEach(release -> {
            JsonPath stale = read("eva", "/judgements/" + release);
            assertEquals("STALE", stale.getString("state"));
            assertEquals("CLAIM_RELATION_WITHDRAWN", stale.getString("decision.change.kind"));
        });
        assertEquals("PROPOSED", read("eva", "/judgements/" + status).getString("state"));
    }

    // Once

    @Test
    void itIsWithdrawnOnce() {
        String wrong = aRelation(old, "NARROWS", young);
        withdraw(wrong);
        refused(CONFLICT, () -> post("fleur", "/relations/" + wrong + "/withdrawal", WHY));
        refused(404, () -> post("fleur", "/relations/" + NOBODY + "/withdrawal", WHY));
    }

    @Test
    void ofTwoWhoWithdrawItAtOnceOneDoes() {
        String wrong = aRelation(old, "NARROWS", young);
        var statuses = atOnce(2, i -> post("fleur", "/relations/" + wrong + "/withdrawal", WHY));
        assertEquals(List.of(201, CONFLICT), statuses.stream().sorted().toList());
    }

    // What the public reads

    @Test
    void whatWasWithdrawnBeforeAReleaseShowedItIsAsNeverRecorded() {
        String wrong = aRelation(old, "CONTRADICTS", young);
        withdraw(wrong);
        release(young);
        release(old);
        for (String part : List.of("/dossier", "/timeline")) {
            as("anonymous").get("/claims/" + old + part).then().body(not(containsString("CONTRADICTS")));
        }
        RestAssured.get("/claims/" + old).then().body(not(containsString("other way round")));
    }

    @Test
    void whatAReleaseShowedIsShownWithItsWithdrawalByTheNext() {
        String wrong = aRelation(old, "CONTRADICTS", young);
        release(young);
        release(old);
        String first = read("fleur", "/claims/" + old).getString("releasedAt");
        withdraw(wrong);
        JsonPath unchanged = read("anonymous", "/claims/" + old + "/dossier");
        assertEquals(List.of(wrong), unchanged.getList("relations.id"));
        assertNull(unchanged.get("relations[0].withdrawal"));
        release(old);
        String second = read("fleur", "/claims/" + old).getString("releasedAt");
        as("anonymous")
                .get("/claims/" + old + "/dossier")
                .then()
                .body("relations[0].recordedAt", equalTo(first))
                .body("relations[0].withdrawal.reason", equalTo(WHY.get("reason")))
                .body("relations[0].withdrawal.recordedAt", equalTo(second))
                .body("relations[0].withdrawal.recordedBy", equalTo(null));
        as("anonymous")
                .get("/claims/" + old + "/timeline")
                .then()
                .body("events.findAll { it.kind == 'CLAIM_RELATION_WITHDRAWN' }.recordedAt", equalTo(List.of(second)));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whomItCalledIsToldWhereAReleaseShowedIt(boolean isShown) {
        under(old, "CONFIRMED");
        under(young, "REFUTED");
        release(young);
        release(old);
        String wrong = aRelation(old, "DUPLICATES", young);
        if (isShown) {
            release(old);
        }
        withdraw(wrong);
        release(old);
        JsonPath events = read("anonymous", "/claims/" + old + "/timeline");
        assertEquals(isShown, events.getList("events.kind").contains("CLAIM_SHAKEN"));
        assertEquals(isShown, events.getList("events.kind").contains("CLAIM_RELATION_WITHDRAWN"));
    }

    // On the page

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void itIsWithdrawnOnThePageOfEither(boolean fromTheOther) {
        String wrong = aRelation(old, "SUPERSEDES", young);
        String claim = fromTheOther ? young : old;
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.withdraw(wrong, "It is the other way round.");
            assertThat(fleur.part("relation-" + wrong)).containsText("It is the other way round.");
            assertThat(fleur.part("withdraw-" + wrong)).hasCount(0);
            assertThat(fleur.part("timeline")).containsText("Recorded by mistake");
        }
    }

    private static void withdraw(String relation) {
        record("fleur", "/relations/" + relation + "/withdrawal", WHY);
    }

    private static Response relate(String claim, String kind, String other) {
        return post("fleur", "/claims/" + claim + "/relations", json("otherClaimId", other, "kind", kind));
    }

    private static Map<String, Object> superseded(String claim) {
        return judgement("CLAIM", claim, "STATUS", "SUPERSEDED");
    }

    private static JsonPath relations(String claim) {
        return read("fleur", "/claims/" + claim + "/relations");
    }

    private static void release(String claim) {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private static void under(String claim, String status) {
        evidenceOn(claim, "SUPPORTS");
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW");
        if (!status.equals("UNDER_REVIEW")) {
            becomes(claim, status);
        }
    }

    /** Why somebody is to look at the claim again. */
    private static List<String> again(String claim) {
        return read("eva", "/reconsiderations?limit=200")
                .param("claim", claim)
                .getList("items.findAll { it.claimId == claim }.why");
    }
}
