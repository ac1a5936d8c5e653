package org.claimtrail.reply.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was asked and answered is awaited no longer, whoever records what first; what somebody says of it holds. */
@QuarkusTest
class AnsweredTest {
    @Inject
    PendingRequests requests;

    @Inject
    Ledger ledger;

    private String claim;
    private String party;
    private String alias;
    private String request;
    private String answer;
    private String other;

    @BeforeEach
    void aClaimAndTwoNamesOfOneParty() {
        claim = aClaim();
        party = aSource();
        alias = aSource();
    }

    /** Asked; answered; a namesake's words; those withdrawn; judged to be one with whoever answered. */
    @ParameterizedTest
    @ValueSource(strings = {"AROWS", "ASROW", "SAROW", "SRAOW", "RASOW", "RSOWA", "ROWAS", "OARWS", "OAWSR", "OWSAR"})
    void itIsNoMatterWhatIsRecordedFirst(String order) {
        order.chars().forEach(act -> happens((char) act));
        came("REPLIED", answer);
    }

    private void happens(char act) {
        switch (act) {
            case 'A' -> ask();
            case 'R' -> answer = replied(alias, "CATEGORICAL_DENIAL", "2024-09-12");
            case 'O' -> other = replied(party, "NON_DENIAL", "2024-09-11");
            case 'W' -> record("fleur", "/replies/" + other + "/withdrawal", json("reason", "Her namesake said so."));
            default -> areOne(alias, party);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CATEGORICAL_DENIAL, 2024-09-12, REPLIED",
        "DECLINED_TO_COMMENT, 2024-09-12, DECLINED",
        // After the deadline, but nobody says that there was silence.
        "CATEGORICAL_DENIAL, 2024-10, REPLIED",
        // Before asking, or nobody knows.
        "CATEGORICAL_DENIAL, 2024-09-10, PENDING",
        "CATEGORICAL_DENIAL, 2024-09, PENDING",
        "CATEGORICAL_DENIAL, , PENDING",
    })
    void whatIsSurelySaidSinceTheQuestionAnswersIt(String kind, String statedOn, String outcome) {
        ask();
        answer = replied(party, kind, statedOn);
        came(outcome, outcome.equals("PENDING") ? null : answer);
        ask();
        came(outcome, outcome.equals("PENDING") ? null : answer);
    }

    @Test
    void silenceUntilTheDeadlineIsSaidBeforeOrAfterALateAnswer() {
        ask();
        conclude("NO_RESPONSE", null);
        answer = replied(party, "CATEGORICAL_DENIAL", "2024-09-20");
        came("NO_RESPONSE", null);
        ask();
        came("REPLIED", answer);
        conclude("NO_RESPONSE", null);
        came("NO_RESPONSE", null);
        conclude("REPLIED", answer);
        came("REPLIED", answer);
    }

    @Test
    void ofSeveralAnswersTheFirstOneIsItUnlessSomebodyNamesAnother() {
        ask();
        String later = replied(party, "PARTIAL_DENIAL", "2024-09-12");
        came("REPLIED", later);
        answer = replied(party, "CATEGORICAL_DENIAL", "2024-09-11");
        came("REPLIED", answer);
        conclude("REPLIED", later);
        replied(party, "CONFIRMATION", "2024-09-11");
        came("REPLIED", later);
    }

    @Test
    void whoDeclinedAndThenAnsweredAnswered() {
        ask();
        came("DECLINED", answer = replied(party, "DECLINED_TO_COMMENT", "2024-09-11"));
        came("REPLIED", answer = replied(party, "CATEGORICAL_DENIAL", "2024-09-12"));
    }

    @Test
    void whereTheQuestionCameLaterThanWasNotedDownThatIsNoAnswerToIt() {
        ask();
        answer = replied(party, "CATEGORICAL_DENIAL", "2024-09-12");
        var later = with(commentRequest(party), "askedOn", "2024-09-14", "deadline", "2024-09-15");
        correct("/comment-requests/" + request, later);
        came("PENDING", null);
        correct("/comment-requests/" + request, with(later, "askedOn", "2024-09-12"));
        came("REPLIED", answer);
        correct("/replies/" + answer, with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-01"));
        came("PENDING", null);
    }

    @Test
    void nobodyReadsThatTheAnswerIsStillToCome() {
        ask();
        areOne(alias, party);
        answer = replied(alias, "CATEGORICAL_DENIAL", "2024-09-12");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("comment-request-" + request)).hasCount(0);
            assertThat(reader.page.locator("body")).not().containsText("no answer yet");
        }
        assertFalse(RestAssured.get("/claims/" + claim).asString().contains("has yet to answer"));
        assertFalse(requests.first(10_000, ledger.present()).stream()
                .anyMatch(pending -> pending.request().id().equals(UUID.fromString(request))));
        JsonPath published = read("anonymous", "/claims/" + claim + "/dossier");
        assertEquals(List.of("REPLIED"), published.getList("commentRequests.outcome"));
    }

    private void ask() {
        request = record("fleur", "/claims/" + claim + "/comment-requests", commentRequest(party))
                .getString("id");
    }

    private String replied(String respondent, String kind, String statedOn) {
        return record("fleur", "/claims/" + claim + "/replies", with(reply(respondent, kind), "statedOn", statedOn))
                .getString("id");
    }

    private void conclude(String outcome, String reply) {
        record("tom", "/comment-requests/" + request + "/outcome", json("outcome", outcome, "replyId", reply));
    }

    private void came(String outcome, String reply) {
        JsonPath now = read("fleur", "/comment-requests/" + request);
        assertEquals(outcome, now.getString("outcome"));
        assertEquals(reply, now.get("replyId"));
    }
}
