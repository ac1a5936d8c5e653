package org.claimtrail.reply;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom two people took for one with a party, and then not: what that one said is not the party's. */
@QuarkusTest
class SomebodyElseTest {
    private static final String BEFORE_THE_DEADLINE = "2024-09-12";

    private String claimId;
    private String ministry;
    private String office;
    private String pair;

    @BeforeEach
    void twoNamesOfOne() {
        claimId = aClaim();
        ministry = aSource();
        office = aSource();
        pair = aPair(ministry, office);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_RESPONSE", "DECLINED"})
    void whatItAnsweredBecomesWhatCameOfAskingBefore(String outcome) {
        String asked = ask();
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        conclude(asked, outcome, null);
        String answer = answerByTheOffice();
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        came(asked, "REPLIED", answer);
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        came(asked, outcome, null);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        came(asked, "REPLIED", answer);
    }

    @Test
    void orNothingYetWhichCanBeConcludedAnew() {
        String asked = ask();
        String answer = answerByTheOffice();
        conclude(asked, "REPLIED", answer);
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        came(asked, "PENDING", null);
        conclude(asked, "NO_RESPONSE", null);
        came(asked, "NO_RESPONSE", null);
    }

    @Test
    void orItsOwnAnswer() {
        String asked = ask();
        String answer = answerByTheOffice();
        conclude(asked, "REPLIED", answer);
        String own = replied(ministry, "NON_DENIAL");
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        came(asked, "REPLIED", own);
    }

    @Test
    void theyStayOneWhileTheOneTookBackWhatTheOtherSaid() {
        String denial = replied(ministry, "CATEGORICAL_DENIAL");
        String withdrawal = withdrawn(denial);
        String different = propose("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        post("eva", "/judgements/" + different + "/approval", json())
                .then()
                .statusCode(409)
                .body("detail", containsString(withdrawal));
        assertEquals(List.of(), deniedByTheMinistry());

        correct("/replies/" + withdrawal, reply(office, "CLARIFICATION"));
        approveAs("eva", different);
        assertNull(read("fleur", "/replies/" + denial).get("withdrawnByReplyId"));
        assertNull(read("fleur", "/replies/" + withdrawal).get("withdrawsReplyId"));
        assertEquals(List.of(claimId), deniedByTheMinistry());
    }

    @Test
    void norTheClaimItself() {
        String made = aClaim(ministry);
        String withdrawal = record("fleur", "/claims/" + made + "/replies", reply(office, "WITHDRAWAL"))
                .getString("id");
        String different = propose("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        post("eva", "/judgements/" + different + "/approval", json())
                .then()
                .statusCode(409)
                .body("detail", containsString(withdrawal));
        correct("/replies/" + withdrawal, reply(office, "NON_DENIAL"));
        approveAs("eva", different);
    }

    @Test
    void declinedInAReplyItDeclined() {
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        String asked = ask();
        conclude(asked, "DECLINED", replied(ministry, "DECLINED_TO_COMMENT"));
        assertEquals(
                List.of("DECLINED"),
                read("fleur", "/claims/" + claimId + "/assessment")
                        .getList("rules.findAll { it.rule == 'SILENCE' }.inputs.collect { it[1] }"));
    }

    @Test
    void whatWasNoWithdrawalStandsInNobodysWay() {
        String denial = replied(ministry, "CATEGORICAL_DENIAL");
        correct("/replies/" + withdrawn(denial), reply(office, "CLARIFICATION"));
        String again = withdrawn(denial);
        assertEquals(again, read("fleur", "/replies/" + denial).get("withdrawnByReplyId"));
        assertEquals(List.of(), deniedByTheMinistry());
    }

    @Test
    void nothingElseBecomesAWithdrawal() {
        String denial = replied(ministry, "CATEGORICAL_DENIAL");
        correct("/replies/" + withdrawn(denial), reply(office, "CLARIFICATION"));
        String other = replied(office, "NON_DENIAL");
        var body = with(reply(office, "WITHDRAWAL"), "withdrawsReplyId", denial, "reason", "A slip.");
        as("fleur")
                .header("If-Match", "*")
                .body(body)
                .put("/replies/" + other)
                .then()
                .statusCode(422);
    }

    /** Made clear before it was made, by whom nobody knew to be the claimant: the place can still be put right. */
    @Test
    void whatWasInOrderBeforeTheyWereOneIsNoReasonToRefuseAnotherCorrection() {
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        var dated = with(claim(ministry), "statedOn", "2024-09-10");
        String made = record("fleur", "/claims", dated).getString("id");
        var clear = with(reply(office, "CLARIFICATION"), "statedOn", "2024-09-01");
        String clarified =
                record("fleur", "/claims/" + made + "/replies", clear).getString("id");
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        correct("/claims/" + made, with(dated, "place", "Brussels"));
        correct("/replies/" + clarified, with(clear, "quote", "We never meant that."));
    }

    /** An invented answer is none: the one that it was put down to can be said to have been silent. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatOnlyARetractedWorkTellsOfIsNoAnswer(boolean isConcluded) {
        String paper = aPublication();
        var invented = with(reply(ministry, "CONFIRMATION"), "statedOn", BEFORE_THE_DEADLINE, "publicationId", paper);
        String answer =
                record("fleur", "/claims/" + claimId + "/replies", invented).getString("id");
        String asked = ask();
        if (isConcluded) {
            conclude(asked, "REPLIED", answer);
        }
        record("fleur", "/publications/" + paper + "/retraction", json("reason", "The quote was invented."));
        came(asked, "PENDING", null);
        conclude(asked, "NO_RESPONSE", null);
        came(asked, "NO_RESPONSE", null);
    }

    /** Where the work was never taken back, the answer was given: late or in time, and whatever was said of it meanwhile. */
    @ParameterizedTest
    @CsvSource({"2024-09-12, false", "2024-09-12, true", "2024-09-20, false"})
    void whatAWorkTellsOfThatWasRetractedByMistakeIsAnAnswerAgain(String statedOn, boolean isSilentMeanwhile) {
        String paper = aPublication();
        var told = with(reply(ministry, "CONFIRMATION"), "statedOn", statedOn, "publicationId", paper);
        String answer = record("fleur", "/claims/" + claimId + "/replies", told).getString("id");
        String asked = ask();
        conclude(asked, "REPLIED", answer);
        String retraction = "/publications/" + paper + "/retraction";
        record("fleur", retraction, json("reason", "The quote was invented."));
        came(asked, "PENDING", null);
        if (isSilentMeanwhile) {
            conclude(asked, "NO_RESPONSE", null);
        }
        record("fleur", retraction + "/withdrawal", json("reason", "Another paper was meant."));
        came(asked, "REPLIED", answer);
    }

    private String ask() {
        return record("fleur", "/claims/" + claimId + "/comment-requests", commentRequest(ministry))
                .getString("id");
    }

    private static void conclude(String request, String outcome, String reply) {
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", outcome, "replyId", reply));
    }

    private static void came(String request, String outcome, String reply) {
        var read = read("fleur", "/comment-requests/" + request);
        assertEquals(outcome, read.get("outcome"));
        assertEquals(reply, read.get("replyId"));
    }

    private String answerByTheOffice() {
        return replied(office, "NON_DENIAL");
    }

    private String replied(String respondent, String kind) {
        var said = with(reply(respondent, kind), "statedOn", BEFORE_THE_DEADLINE);
        return record("fleur", "/claims/" + claimId + "/replies", said).getString("id");
    }

    private String withdrawn(String reply) {
        var said = with(reply(office, "WITHDRAWAL"), "withdrawsReplyId", reply);
        return record("fleur", "/claims/" + claimId + "/replies", said).getString("id");
    }

    private List<String> deniedByTheMinistry() {
        return read("fleur", "/claims?deniedById=" + ministry).getList("items.id");
    }
}
