package org.claimtrail.assessment.rival;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim beside those that contradict it, as known at a moment, and as the public reads them. */
@QuarkusTest
class RivalsTest {
    private String claim;
    private String rival;
    private String relation;
    private String ann;

    @BeforeEach
    void twoClaimsOfWhichAnnSupportsOneAndDisputesTheOther() {
        claim = aClaim();
        rival = aClaim();
        relation = aRelation(claim, "CONTRADICTS", rival);
        ann = aSource("Ann", "PERSON");
        quoting(ann, claim, "SUPPORTS");
        quoting(ann, rival, "DISPUTES");
    }

    private JsonPath rivals(String who, String of) {
        return read(who, "/claims/" + of + "/rivals");
    }

    private static void published(String... claims) {
        for (String each : claims) {
            decided("CLAIM", each, "VISIBILITY", "PUBLISHED");
        }
    }

    private static void shows(JsonPath rivals, String... claims) {
        assertEquals(List.of(claims), rivals.getList("claims.id"));
    }

    @Test
    void fromEitherClaimTheOtherStandsBesideIt() {
        shows(rivals("fleur", claim), claim, rival);
        shows(rivals("fleur", rival), rival, claim);
        assertEquals(List.of(List.of("FOR", "AGAINST")), rivals("fleur", claim).getList("lines.cells"));
        assertEquals(List.of(List.of("AGAINST", "FOR")), rivals("fleur", rival).getList("lines.cells"));
    }

    @Test
    void whoTellsThemApartIsToBeLookedAtNext() {
        String bob = aSource("Bob", "PERSON");
        quoting(bob, claim, "SUPPORTS");
        quoting(bob, rival, "SUPPORTS");
        assertEquals(ann, rivals("fleur", claim).getString("lookNext"));
        assertEquals(List.of("Ann", "Bob"), rivals("fleur", claim).getList("lines.originName"));
        assertEquals(List.of(false, true), rivals("fleur", claim).getList("lines.equal"));
    }

    @Test
    void twoNamesOfOneAreOneLine() {
        String anna = aSource("Anna", "PERSON");
        quoting(anna, aClaimThatContradictsIt(), "SUPPORTS");
        areOne(ann, anna);
        assertEquals(List.of("Ann"), rivals("fleur", claim).getList("lines.originName"));
        assertEquals(
                List.of(List.of("FOR", "AGAINST", "FOR")),
                rivals("fleur", claim).getList("lines.cells"));
    }

    private String aClaimThatContradictsIt() {
        String other = aClaim();
        aRelation(other, "CONTRADICTS", claim);
        return other;
    }

    @Test
    void whatSaysTheSameStandsOnce() {
        String twin = aClaimThatContradictsIt();
        aRelation(twin, "DUPLICATES", rival);
        shows(rivals("fleur", claim), claim, rival);
        published(twin, rival, claim);
        shows(rivals("anonymous", claim), claim, rival);
    }

    @Test
    void readersSeeItThoughItsTwinIsNotLetOut() {
        String twin = aClaimThatContradictsIt();
        aRelation(twin, "DUPLICATES", rival);
        published(twin, claim);
        shows(rivals("anonymous", claim), claim, twin);
    }

    @Test
    void otherRelationsMakeNoRivals() {
        aRelation(claim, "NARROWS", aClaim());
        shows(rivals("fleur", claim), claim, rival);
    }

    @Test
    void oneThatWasRecordedByMistakeMakesNoneButDidBefore() {
        String before = as("fleur").get("/claims/" + claim + "/rivals").header("Known-At");
        record("fleur", "/relations/" + relation + "/withdrawal", json("reason", "Another was meant."));
        shows(rivals("fleur", claim), claim);
        assertNull(rivals("fleur", claim).get("lookNext"));
        shows(read("fleur", "/claims/" + claim + "/rivals?knownAt=" + before), claim, rival);
    }

    @Test
    void whatWasKnownIsReadAgainToTheByte() {
        var before = as("fleur").get("/claims/" + claim + "/rivals");
        quoting(aSource("Bob", "PERSON"), rival, "SUPPORTS");
        var again = as("fleur").get("/claims/" + claim + "/rivals?knownAt=" + before.header("Known-At"));
        assertEquals(before.asString(), again.asString());
    }

    @Test
    void moreThanTwentyAreCounted() {
        for (int i = 0; i < 21; i++) {
            aClaimThatContradictsIt();
        }
        assertEquals(21, rivals("fleur", claim).getList("claims").size());
        assertEquals(2, rivals("fleur", claim).getInt("leftOff"));
    }

    @Test
    void eachSaysWhatTheRulesSayOfIt() {
        assertEquals(
                read("fleur", "/claims/" + rival + "/assessment").getMap("conclusion"),
                rivals("fleur", claim).getMap("claims[1].conclusion"));
    }

    // The public

    @Test
    void readersSeeNoRivalThatTheyCannotRead() {
        published(claim);
        shows(rivals("anonymous", claim), claim);
        assertEquals(0, rivals("anonymous", claim).getInt("leftOff"));
        assertEquals(List.of(List.of("FOR")), rivals("anonymous", claim).getList("lines.cells"));
        as("anonymous").get("/claims/" + rival + "/rivals").then().statusCode(404);
    }

    @Test
    void norOneThatWasLetOutAfterIt() {
        published(claim, rival);
        shows(rivals("anonymous", claim), claim);
        shows(rivals("anonymous", rival), rival, claim);
    }

    @Test
    void norWhatIsKnownOfOneSinceItWasLetOut() {
        published(rival);
        quoting(aSource("Bob", "PERSON"), rival, "SUPPORTS");
        published(claim);
        assertEquals(List.of("Ann"), rivals("anonymous", claim).getList("lines.originName"));
        assertEquals(
                List.of("Ann", "Bob"),
                rivals("fleur", claim).getList("lines.originName").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void norOneThatWasTakenDown() {
        published(rival, claim);
        shows(rivals("anonymous", claim), claim, rival);
        record("eva", "/claims/" + rival + "/pause", json("reason", "A name has to go."));
        shows(rivals("anonymous", claim), claim);
    }

    @Test
    void norAStatusThatNoReleaseShowed() {
        published(rival);
        decided("CLAIM", rival, "STATUS", "UNDER_REVIEW");
        published(claim);
        assertEquals("REPORTED", rivals("anonymous", claim).getString("claims[1].status"));
        assertEquals("UNDER_REVIEW", rivals("fleur", claim).getString("claims[1].status"));
    }

    @Test
    void asOfADayNeither() {
        became("UNDER_REVIEW", "2024-05-01");
        became("DISPUTED", "2024-06-01");
        published(rival, claim);
        String then = "?asOf=2024-05-15";
        String beside = "/claims/" + claim + "/rivals" + then;
        assertEquals(
                read("anonymous", "/claims/" + rival + then).getString("status"),
                read("anonymous", beside).getString("claims[1].status"));
        assertEquals("UNDER_REVIEW", read("fleur", beside).getString("claims[1].status"));
    }

    private void became(String status, String since) {
        var said = with(judgement("CLAIM", rival, "STATUS", status), "effectiveOn", since);
        approveAs("eva", record("fleur", "/judgements", said).getString("id"));
    }
}
