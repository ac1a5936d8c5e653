package org.claimtrail.reply.comment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What had come of asking by a day: what happened later was still to come. What was noted down wrongly and put right never was so, on
 * any day, for whoever reads it since.
 */
@QuarkusTest
class OutcomeAsOfTest {
    private String claim;
    private String party;
    private String request;

    /** Asked on the 2nd, until the 4th. */
    @BeforeEach
    void somebodyWasAsked() {
        claim = aClaim();
        party = aSource();
        asked("2024-09-04");
    }

    private void asked(String deadline) {
        request = record("fleur", "/claims/" + claim + "/comment-requests", asking("2024-09-02", deadline))
                .getString("id");
    }

    private Map<String, Object> asking(String askedOn, String deadline) {
        return with(commentRequest(party), "askedOn", askedOn, "deadline", deadline);
    }

    // What was put right

    @Test
    void aRefusalThatWasNoneWasNoneOnAnyDay() {
        concluded("DECLINED", null);
        String before = read("fleur", "/comment-requests/" + request).getString("outcomeRecordedAt");
        String answer = replied("CATEGORICAL_DENIAL", "2024-09-10");
        put("REPLIED", answer);
        release();
        came("2024-09-05", "PENDING", null);
        came("2024-09-10", "REPLIED", answer);
        assertEquals(
                "DECLINED",
                read("fleur", "/comment-requests/" + request + "?asOf=2024-09-05&knownAt=" + before)
                        .getString("outcome"),
                "what was known then");
    }

    @Test
    void whatWasPutRightToWhatItWasBeforeWasThatAllTheTime() {
        concluded("NO_RESPONSE", null);
        concluded("DECLINED", null);
        put("NO_RESPONSE", null);
        release();
        came("2024-09-03", "PENDING", null);
        came("2024-09-05", "NO_RESPONSE", null);
    }

