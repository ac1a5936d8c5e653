package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision is bound to what it rests on: what changed that since the proposal makes it stale, and nothing else does. */
@QuarkusTest
class StalenessTest {
    private String claim;
    private String status;
    private String level;
    private String visibility;

    @BeforeEach
    void threeAspectsWait() {
        claim = aClaim();
        evidenceOn(claim, "SUPPORTS");
        proposeAll();
    }

    private void proposeAll() {
        status = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        level = propose("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        visibility = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private static String state(String judgement) {
        return read("eva", "/judgements/" + judgement).getString("state");
    }

    private List<String> states() {
        return Stream.of(status, level, visibility).map(StalenessTest::state).toList();
    }

    private void areAllStale() {
        assertEquals(List.of("STALE", "STALE", "STALE"), states());
    }

    private void areAllOpen() {
        assertEquals(List.of("PROPOSED", "PROPOSED", "PROPOSED"), states());
    }

    @Test
    void decidingOneAspectLeavesTheOthers() {
        approveAs("eva", status);
        assertEquals(List.of("APPROVED", "PROPOSED", "PROPOSED"), states());
        approveAs("ed", visibility);
        approveAs("eva", level);
        assertEquals(List.of("APPROVED", "APPROVED", "APPROVED"), states());
        var now = read("eva", "/claims/" + claim);
        assertEquals(
                List.of("UNDER_REVIEW", "WEAK", "PUBLISHED"),
                List.of(now.getString("status"), now.getString("evidenceLevel"), now.getString("visibility")));
    }

    @Test
    void ofTwoOnOneAspectOneIsDecided() {
        String again = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        approveAs("eva", again);
        assertEquals(List.of("STALE", "PROPOSED", "PROPOSED"), states());
        post("eva", "/judgements/" + status + "/approval", json())
                .then()
                .statusCode(409)
                .body("detail", containsString("stale"));
    }

    @Test
    void whatIsNoLongerAMoveIsRefusedAsSuch() {
        becomes(claim, "UNDER_REVIEW", "DISPUTED");
        post("fleur", "/judgements", judgement("REPORTED"))
                .then()
                .statusCode(409)
                .body("detail", containsString("A claim that is DISPUTED can't become REPORTED"));
    }

    private Map<String, Object> judgement(String status) {
        return org.claimtrail.Newsroom.judgement("CLAIM", claim, "STATUS", status);
    }

    @Test
    void anotherWordingIsAnotherGround() {
        correct("/claims/" + claim, claim(aSource()));
        areAllStale();
    }

    @Test
    void anotherItemIsAnotherGround() {
        evidenceOn(claim, "DISPUTES");
        areAllStale();
    }

    @Test
    void anAnswerIsAnotherGround() {
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        areAllStale();
    }

    @Test
    void aGradeOfItsEvidenceIsAnotherGround() {
        String item = evidenceOn(claim, "SUPPORTS");
        proposeAll();
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        areAllStale();
    }

    @Test
    void silenceIsAnotherGroundAndAskingIsNone() {
        String request = commentRequestOn(claim, aSource());
        assertEquals(List.of("PROPOSED", "PROPOSED", "STALE"), states());
        visibility = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "NO_RESPONSE"));
        areAllStale();
    }

    @Test
    void howItStandsToOthersIsLetOutWithItAndJudgedApart() {
        String other = aClaim();
        String others = propose("CLAIM", other, "STATUS", "UNDER_REVIEW");
        record("fleur", "/claims/" + claim + "/relations", json("otherClaimId", other, "kind", "CONTRADICTS"));
        assertEquals(List.of("PROPOSED", "PROPOSED", "STALE"), states());
        assertEquals("PROPOSED", state(others));
    }

    @Test
    void otherClaimsAreOtherGround() {
        String other = aClaim();
        evidenceOn(other, "SUPPORTS");
        becomes(other, "UNDER_REVIEW", "CONFIRMED");
        areAllOpen();
    }
}
