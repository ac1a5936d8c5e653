package org.claimtrail.reply.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of a request can be noted down wrongly, and is put right by whoever sees it. */
@QuarkusTest
class OutcomeCorrectionTest {
    private String claim;
    private String party;
    private String request;

    @BeforeEach
    void somebodyWasAsked() {
        claim = aClaim();
        party = aSource();
        request = record(
                        "fleur",
                        "/claims/" + claim + "/comment-requests",
                        with(commentRequest(party), "askedOn", "2024-09-09", "deadline", "2024-09-10"))
                .getString("id");
    }

    private void concluded(String outcome, Object replyId) {
        record("fleur", path() + "/outcome", outcome(outcome, replyId));
    }

    private static Map<String, Object> outcome(String outcome, Object replyId) {
        return replyId == null ? json("outcome", outcome) : json("outcome", outcome, "replyId", replyId);
    }

    private ValidatableResponse corrected(Map<String, Object> outcome) {
        return as("tom")
                .header("If-Match", "*")
                .body(outcome)
                .put(path() + "/outcome")
                .then();
    }

    private String path() {
        return "/comment-requests/" + request;
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, NO_RESPONSE", "NO_RESPONSE, PENDING", "DECLINED, PENDING", "NO_RESPONSE, DECLINED"})
    void whatWasTickedByMistakeIsPutRight(String wrong, String right) {
        concluded(wrong, null);
        corrected(with(outcome(right, null), "reason", "Ticked the wrong one."))
                .statusCode(200)
                .body("outcome", equalTo(right))
                .body("outcomeReason", equalTo("Ticked the wrong one."))
                .body("outcomeRecordedBy", equalTo("tom"));
    }

    @Test
    void theReplyThatWasMeantIsNamed() {
        String other = replyTo(claim, party, "PARTIAL_DENIAL");
        String meant = replyTo(claim, party, "CATEGORICAL_DENIAL");
        concluded("REPLIED", other);
        corrected(with(outcome("REPLIED", meant), "reason", "It was the later one."))
                .statusCode(200)
                .body("replyId", equalTo(meant));
        assertEquals(List.of(other, meant), replies());
    }

    /** Both stay readable, each as known then. */
    private List<String> replies() {
        String after = read("fleur", path()).getString("outcomeRecordedAt");
        String before = Instant.parse(after).minusNanos(1_000).toString();
        return List.of(
                read("fleur", path() + "?knownAt=" + before).getString("replyId"),
                read("fleur", path()).getString("replyId"));
    }

    @Test
    void itSaysWhyAndCorrectsSomethingThatIsOtherwise() {
        corrected(with(outcome("DECLINED", null), "reason", "x"))
                .statusCode(409)
                .body("detail", containsString("Nothing came of it yet"));
        concluded("DECLINED", null);
        corrected(outcome("NO_RESPONSE", null)).statusCode(422).body("violations[0].field", equalTo("reason"));
        corrected(with(outcome("DECLINED", null), "reason", "x")).statusCode(409);
        as("fleur")
                .header("If-Match", "\"other\"")
                .body(with(outcome("NO_RESPONSE", null), "reason", "x"))
                .put(path() + "/outcome")
                .then()
                .statusCode(412);
        as("fleur")
                .body(with(outcome("REPLIED", null), "reason", "x"))
                .post(path() + "/outcome")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void whoAnsweredInTimeIsNotCorrectedToSilence() {
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                json("respondentId", party, "kind", "CATEGORICAL_DENIAL", "statedOn", "2024-09-10"));
        String reply = read("fleur", "/claims/" + claim + "/replies").getString("items[0].id");
        concluded("REPLIED", reply);
        corrected(with(outcome("NO_RESPONSE", null), "reason", "x"))
                .statusCode(422)
                .body("violations[0].field", equalTo("outcome"));
    }

    @Test
    void itTakesTheGroundFromProposals() {
        concluded("DECLINED", null);
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        corrected(with(outcome("NO_RESPONSE", null), "reason", "x")).statusCode(200);
        assertEquals("STALE", read("fleur", "/judgements/" + proposal).getString("state"));
    }

    @Test
    void readersReadItWithTheNextRelease() {
        concluded("DECLINED", null);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        corrected(with(outcome("NO_RESPONSE", null), "reason", "Ticked the wrong one."))
                .statusCode(200);
        assertEquals("DECLINED", published("outcome"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals("NO_RESPONSE", published("outcome"));
        assertEquals("Ticked the wrong one.", published("outcomeReason"));
    }

    private String published(String field) {
        return read("anonymous", "/claims/" + claim + "/dossier").getString("commentRequests[0]." + field);
    }

    @Test
    void itIsCorrectedWhereItStands() {
        concluded("DECLINED", null);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.link("Correct what came of it").click();
            fleur.page.check("[name=outcome][value=NO_RESPONSE]");
            fleur.page.fill(".in-place [name=reason]", "Ticked the wrong one.");
            fleur.button("Record the correction").click();
            assertThat(fleur.page.locator("[id='comment-request-" + request + "']"))
                    .containsText("Ticked the wrong one.");
        }
        assertEquals("NO_RESPONSE", read("fleur", path()).getString("outcome"));
    }
}
