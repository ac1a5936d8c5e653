package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.claimtrail.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A third way to decide, which ends nothing: an editor gives a proposal back to its proposer, with what is to be otherwise. */
@QuarkusTest
class ChangeRequestTest {
    private String claim;
    private String judgement;

    @BeforeEach
    void fleurProposes() {
        claim = aClaim();
        judgement = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
    }

    private JsonPath asksForChanges(String who, String reason) {
        return record(who, "/judgements/" + judgement + "/change-requests", json("reason", reason));
    }

    private JsonPath answers(String who, String answer) {
        return record(who, "/judgements/" + judgement + "/change-requests/answer", json("answer", answer));
    }

    private void isRefused(int status, String told, String who, String below, Object body) {
        post(who, "/judgements/" + judgement + below, body)
                .then()
                .statusCode(status)
                .body("detail", containsString(told));
    }

    private JsonPath timeline(String who) {
        return read(who, "/claims/" + claim + "/timeline");
    }

    @Test
    void theProposalWaitsOnAndSaysWhatIsToBeOtherwise() {
        JsonPath asked = asksForChanges("eva", "Weigh the denial.");
        assertEquals("PROPOSED", asked.getString("state"));
        assertEquals("Weigh the denial.", asked.getString("changeRequest.reason"));
        assertEquals("eva", asked.getString("changeRequest.recordedBy"));
        assertEquals(asked.getString("changeRequest.recordedAt"), asked.getString("changedAt"));
        approveAs("ed", judgement);
        assertEquals("UNDER_REVIEW", read("eva", "/claims/" + claim).getString("status"));
    }

    @Test
    void whatWasKnownBeforeIsReadAsItWas() {
        String before = read("eva", "/judgements/" + judgement).getString("changedAt");
        asksForChanges("eva", "Weigh the denial.");
        assertNull(
                read("eva", "/judgements/" + judgement + "?knownAt=" + before).get("changeRequest"));
    }

    @Test
    void nobodyAsksThemselvesAndNoProgramAsks() {
        isRefused(403, "", "fleur", "/change-requests", json("reason", "Mine."));
        judgement = record("eva", "/judgements", judgement("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW"))
                .getString("id");
        isRefused(403, "You proposed this yourself", "eva", "/change-requests", json("reason", "Mine."));
        isRefused(403, "", "demo-writer", "/change-requests", json("reason", "No."));
    }

    @Test
    void theProposerAnswersWhyItStandsAndCanBeAskedAgain() {
        asksForChanges("eva", "Weigh the denial.");
        isRefused(409, "asked for already", "ed", "/change-requests", json("reason", "And again."));
        isRefused(403, "Only its proposer answers", "eva", "/change-requests/answer", json("answer", "Well."));
        assertEquals(
                "It denies something else.",
                answers("fleur", "It denies something else.").getString("changeRequest.answer.answer"));
        isRefused(409, "Nobody asked", "fleur", "/change-requests/answer", json("answer", "Again."));
        assertEquals("Then say so.", asksForChanges("ed", "Then say so.").getString("changeRequest.reason"));
        assertNull(read("eva", "/judgements/" + judgement).get("changeRequest.answer"));
    }

    @Test
    void itIsOnTheTimelineOfTheNewsroomEachTimeAndNeverOnReaders() {
        asksForChanges("eva", "Weigh the denial.");
        answers("fleur", "It denies something else.");
        asksForChanges("ed", "Then say so.");
        List<String> kinds = timeline("eva").getList("events.kind");
        assertEquals(
                2, kinds.stream().filter("JUDGEMENT_CHANGES_REQUESTED"::equals).count());
        assertEquals(
                1, kinds.stream().filter("JUDGEMENT_CHANGES_ANSWERED"::equals).count());
        approveAs("eva", judgement);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertFalse(timeline("anonymous").prettify().contains("CHANGES"));
        assertFalse(
                read("anonymous", "/claims/" + claim + "/dossier").prettify().contains("changeRequest"));
    }

    @Test
    void itIsInTheLedger() {
        asksForChanges("eva", "Weigh the denial, @fleur.");
        JsonPath notices = read("fleur", "/me/notices?limit=1");
        assertEquals("JUDGEMENT_CHANGES_REQUESTED", notices.getString("items[0].kind"));
        assertTrue(notices.getList("items[0].why").containsAll(List.of("MENTIONED", "YOUR_PROPOSAL")));
        answers("fleur", "No.");
        assertEquals(
                "JUDGEMENT_CHANGES_ANSWERED", read("eva", "/me/notices?limit=1").getString("items[0].kind"));
    }

    @Test
    void ofSeveralOnOneSheetItIsAskedAtOnce() {
        List<String> sheet = record(
                        "fleur",
                        "/claims/" + claim + "/judgements",
                        json("status", "UNDER_REVIEW", "release", true, "reason", "Both."))
                .getList("items.id");
        var asked = record(
                "eva",
                "/claims/" + claim + "/judgements/change-requests",
                json("judgementIds", sheet, "reason", "Not yet public."));
        assertEquals(List.of("Not yet public.", "Not yet public."), asked.getList("items.changeRequest.reason"));
    }

    @Test
    void itNeedsAReasonAndAProposalThatWaits() {
        isRefused(422, "reason", "eva", "/change-requests", json());
        approveAs("eva", judgement);
        isRefused(409, "already", "eva", "/change-requests", json("reason", "Too late."));
    }

    @Test
    void aRetryAsksOnce() {
        for (int times = 0; times < 2; times++) {
            Newsroom.as("eva")
                    .header("Idempotency-Key", "changes-" + judgement)
                    .body(json("reason", "Weigh the denial."))
                    .post("/judgements/" + judgement + "/change-requests")
                    .then()
                    .statusCode(201);
        }
        List<String> kinds = timeline("eva").getList("events.kind");
        assertEquals(
                1, kinds.stream().filter("JUDGEMENT_CHANGES_REQUESTED"::equals).count());
    }
}
