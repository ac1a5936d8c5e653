package org.claimtrail.reply.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that was recorded of the wrong party, or never made, is taken back: it stays readable, and nobody was silent. */
@QuarkusTest
class CommentRequestWithdrawalTest {
    private static final Map<String, Object> WHY = json("reason", "Her namesake was asked.");
    private static final Map<String, Object> SILENT = json("outcome", "NO_RESPONSE");

    @Inject
    PendingRequests requests;

    @Inject
    Ledger ledger;

    private String claim;
    private String party;
    private String request;

    @BeforeEach
    void theWrongPartyIsAsked() {
        claim = aClaim();
        party = aSource();
        request = commentRequestOn(claim, party);
    }

    // It counts no longer

    @Test
    void itIsReadWithItsWithdrawalAndBeforeWithout() {
        String before = read("fleur", path()).getString("recordedAt");
        JsonPath withdrawn = withdraw();
        assertEquals(WHY.get("reason"), withdrawn.getString("withdrawal.reason"));
        assertEquals("fleur", withdrawn.getString("withdrawal.recordedBy"));
        assertEquals(withdrawn.getString("withdrawal.recordedAt"), withdrawn.getString("changedAt"));
        for (String list : List.of("comment-requests", "dossier")) {
            String there = list.equals("dossier") ? "commentRequests" : "items";
            JsonPath now = read("fleur", "/claims/" + claim + "/" + list);
            assertEquals(List.of(WHY.get("reason")), now.getList(there + ".withdrawal.reason"));
            JsonPath then = read("fleur", "/claims/" + claim + "/" + list + "?knownAt=" + before);
            assertEquals(List.of(request), then.getList(there + ".id"));
            assertNull(then.get(there + "[0].withdrawal"));
        }
    }

    @Test
    void itKeepsItsVersions() {
        correct(path(), with(commentRequest(party), "deadline", "2024-09-13"));
        withdraw();
        JsonPath versions = read("fleur", path() + "/versions");
        assertEquals(List.of("2024-09-12", "2024-09-13"), versions.getList("deadline"));
        assertEquals(WHY.get("reason"), read("fleur", path()).getString("withdrawal.reason"));
    }

    @Test
    void nobodyAwaitsAnAnswerToIt() {
        String before = read("fleur", path()).getString("recordedAt");
        assertTrue(isAwaited(null));
        withdraw();
        assertFalse(isAwaited(null));
        assertTrue(isAwaited(before));
    }

