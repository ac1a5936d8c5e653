package org.claimtrail.reply.comment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what came of a request the public reads what a release showed and what tells it something new; why it was put right, too. */
@QuarkusTest
class OutcomesReadTest {
    private static final String SECRET = "Her spokesman called, off the record.";

    private String claim;
    private String party;
    private String request;

    @BeforeEach
    void somebodyWasAsked() {
        claim = aClaim();
        party = aSource();
        request = commentRequestOn(claim, party);
    }

    // Why it was put right

    @ParameterizedTest
    @CsvSource({"NO_RESPONSE, PENDING", "DECLINED, NO_RESPONSE", "NO_RESPONSE, DECLINED"})
    void whyWhatNoReleaseShowedWasPutRightIsTheNewsroomsAlone(String wrong, String right) {
        for (boolean isReleased : List.of(false, true)) {
            somebodyWasAsked();
            if (isReleased) {
                release();
            }
            concluded(wrong);
            corrected(right, SECRET);
            release();
            assertThat(all(), not(containsString("off the record")));
            assertEquals(right, published("outcome"));
            assertNull(published("outcomeReason"));
        }
    }

    @Test
    void whyWhatTheyReadWasPutRightReadersRead() {
        concluded("DECLINED");
        release();
        corrected("NO_RESPONSE", "Ticked the wrong one.");
        release();
        corrected("PENDING", "She has until Monday.");
        release();
        assertEquals(List.of("DECLINED", "NO_RESPONSE", "PENDING"), told("details.outcome"));
        assertThat(all(), containsString("Ticked the wrong one."));
        assertEquals("She has until Monday.", published("outcomeReason"));
    }

    @Test
    void norWhyAStepWasThatTheyNeverReadAfterOneThatTheyDid() {
        concluded("DECLINED");
        release();
        corrected("PENDING", SECRET);
        concluded("NO_RESPONSE");
        corrected("DECLINED", SECRET);
        corrected("NO_RESPONSE", "Nothing came.");
        corrected("PENDING", "She has until Monday.");
        release();
        assertEquals(List.of("DECLINED", "PENDING"), told("details.outcome"));
        assertThat(all(), not(containsString("off the record")));
        assertNull(published("outcomeReason"), "what was put right last they never read");
    }

    @Test
    void whatWasPutBackToWhatTheyReadIsNoNews() {
        concluded("DECLINED");
        release();
        Map<String, Object> before = published();
        corrected("NO_RESPONSE", SECRET);
        corrected("DECLINED", SECRET);
        release();
        assertEquals(before, published());
        assertEquals(List.of("DECLINED"), told("details.outcome"));
        assertThat(all(), not(containsString("off the record")));
    }

    // What came of it by somebody's reply that was recorded by mistake

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "NO_RESPONSE", "DECLINED"})
    void anAnswerThatNoReleaseShowedIsAsNeverRecorded(String outcome) {
        if (!outcome.equals("PENDING")) {
            concluded(outcome);
        }
        release();
        Map<String, Object> before = published();
        List<String> told = told("recordedAt");
        takenForTheirs();
        release();
        assertEquals(before, published());
        assertEquals(told, told("recordedAt"));
    }

    @Test
    void norIsItBeforeAFirstRelease() {
        takenForTheirs();
        release();
        assertEquals(List.of(), told("details.outcome"));
        assertNull(published("outcomeRecordedAt"));
    }

    @Test
    void butOneThatTheyReadIsMissed() {
        String reply = replyTo(claim, party, "CATEGORICAL_DENIAL");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "REPLIED", "replyId", reply));
        release();
        record("fleur", "/replies/" + reply + "/withdrawal", json("reason", "Her namesake said so."));
        release();
        assertEquals(List.of("REPLIED", "PENDING"), told("details.outcome"));
        assertEquals("PENDING", published("outcome"));
    }

    private void takenForTheirs() {
        String reply = replyTo(claim, party, "CATEGORICAL_DENIAL");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "REPLIED", "replyId", reply));
        record("fleur", "/replies/" + reply + "/withdrawal", json("reason", SECRET));
    }

    private void concluded(String outcome) {
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", outcome));
    }

    private void corrected(String outcome, String reason) {
        as("fleur")
                .header("If-Match", "*")
                .body(json("outcome", outcome, "reason", reason))
                .put("/comment-requests/" + request + "/outcome")
                .then()
                .statusCode(200);
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private Map<String, Object> published() {
        return read("anonymous", "/claims/" + claim + "/dossier").getMap("commentRequests[0]");
    }

    private String published(String field) {
        return (String) published().get(field);
    }

    /** Of what came of it, as the public timeline tells it. */
    private List<String> told(String field) {
        return read("anonymous", "/claims/" + claim + "/timeline")
                .getList("events.findAll { it.kind == 'COMMENT_REQUEST_CONCLUDED' }." + field);
    }

    private String all() {
        return as("anonymous").get("/claims/" + claim + "/dossier").asString()
                + as("anonymous").get("/claims/" + claim + "/timeline").asString()
                + RestAssured.get("/claims/" + claim).asString();
    }
}