    @Test
    void nobodyIsSilentBeforeTheyWereAsked() {
        concluded("NO_RESPONSE", null);
        correct("/comment-requests/" + request, asking("2024-09-07", "2024-09-12"));
        release();
        came("2024-09-08", "PENDING", null);
        came("2024-09-12", "NO_RESPONSE", null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerIsOfTheDayThatItIsPutRightTo(boolean isSaid) {
        String answer = replied("CATEGORICAL_DENIAL", "2024-09-03");
        if (isSaid) {
            concluded("REPLIED", answer);
        }
        correct("/replies/" + answer, with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-10"));
        release();
        came("2024-09-05", "PENDING", null);
        came("2024-09-10", "REPLIED", answer);
    }

    @Test
    void whatWasTakenForTheAnswerIsItOnNoDay() {
        String taken = replied("NON_DENIAL", "2024-09-03");
        String meant = replied("CATEGORICAL_DENIAL", "2024-09-10");
        concluded("REPLIED", taken);
        put("REPLIED", meant);
        release();
        reads("2024-09-05", "PENDING", null);
        came("2024-09-10", "REPLIED", meant);
    }

    @Test
    void aReplyThatWasNeverGivenAnsweredOnNoDay() {
        String refusal = replied("DECLINED_TO_COMMENT", "2024-09-03");
        String answer = replied("CATEGORICAL_DENIAL", "2024-09-04");
        record("fleur", "/replies/" + refusal + "/withdrawal", json("reason", "Her namesake said so."));
        release();
        came("2024-09-03", "PENDING", null);
        came("2024-09-04", "REPLIED", answer);
    }

    // What happened later

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWasSilentAndAnsweredLaterWasSilentUntilThen(boolean isReleasedBetween) {
        concluded("NO_RESPONSE", null);
        if (isReleasedBetween) {
            release();
        }
        String answer = replied("CATEGORICAL_DENIAL", "2024-09-10");
        concluded("REPLIED", answer);
        release();
        came("2024-09-03", "PENDING", null);
        came("2024-09-05", "NO_RESPONSE", null);
        came("2024-09-10", "REPLIED", answer);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoDeclinedAndAnsweredLaterHadDeclined(boolean isAnswerRecordedFirst) {
        String answer = isAnswerRecordedFirst ? replied("CATEGORICAL_DENIAL", "2024-09-04") : null;
        String refusal = replied("DECLINED_TO_COMMENT", "2024-09-03");
        answer = isAnswerRecordedFirst ? answer : replied("CATEGORICAL_DENIAL", "2024-09-04");
        release();
        came("2024-09-02", "PENDING", null);
        came("2024-09-03", "DECLINED", refusal);
        came("2024-09-04", "REPLIED", answer);
    }

    @Test
    void whatARetractionShookIsLeftOutBeforeItsDay() {
        String work = record("fleur", "/publications", with(publication(aSource()), "publishedOn", "2024-09-03"))
                .getString("id");
        var denial = with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-03", "publicationId", work);
        String answer = record("fleur", "/claims/" + claim + "/replies", denial).getString("id");
        var retraction = json("reason", "It was made up.", "retractedOn", "2024-10-15");
        record("fleur", "/publications/" + work + "/retraction", retraction);
        release();
        came("2024-09-10", "REPLIED", answer);
        came("2024-10-15", "PENDING", null);
        assertEquals(
                List.of("2024-09-03", "2024-10-15"),
                read("fleur", "/claims/" + claim + "/timeline")
                        .getList("events.findAll { it.kind == 'COMMENT_REQUEST_CONCLUDED' }.occurredOn"));
    }

    /** As readers and the newsroom read it in the dossier, and as the timeline's last word. */
    private void reads(String day, String outcome, String replyId) {
        for (String who : List.of("fleur", "anonymous")) {
            JsonPath dossier = read(who, "/claims/" + claim + "/dossier?asOf=" + day);
            assertEquals(outcome, dossier.getString("commentRequests[0].outcome"), who);
            assertEquals(replyId, dossier.getString("commentRequests[0].replyId"), who);
            List<String> told = read(who, "/claims/" + claim + "/timeline?asOf=" + day)
                    .getList("events.findAll { it.kind == 'COMMENT_REQUEST_CONCLUDED' }.details.outcome");
            assertEquals(outcome, told.isEmpty() ? "PENDING" : told.get(told.size() - 1), who);
        }
    }

    /** And the rules speak of no other silence. */
    private void came(String day, String outcome, String replyId) {
        reads(day, outcome, replyId);
        for (String who : List.of("fleur", "anonymous")) {
            String rules =
                    as(who).get("/claims/" + claim + "/assessment?asOf=" + day).asString();
            for (String silence : List.of("PENDING", "NO_RESPONSE", "DECLINED")) {
                assertEquals(silence.equals(outcome), rules.contains("\"" + silence + "\""), who + silence);
            }
        }
    }

    private void concluded(String outcome, String replyId) {
        record("fleur", "/comment-requests/" + request + "/outcome", outcome(outcome, replyId));
    }

    private void put(String outcome, String replyId) {
        correct("/comment-requests/" + request + "/outcome", outcome(outcome, replyId));
    }

    private static Map<String, Object> outcome(String outcome, String replyId) {
        return replyId == null ? json("outcome", outcome) : json("outcome", outcome, "replyId", replyId);
    }

    private String replied(String kind, String statedOn) {
        return record("fleur", "/claims/" + claim + "/replies", with(reply(party, kind), "statedOn", statedOn))
                .getString("id");
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        for (String who : List.of("fleur", "anonymous")) {
            assertEquals(
                    requests(who, ""), requests(who, "?asOf=2025"), "what came by now is what came by the end of it");
        }
    }

    private List<Object> requests(String who, String then) {
        return read(who, "/claims/" + claim + "/dossier" + then).getList("commentRequests");
    }
}