    private boolean isAwaited(String knownAt) {
        Moment moment = knownAt == null ? ledger.present() : new Moment(Instant.parse(knownAt), null);
        return requests.first(10_000, moment).stream()
                .anyMatch(pending -> pending.request().id().equals(UUID.fromString(request)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "PENDING",
            value = {"PENDING", "NO_RESPONSE", "DECLINED"})
    void nobodyWasSilentInTheAssessment(String outcome) {
        if (outcome != null) {
            concluded(outcome);
        }
        String before = read("fleur", path()).getString("changedAt");
        List<String> silent = List.of(outcome == null ? "PENDING" : outcome);
        assertEquals(silent, silences(""));
        withdraw();
        assertEquals(List.of(), silences(""));
        assertEquals(silent, silences("?knownAt=" + before));
    }

    @Test
    void whoWasAskedByMistakeAndOnPurposeIsSilentToTheLatterOnly() {
        String meant = commentRequestOn(claim, party);
        concluded("DECLINED");
        record("fleur", "/comment-requests/" + meant + "/outcome", SILENT);
        assertEquals(List.of("DECLINED"), silences(""));
        withdraw();
        assertEquals(List.of("NO_RESPONSE"), silences(""));
    }

    @Test
    void whoWasMeantIsAskedInANewRequest() {
        withdraw();
        String again = commentRequestOn(claim, party);
        record("fleur", "/comment-requests/" + again + "/outcome", SILENT);
        assertEquals(
                List.of(request, again),
                read("fleur", "/claims/" + claim + "/comment-requests").getList("items.id"));
        assertEquals(List.of("NO_RESPONSE"), silences(""));
    }

    // Nothing comes of it

    @Test
    void nothingIsRecordedOfItAfterwards() {
        concluded("DECLINED");
        withdraw();
        for (var outcome : List.of(SILENT, json("outcome", "REPLIED", "replyId", replied("2024-09-12")))) {
            refused(CONFLICT, () -> post("fleur", path() + "/outcome", outcome));
        }
        refused(CONFLICT, () -> put(path() + "/outcome", with(SILENT, "reason", "Ticked the wrong one.")))
                .body("detail", containsString("recorded by mistake"));
        var later = with(commentRequest(party), "reason", "They asked for more time.");
        refused(CONFLICT, () -> put(path(), later));
        assertEquals("DECLINED", read("fleur", path()).getString("outcome"));
    }

    @Test
    void aReplyThatIsRecordedLaterDoesNotConcludeIt() {
        concluded("NO_RESPONSE");
        withdraw();
        String before = ledger.present().knownAt().toString();
        String denial = replied("2024-09-12");
        correct("/replies/" + denial, with(reply(party, "DECLINED_TO_COMMENT"), "statedOn", "2024-09-12"));
        assertUntouchedSince(before);
    }

    @Test
    void norDoesOneUnderANameThatTurnsOutToBeTheSame() {
        concluded("NO_RESPONSE");
        withdraw();
        String alias = aSource();
        record("fleur", replies(), with(reply(alias, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-12"));
        String before = ledger.present().knownAt().toString();
        areOne(alias, party);
        decided("SOURCE_PAIR", aPair(alias, aSource()), "IDENTITY", "DIFFERENT");
        assertUntouchedSince(before);
    }

    @Test
    void norIsItsAnswerLostWithTheWorkThatTellsOfIt() {
        String work = aPublication();
        String denial = record(
                        "fleur",
                        replies(),
                        with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-12", "publicationId", work))
                .getString("id");
        record("fleur", path() + "/outcome", json("outcome", "REPLIED", "replyId", denial));
        withdraw();
        String before = ledger.present().knownAt().toString();
        record("fleur", "/publications/" + work + "/retraction", json("reason", "It was made up."));
        assertUntouchedSince(before);
        record("fleur", "/publications/" + work + "/retraction/withdrawal", json("reason", "Another was meant."));
        assertUntouchedSince(before);
    }

    @Test
    void norWhereThatWasRecordedByMistakeToo() {
        String denial = replied("2024-09-12");
        record("fleur", path() + "/outcome", json("outcome", "REPLIED", "replyId", denial));
        withdraw();
        String before = ledger.present().knownAt().toString();
        record("fleur", "/replies/" + denial + "/withdrawal", WHY);
        assertUntouchedSince(before);
    }

    @Test
    void itsDayKeepsNobodyFromDatingTheReplyRight() {
        String denial = replied("2024-09-12");
        record("fleur", path() + "/outcome", json("outcome", "REPLIED", "replyId", denial));
        var earlier = with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-01");
        refused(REFUSED, "statedOn", () -> put("/replies/" + denial, with(earlier, "reason", "It was earlier.")));
        withdraw();
        correct("/replies/" + denial, earlier);
        assertEquals("2024-09-12", read("fleur", path()).getString("outcomeOn"));
    }

    private void assertUntouchedSince(String before) {
        assertEquals(
                List.of(),
                read("fleur", "/claims/" + claim + "/timeline")
                        .param("before", before)
                        .getList(
                                "events.findAll { it.kind == 'COMMENT_REQUEST_CONCLUDED' && it.recordedAt > before }"));
    }

    // Once, and with a reason

    @Test
    void itIsWithdrawnOnce() {
        withdraw();
        refused(CONFLICT, () -> post("fleur", path() + "/withdrawal", WHY));
        refused(404, () -> post("fleur", "/comment-requests/" + NOBODY + "/withdrawal", WHY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void itSaysWhy(String reason) {
        refused(REFUSED, "reason", () -> post("fleur", path() + "/withdrawal", json("reason", reason)));
        refused(REFUSED, "reason", () -> post("fleur", path() + "/withdrawal", json()));
        assertNull(read("fleur", path()).get("withdrawal"));
    }

    @Test
    void ofTwoWhoWithdrawItAtOnceOneDoes() {
        var statuses = atOnce(2, i -> post("fleur", path() + "/withdrawal", WHY));
        assertEquals(List.of(201, CONFLICT), statuses.stream().sorted().toList());
    }

    // What rests on it

    @ParameterizedTest
    @CsvSource({"STATUS, UNDER_REVIEW", "EVIDENCE_LEVEL, WEAK", "VISIBILITY, PUBLISHED"})
    void whatWasProposedBeforeIsProposedAnew(String aspect, String value) {
        String proposal = propose("CLAIM", claim, aspect, value);
        withdraw();
        JsonPath stale = read("eva", "/judgements/" + proposal);
        assertEquals("STALE", stale.getString("state"));
        assertEquals("COMMENT_REQUEST_WITHDRAWN", stale.getString("decision.change.kind"));
    }

    @Test
    void whatItsPartyIsCalledIsNoMatterOfTheClaimAnyLonger() {
        withdraw();
        String proposal = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        correct("/sources/" + party, source());
        assertEquals("PROPOSED", read("eva", "/judgements/" + proposal).getString("state"));
    }

    // What the public reads

    @Test
    void whatWasWithdrawnBeforeAReleaseShowedItIsAsNeverRecorded() {
        concluded("NO_RESPONSE");
        withdraw();
        release();
        assertEquals(List.of(), published().getList("commentRequests"));
        as("anonymous").get("/claims/" + claim + "/timeline").then().body(not(containsString("COMMENT_REQUEST")));
        RestAssured.get("/claims/" + claim).then().body(not(containsString("namesake")));
    }

    @Test
    void whatCameAndWentBetweenTwoReleasesIsInNeither() {
        withdraw();
        release();
        String second = commentRequestOn(claim, party);
        record("fleur", "/comment-requests/" + second + "/withdrawal", WHY);
        assertEquals(List.of(), published().getList("commentRequests"));
        release();
        assertEquals(List.of(), published().getList("commentRequests"));
        as("anonymous").get("/claims/" + claim + "/timeline").then().body(not(containsString("COMMENT_REQUEST")));
    }

    @Test
    void whatAReleaseShowedIsShownWithItsWithdrawalByTheNext() {
        concluded("NO_RESPONSE");
        release();
        String first = read("fleur", "/claims/" + claim).getString("releasedAt");
        withdraw();
        assertNull(published().get("commentRequests[0].withdrawal"));
        release();
        String second = read("fleur", "/claims/" + claim).getString("releasedAt");
        as("anonymous")
                .get("/claims/" + claim + "/dossier")
                .then()
                .body("commentRequests[0].recordedAt", equalTo(first))
                .body("commentRequests[0].outcome", equalTo("NO_RESPONSE"))
                .body("commentRequests[0].changedAt", equalTo(second))
                .body("commentRequests[0].withdrawal.reason", equalTo(WHY.get("reason")))
                .body("commentRequests[0].withdrawal.recordedAt", equalTo(second))
                .body("commentRequests[0].withdrawal.recordedBy", equalTo(null));
        as("anonymous")
                .get("/claims/" + claim + "/timeline")
                .then()
                .body("events.findAll { it.kind == 'COMMENT_REQUEST_WITHDRAWN' }.recordedAt", equalTo(List.of(second)));
        RestAssured.get("/claims/" + claim).then().body(containsString("namesake"));
    }

    /** Silence that was found to be nobody's before readers read of it is not told of. */
    @ParameterizedTest
    @CsvSource({"false, PENDING", "true, DECLINED"})
    void whatCameOfItIsWhatTheLastReleaseShowed(boolean declinedFirst, String shown) {
        if (declinedFirst) {
            concluded("DECLINED");
        }
        release();
        if (declinedFirst) {
            put(path() + "/outcome", with(SILENT, "reason", "Ticked the wrong one."))
                    .then()
                    .statusCode(200);
        } else {
            concluded("NO_RESPONSE");
        }
        withdraw();
        release();
        assertEquals(List.of(shown), published().getList("commentRequests.outcome"));
        assertEquals(List.of(WHY.get("reason")), published().getList("commentRequests.withdrawal.reason"));
        as("anonymous").get("/claims/" + claim + "/dossier").then().body(not(containsString("Ticked")));
        as("anonymous").get("/claims/" + claim + "/timeline").then().body(not(containsString("NO_RESPONSE")));
        assertEquals("NO_RESPONSE", read("fleur", path()).getString("outcome"));
    }

    // On the page

    @Test
    void itIsWithdrawnWhereItStands() {
        concluded("NO_RESPONSE");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.withdraw(request, "Her namesake was asked.");
            assertThat(fleur.part("comment-request-" + request)).containsText("Her namesake was asked.");
            assertThat(fleur.part("comment-request-" + request)).not().containsText("Silence is not a denial");
            assertThat(fleur.part("withdraw-" + request)).hasCount(0);
            assertThat(fleur.part("conclude-" + request)).hasCount(0);
            assertThat(fleur.part("timeline")).containsText("Recorded by mistake");
        }
    }

    @Test
    void oneThatWasAnsweredIsWithdrawnWhereItsReplyStands() {
        String denial = replied("2024-09-12");
        record("fleur", path() + "/outcome", json("outcome", "REPLIED", "replyId", denial));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("reply-" + denial)
                    .locator("[id='withdraw-" + request + "']")
                    .click();
            fleur.page.fill("[name=reason]", "Nobody asked.");
            fleur.button("Withdraw").click();
            assertThat(fleur.part("comment-request-" + request)).containsText("answered");
            assertThat(fleur.part("comment-request-" + request)).containsText("Nobody asked.");
            assertThat(fleur.part("reply-" + denial).locator("[id='withdraw-" + request + "']"))
                    .hasCount(0);
        }
    }

    private JsonPath withdraw() {
        return record("fleur", path() + "/withdrawal", WHY);
    }

    private String path() {
        return "/comment-requests/" + request;
    }

    private String replies() {
        return "/claims/" + claim + "/replies";
    }

    private void concluded(String outcome) {
        record("fleur", path() + "/outcome", json("outcome", outcome));
    }

    private String replied(String statedOn) {
        return record("fleur", replies(), with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", statedOn))
                .getString("id");
    }

    private static Response put(String path, Map<String, Object> body) {
        return as("fleur").header("If-Match", "*").body(body).put(path);
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private JsonPath published() {
        return read("anonymous", "/claims/" + claim + "/dossier");
    }

    /** What the assessment says of who did not answer. */
    private List<String> silences(String when) {
        return read("fleur", "/claims/" + claim + "/assessment" + when)
                .getList("rules.findAll { it.rule == 'SILENCE' }.inputs.collect { it[1] }");
    }
}
