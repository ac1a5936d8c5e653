package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was asked, until when, and how: silence is none before its day, and a telephone number is nobody else's. */
@QuarkusTest
class CommentRequestTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String NUMBER = "+31 6 5550 1234";

    private String claim;
    private String party;
    private Map<String, Object> said;

    @BeforeEach
    void somebodyIsAsked() {
        claim = aClaim();
        party = aSource();
        said = with(
                commentRequest(party),
                "askedOn",
                TODAY.toString(),
                "deadline",
                TODAY.plusDays(29).toString());
    }

    // Silence

    @Test
    void silenceIsNoneBeforeTheDeadline() {
        conclude(asked(said), "NO_RESPONSE")
                .statusCode(422)
                .body("violations.field", equalTo(List.of("outcome")))
                .body("detail", containsString(TODAY.plusDays(29).toString()));
        conclude(asked(with(said, "deadline", TODAY.toString())), "NO_RESPONSE").statusCode(422);
    }

    @Test
    void silenceIsRecordedAfterTheDeadlineOrWhereThereIsNone() {
        String yesterday = TODAY.minusDays(1).toString();
        conclude(asked(with(said, "askedOn", yesterday, "deadline", yesterday)), "NO_RESPONSE")
                .statusCode(201)
                .body("outcomeOn", equalTo(yesterday));
        conclude(asked(with(said, "deadline", null)), "NO_RESPONSE")
                .statusCode(201)
                .body("outcomeOn", equalTo(null));
    }

    @Test
    void toDeclineIsPossibleAtOnce() {
        conclude(asked(said), "DECLINED").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-11, 422",
        "2024-09-12, 422",
        "2024-09-13, 201",
        "2024-09-10, 201",
        // May be of before, or after.
        "2024-09, 201",
        ", 201",
    })
    void whoAnsweredInTimeIsNotSaidToBeSilent(String answeredOn, int status) {
        replied("CATEGORICAL_DENIAL", answeredOn);
        String request = asked(commentRequest(party));
        conclude(request, "NO_RESPONSE").statusCode(status);
        conclude(asked(with(commentRequest(aSource()), "deadline", null)), "NO_RESPONSE")
                .statusCode(201);
    }

    @Test
    void theRefusalOfSilenceSaysWhatWasAnsweredAndWhatToSay() {
        replied("DECLINED_TO_COMMENT", "2024-09-12");
        conclude(asked(commentRequest(party)), "NO_RESPONSE")
                .statusCode(422)
                .body("violations.field", equalTo(List.of("outcome")))
                .body("detail", containsString("2024-09-12"))
                .body("detail", containsString("DECLINED"));
    }

    @Test
    void anAnswerThatWasTakenBackIsNone() {
        String denial = replied("CATEGORICAL_DENIAL", "2024-09-12");
        String request = asked(commentRequest(party));
        conclude(request, "NO_RESPONSE").statusCode(422);
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", denial, "statedOn", "2024-09-14"));
        conclude(request, "NO_RESPONSE").statusCode(201);
    }

    @Test
    void silenceIsNotStretchedOverAnAnswer() {
        String request = asked(commentRequest(party));
        conclude(request, "NO_RESPONSE").statusCode(201);
        replied("CATEGORICAL_DENIAL", "2024-09-14");
        refused(request, with(commentRequest(party), "deadline", "2024-09-15", "reason", "Late."), "deadline");
        correct("/comment-requests/" + request, with(commentRequest(party), "deadline", "2024-09-13"));
    }

    // What came of it, and what was answered

    @ParameterizedTest
    @CsvSource({
        "DECLINED, CATEGORICAL_DENIAL, 422",
        "DECLINED, PARTIAL_CONFIRMATION, 422",
        "DECLINED, DECLINED_TO_COMMENT, 201",
        "DECLINED, NEITHER_CONFIRM_NOR_DENY, 201",
        "REPLIED, DECLINED_TO_COMMENT, 422",
        "REPLIED, NEITHER_CONFIRM_NOR_DENY, 201",
        "REPLIED, CATEGORICAL_DENIAL, 201",
    })
    void theOutcomeIsWhatTheReplySays(String outcome, String kind, int status) {
        String answer = replied(kind, "2024-09-12");
        var answered = post("fleur", outcome(asked(commentRequest(party))), json("outcome", outcome, "replyId", answer))
                .then()
                .statusCode(status);
        if (status == 422) {
            answered.body("violations.field", equalTo(List.of("outcome")))
                    .body("detail", containsString("say " + (outcome.equals("REPLIED") ? "DECLINED" : "REPLIED")));
        }
    }

    @Test
    void theOutcomeFollowsItsReplyWhereThatIsCorrected() {
        String answer = replied("DECLINED_TO_COMMENT", "2024-09-12");
        String request = asked(commentRequest(party));
        record("fleur", outcome(request), json("outcome", "DECLINED", "replyId", answer));
        correct("/replies/" + answer, with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-13"));
        cameOf(request, "REPLIED", "2024-09-13");
        correct("/replies/" + answer, with(reply(party, "DECLINED_TO_COMMENT"), "statedOn", "2024-09-13"));
        cameOf(request, "DECLINED", "2024-09-13");
        correct("/replies/" + answer, with(reply(party, "NEITHER_CONFIRM_NOR_DENY"), "statedOn", "2024-09"));
        cameOf(request, "DECLINED", "2024-09");
    }

    @Test
    void silenceWasNoneWhereAnAnswerInTimeIsRecordedLater() {
        String request = asked(commentRequest(party));
        conclude(request, "NO_RESPONSE").statusCode(201);
        String late = replied("CATEGORICAL_DENIAL", "2024-09-20");
        cameOf(request, "NO_RESPONSE", "2024-09-12");
        correct("/replies/" + late, with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-12"));
        cameOf(request, "REPLIED", "2024-09-12");

        String another = asked(commentRequest(party));
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", late, "statedOn", "2024-09-13"));
        conclude(another, "NO_RESPONSE").statusCode(201);
        replied("DECLINED_TO_COMMENT", "2024-09-12");
        cameOf(another, "DECLINED", "2024-09-12");
    }

    @ParameterizedTest
    @CsvSource({
        "CATEGORICAL_DENIAL, 2024-09-12, 422",
        "CATEGORICAL_DENIAL, 2024-09-13, 201",
        "DECLINED_TO_COMMENT, 2024-09-12, 201",
        "NEITHER_CONFIRM_NOR_DENY, 2024-09-12, 201",
    })
    void whoAnsweredInTimeIsNotSaidToHaveDeclined(String kind, String answeredOn, int status) {
        replied(kind, answeredOn);
        conclude(asked(commentRequest(party)), "DECLINED").statusCode(status);
    }

    @Test
    void whoDeclinedAtFirstAndThenAnsweredInTimeAnswered() {
        String request = asked(commentRequest(party));
        conclude(request, "DECLINED").statusCode(201);
        replied("DECLINED_TO_COMMENT", "2024-09-11");
        cameOf(request, "DECLINED", "2024-09-11");
        String silent = asked(commentRequest(party));
        replied("CATEGORICAL_DENIAL", "2024-09-12");
        conclude(silent, "DECLINED").statusCode(422).body("detail", containsString("REPLIED"));
    }

    @Test
    void aPartyAnswersUnderItsOtherNameToo() {
        String alias = aSource();
        areOne(alias, party);
        String request = asked(commentRequest(party));
        String silent = asked(commentRequest(party));
        conclude(silent, "NO_RESPONSE").statusCode(201);
        String denial = record(
                        "fleur",
                        "/claims/" + claim + "/replies",
                        with(reply(alias, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-12"))
                .getString("id");
        cameOf(silent, "REPLIED", "2024-09-12");
        conclude(request, "NO_RESPONSE").statusCode(422);
        record("fleur", outcome(request), json("outcome", "REPLIED", "replyId", denial));
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", denial, "statedOn", "2024-09-13"));
    }

    @Test
    void silenceWasNoneWhereTwoNamesAreJudgedToBeOneLater() {
        String alias = aSource();
        String silent = asked(commentRequest(party));
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(alias, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-12"));
        conclude(silent, "NO_RESPONSE").statusCode(201);
        areOne(alias, party);
        cameOf(silent, "REPLIED", "2024-09-12");
    }

    @Test
    void noWithdrawalIsWithdrawn() {
        String denial = replied("CATEGORICAL_DENIAL", "2024-09-11");
        String takenBack = record(
                        "fleur",
                        "/claims/" + claim + "/replies",
                        with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", denial))
                .getString("id");
        post("fleur", "/claims/" + claim + "/replies", with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", takenBack))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("withdrawsReplyId")));
        replied("CATEGORICAL_DENIAL", "2024-09-14");
    }

    private static void cameOf(String request, String outcome, String outcomeOn) {
        var now = read("fleur", "/comment-requests/" + request);
        assertThat(now.getString("outcome"), equalTo(outcome));
        assertThat(now.getString("outcomeOn"), equalTo(outcomeOn));
    }

    @Test
    void nobodyAsksItself() {
        post("fleur", "/claims/" + claim + "/comment-requests", with(said, "askedById", party))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("askedById")));
        refused(asked(said), with(said, "askedById", party, "reason", "Themselves."), "askedById");
    }

    @Test
    void norWhatWasJudgedToBeOneWithIt() {
        String name = aSource();
        String other = aSource();
        areOne(party, name);
        String pair = aPair(name, other);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        post("fleur", "/claims/" + claim + "/comment-requests", with(said, "askedById", other))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("askedById")));
        refused(asked(said), with(said, "askedById", other, "reason", "Themselves."), "askedById");
        decided("SOURCE_PAIR", pair, "IDENTITY", null);
        asked(with(said, "askedById", other));
    }

    /** What was noted down before can be corrected, also where nobody puts right who asked. */
    @Test
    void whoTurnsOutToBeOneWithTheAskedAskedAllTheSame() {
        String other = aSource();
        var before = with(said, "askedById", other);
        String request = asked(before);
        areOne(party, other);
        correct("/comment-requests/" + request, with(before, "channel", "By telephone"));
        var now = read("fleur", "/comment-requests/" + request);
        assertThat(now.getString("askedById"), equalTo(other));
        correct("/comment-requests/" + request, with(said, "askedById", aSource()));
        refused(request, with(before, "reason", "It was them."), "askedById");
    }

    // Corrections

    @Test
    void aLaterDeadlineIsANewVersion() {
        String request = asked(said);
        String tag = as("fleur").get("/comment-requests/" + request).header("ETag");
        String later = TODAY.plusDays(40).toString();
        as("fleur")
                .header("If-Match", tag)
                .body(with(said, "deadline", later, "reason", "They asked for more time."))
                .put("/comment-requests/" + request)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("deadline", equalTo(later))
                .body("reason", equalTo("They asked for more time."));
        var versions = read("fleur", "/comment-requests/" + request + "/versions");
        assertThat(
                versions.getList("deadline"), equalTo(List.of(TODAY.plusDays(29).toString(), later)));
        assertThat(read("fleur", dossier()).getList("commentRequests.deadline"), equalTo(List.of(later)));
        assertThat(
                read("fleur", "/claims/" + claim + "/timeline").getList("events.kind"),
                equalTo(List.of("CLAIM_ADDED", "COMMENT_REQUESTED", "COMMENT_REQUEST_CORRECTED")));
        String then = versions.getString("[0].recordedAt");
        assertThat(
                read("fleur", "/comment-requests/" + request + "?knownAt=" + then)
                        .getInt("version"),
                equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"'', 428", "\"2\", 412"})
    void whoDidNotReadItDoesNotCorrectIt(String tag, int status) {
        var call = as("fleur").body(with(said, "reason", "Late."));
        (tag.isEmpty() ? call : call.header("If-Match", tag))
                .put("/comment-requests/" + asked(said))
                .then()
                .statusCode(status);
    }

    @Test
    void aCorrectionSaysWhyAndLeavesTheParty() {
        refused(asked(said), said, "reason");
        refused(asked(said), with(said, "askedOfId", aSource(), "reason", "Another one."), "askedOfId");
        refused(asked(said), with(said, "deadline", "2024-01-01", "reason", "Earlier."), "deadline");
        post("fleur", "/claims/" + claim + "/comment-requests", with(said, "reason", "New."))
                .then()
                .statusCode(422);
    }

    @Test
    void silenceFollowsItsCorrectedDeadlineAndIsNeverAhead() {
        var body = with(said, "askedOn", "2024-09-11", "deadline", "2024-09-12");
        String request = asked(body);
        conclude(request, "NO_RESPONSE").statusCode(201);
        correct("/comment-requests/" + request, with(body, "deadline", "2024-09-14"));
        assertThat(read("fleur", "/comment-requests/" + request).getString("outcomeOn"), equalTo("2024-09-14"));
        refused(request, with(body, "deadline", TODAY.plusDays(1).toString(), "reason", "More time."), "deadline");
    }

    // Dates that can't all be so

    @Test
    void nobodyAnswersBeforeBeingAsked() {
        var body = with(said, "askedOn", "2024-09-11", "deadline", null);
        String early = replied("CONFIRMATION", "2024-08");
        String request = asked(body);
        post("fleur", outcome(request), json("outcome", "REPLIED", "replyId", early))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("replyId")));
        String answer = replied("CONFIRMATION", "2024-09");
        record("fleur", outcome(request), json("outcome", "REPLIED", "replyId", answer));
        refused("/replies/" + answer, with(reply(party, "CONFIRMATION"), "statedOn", "2024-08-31"), "statedOn");
        refused("/comment-requests/" + request, with(body, "askedOn", "2024-10-01"), "askedOn");
        correct("/comment-requests/" + request, with(body, "askedOn", "2024-09-30"));
    }

    @Test
    void nothingIsTakenBackBeforeItWasSaid() {
        String denial = replied("CATEGORICAL_DENIAL", "2024-09-11");
        var withdrawal = with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", denial, "statedOn", "2024-09-10");
        post("fleur", "/claims/" + claim + "/replies", withdrawal)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("statedOn")));
        String id = record("fleur", "/claims/" + claim + "/replies", with(withdrawal, "statedOn", "2024-09"))
                .getString("id");
        correct("/replies/" + id, with(withdrawal, "statedOn", "2024"));
        refused("/replies/" + id, with(withdrawal, "statedOn", "2023"), "statedOn");
        refused("/replies/" + denial, with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2025-01-01"), "statedOn");
    }

    @Test
    void noClaimIsTakenBackBeforeItWasMade() {
        var body = with(claim(party), "statedOn", "2024-09-11");
        String theirs = record("fleur", "/claims", body).getString("id");
        var withdrawal = reply(party, "WITHDRAWAL");
        post("fleur", "/claims/" + theirs + "/replies", with(withdrawal, "statedOn", "2024-09-10"))
                .then()
                .statusCode(422);
        record("fleur", "/claims/" + theirs + "/replies", with(withdrawal, "statedOn", "2024-09-12"));
        refused("/claims/" + theirs, with(body, "statedOn", "2024-09-13"), "statedOn");
        correct("/claims/" + theirs, with(body, "statedOn", "2024-09"));
    }

    // What the public reads

    @Test
    void theNumberThatWasCalledIsTheNewsroomsAlone() {
        var letter = with(said, "medium", "TELEPHONE", "wording", "Is it so? Call " + NUMBER);
        String request = asked(with(letter, "channel", "mobile " + NUMBER));
        correct("/comment-requests/" + request, with(letter, "channel", "mobile, evenings, " + NUMBER));
        becomes(claim, "UNDER_REVIEW");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        for (String path : List.of("", "/dossier", "/timeline", "/assessment")) {
            String text = as("anonymous")
                    .get("/claims/" + claim + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(path, text, not(containsString("5550")));
        }
        assertThat(read("anonymous", dossier()).getList("commentRequests.medium"), equalTo(List.of("TELEPHONE")));
        assertThat(read("fleur", dossier()).getString("commentRequests[0].channel"), containsString(NUMBER));
        assertThat(read("fleur", dossier()).getString("commentRequests[0].wording"), containsString(NUMBER));
        try (var reader = Visitor.reader();
                var fleur = Visitor.as("fleur")) {
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator("body")).not().containsText("5550");
            assertThat(reader.part("comment-request-" + request)).containsText("by telephone");
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("comment-request-" + request)).containsText(NUMBER);
        }
    }

    // At the pages

    @Test
    void aDeadlineIsMovedWhereItStands() {
        String early = TODAY.plusDays(1).toString();
        String request = asked(with(said, "deadline", early));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("correct-" + request).click();
            fleur.fill("deadline", "1 January 2097", "medium", "EMAIL", "reason", "They asked for more time.");
            fleur.button("Record the correction").click();
            var card = fleur.part("comment-request-" + request);
            assertThat(card).containsText("1 January 2097");
            assertThat(card).containsText("by e-mail");
            assertThat(card).containsText("They asked for more time.");
            correct("/comment-requests/" + request, with(said, "deadline", TODAY.toString()));
            fleur.open("/");
            assertThat(fleur.page.locator("#to-do li", new Page.LocatorOptions().setHas(fleur.part("line-" + request))))
                    .containsText("today");
        }
    }

    private String asked(Map<String, Object> body) {
        return record("fleur", "/claims/" + claim + "/comment-requests", body).getString("id");
    }

    private String replied(String kind, String statedOn) {
        return record("fleur", "/claims/" + claim + "/replies", with(reply(party, kind), "statedOn", statedOn))
                .getString("id");
    }

    private String dossier() {
        return "/claims/" + claim + "/dossier";
    }

    private static String outcome(String request) {
        return "/comment-requests/" + request + "/outcome";
    }

    private static ValidatableResponse conclude(String request, String outcome) {
        return post("fleur", outcome(request), json("outcome", outcome)).then();
    }

    private static void refused(String path, Map<String, Object> body, String field) {
        String address = path.startsWith("/") ? path : "/comment-requests/" + path;
        as("fleur")
                .header("If-Match", "*")
                .body(path.startsWith("/") ? with(body, "reason", "Wrong.") : body)
                .put(address)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of(field)));
    }
}
