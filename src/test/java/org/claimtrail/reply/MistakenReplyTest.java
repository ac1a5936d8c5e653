package org.claimtrail.reply;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.claimtrail.Refusals.withdrawal;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reply that was recorded of somebody else, or about another claim: it counts no longer, and stays readable. */
@QuarkusTest
class MistakenReplyTest {
    private static final Map<String, Object> WHY = json("reason", "The other ministry said so.");

    private String claimant;
    private String claim;
    private String party;

    @BeforeEach
    void aClaimOfSomebody() {
        claimant = aSource();
        claim = aClaim(claimant);
        party = aSource();
    }

    // It counts no longer

    @Test
    void itIsReadWithItsWithdrawalAndBeforeWithout() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String before = read("fleur", "/replies/" + mistaken).getString("recordedAt");
        JsonPath withdrawn = record("tom", "/replies/" + mistaken + "/withdrawal", WHY);
        assertEquals(WHY.get("reason"), withdrawn.getString("withdrawal.reason"));
        assertEquals("tom", withdrawn.getString("withdrawal.recordedBy"));
        assertEquals(withdrawn.getString("withdrawal.recordedAt"), withdrawn.getString("changedAt"));
        assertNull(read("fleur", "/replies/" + mistaken + "?knownAt=" + before).get("withdrawal"));
    }

    @Test
    void whoNeverDeniedIsNoDenier() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String before = read("fleur", "/replies/" + mistaken).getString("recordedAt");
        assertEquals(List.of(claim), denied(""));
        withdraw(mistaken);
        assertEquals(List.of(), denied(""));
        assertEquals(List.of(claim), denied("&knownAt=" + before));
    }

    @Test
    void noRuleSpeaksOfIt() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        as("eva").get("/claims/" + claim + "/assessment").then().body(containsString(mistaken));
        withdraw(mistaken);
        as("eva").get("/claims/" + claim + "/assessment").then().body(not(containsString(mistaken)));
    }

    @Test
    void noClaimIsRetractedByIt() {
        becomes(claim, "UNDER_REVIEW");
        String mistaken = replyTo(claim, claimant, "WITHDRAWAL");
        withdraw(mistaken);
        refused(REFUSED, "value", () -> post("fleur", "/judgements", judgement("CLAIM", claim, "STATUS", "RETRACTED")));
    }

    @Test
    void theClaimCanBeDatedAfterIt() {
        var early = with(reply(claimant, "CLARIFICATION"), "statedOn", "2024-01-02");
        String other = record("fleur", "/claims", with(claim(claimant), "statedOn", "2024-01-01"))
                .getString("id");
        var later = with(claim(claimant), "statedOn", "2024-01-03", "reason", "It was the third.");
        String mistaken =
                record("fleur", "/claims/" + other + "/replies", early).getString("id");
        refused(
                REFUSED,
                "statedOn",
                () -> as("fleur").header("If-Match", "*").body(later).put("/claims/" + other));
        withdraw(mistaken);
        as("fleur")
                .header("If-Match", "*")
                .body(later)
                .put("/claims/" + other)
                .then()
                .statusCode(200);
    }

    @Test
    void norDoesTheWorkThatToldOfItWaitForIt() {
        String publisher = aSource();
        var dated = with(publication(publisher), "publishedOn", "2024-09-11");
        String work = record("fleur", "/publications", dated).getString("id");
        var said = with(reply(party, "PARTIAL_DENIAL"), "publicationId", work, "statedOn", "2024-09-10");
        String mistaken = record("fleur", "/claims/" + claim + "/replies", said).getString("id");
        var earlier = with(publication(publisher), "publishedOn", "2024-09-07", "reason", "It was the seventh.");
        refused(
                REFUSED,
                "publishedOn",
                () -> as("fleur").header("If-Match", "*").body(earlier).put("/publications/" + work));
        withdraw(mistaken);
        as("fleur")
                .header("If-Match", "*")
                .body(earlier)
                .put("/publications/" + work)
                .then()
                .statusCode(200);
    }

    // What it took back, and what took it back

    @Test
    void whatItTookBackIsSaidAgainAndCanBeTakenBackAnew() {
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String mistaken = takenBack(denial);
        assertEquals(List.of(), denied(""));
        withdraw(mistaken);
        assertEquals(List.of(claim), denied(""));
        assertNull(read("fleur", "/replies/" + denial).get("withdrawnByReplyId"));
        String meant = takenBack(denial);
        assertEquals(List.of(), denied(""));
        assertEquals(meant, read("fleur", "/replies/" + denial).getString("withdrawnByReplyId"));
    }

    @Test
    void whatWasNeverSaidIsNotSaidAgain() {
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String takenBack = takenBack(denial);
        refused(CONFLICT, () -> post("fleur", "/replies/" + denial + "/withdrawal", WHY))
                .body("detail", containsString(takenBack));
        withdraw(takenBack);
        assertEquals(List.of(claim), denied(""));
        withdraw(denial);
        assertEquals(List.of(), denied(""));
    }

    /** It took back nothing, so it stands in nobody's way. */
    @Test
    void whatIsCorrectedToTakeNothingBackKeepsNobodyFromMendingIt() {
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String milder = takenBack(denial);
        correct("/replies/" + milder, with(reply(party, "CLARIFICATION"), "reason", "It was milder."));
        withdraw(denial);
        assertEquals(List.of(), denied(""));
    }

    @Test
    void thereIsNothingToTakeBackOrPutRight() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        withdraw(mistaken);
        refused(CONFLICT, () -> post("fleur", "/claims/" + claim + "/replies", withdrawal(party, mistaken)));
        var corrected = with(reply(party, "CLARIFICATION"), "reason", "It was milder.");
        refused(
                CONFLICT,
                () -> as("fleur").header("If-Match", "*").body(corrected).put("/replies/" + mistaken));
    }

    @Test
    void whoseItWasCanBePartedAgain() {
        String other = aSource();
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String pair = aPair(party, other);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        String mistaken = record("fleur", "/claims/" + claim + "/replies", withdrawal(other, denial))
                .getString("id");
        String parting = propose("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        refused(CONFLICT, () -> post("eva", "/judgements/" + parting + "/approval", json()));
        withdraw(mistaken);
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
    }

    // Who was asked

    @Test
    void whatCameOfAskingIsWhatItWasWithoutIt() {
        String request = asked();
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "REPLIED", "replyId", mistaken));
        withdraw(mistaken);
        JsonPath pending = read("fleur", "/comment-requests/" + request);
        assertEquals("PENDING", pending.getString("outcome"));
        assertNull(pending.get("replyId"));
        refused(
                REFUSED,
                "replyId",
                () -> post(
                        "fleur",
                        "/comment-requests/" + request + "/outcome",
                        json("outcome", "REPLIED", "replyId", mistaken)));
    }

    @Test
    void whoWasSilentIsSilentAgain() {
        String request = asked();
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "NO_RESPONSE"));
        String mistaken = record(
                        "fleur",
                        "/claims/" + claim + "/replies",
                        with(reply(party, "CONFIRMATION"), "statedOn", "2024-09-12"))
                .getString("id");
        assertEquals("REPLIED", read("fleur", "/comment-requests/" + request).getString("outcome"));
        withdraw(mistaken);
        assertEquals(
                "NO_RESPONSE", read("fleur", "/comment-requests/" + request).getString("outcome"));
    }

    @Test
    void anotherAnswerInTimeIsTheAnswer() {
        String request = asked();
        var inTime = with(reply(party, "PARTIAL_DENIAL"), "statedOn", "2024-09-12");
        String mistaken =
                record("fleur", "/claims/" + claim + "/replies", inTime).getString("id");
        String meant = record("fleur", "/claims/" + claim + "/replies", inTime).getString("id");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "REPLIED", "replyId", mistaken));
        withdraw(mistaken);
        assertEquals(meant, read("fleur", "/comment-requests/" + request).getString("replyId"));
    }

    // Whoever decided, or is to decide

    @Test
    void whatRestsOnItIsLookedAtAgain() {
        becomes(claim, "UNDER_REVIEW");
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        becomes(claim, "DISPUTED");
        String level = propose("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        withdraw(mistaken);
        JsonPath stale = read("eva", "/judgements/" + level);
        assertEquals("STALE", stale.getString("state"));
        assertEquals("REPLY_WITHDRAWN", stale.getString("decision.change.kind"));
    }

    @Test
    void itIsWithdrawnOnce() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        var statuses = atOnce(2, i -> post("fleur", "/replies/" + mistaken + "/withdrawal", WHY));
        assertEquals(List.of(201, CONFLICT), statuses.stream().sorted().toList());
        refused(CONFLICT, () -> post("fleur", "/replies/" + mistaken + "/withdrawal", WHY));
        refused(404, () -> post("fleur", "/replies/" + NOBODY + "/withdrawal", WHY));
    }

    // What the public reads

    @Test
    void whatWasWithdrawnBeforeAReleaseShowedItIsAsNeverRecorded() {
        release();
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        withdraw(mistaken);
        release();
        for (String part : List.of("/dossier", "/timeline", "")) {
            as("anonymous")
                    .get("/claims/" + claim + part)
                    .then()
                    .body(not(containsString(mistaken)))
                    .body(not(containsString("other ministry")));
        }
        assertEquals(List.of(), read("anonymous", "/claims?deniedById=" + party).getList("items.id"));
    }

    @Test
    void whatAReleaseShowedIsShownWithItsWithdrawalByTheNext() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        release();
        withdraw(mistaken);
        assertNull(read("anonymous", "/claims/" + claim + "/dossier").get("replies[0].withdrawal"));
        assertEquals(
                List.of(claim), read("anonymous", "/claims?deniedById=" + party).getList("items.id"));
        release();
        String second = read("fleur", "/claims/" + claim).getString("releasedAt");
        as("anonymous")
                .get("/claims/" + claim + "/dossier")
                .then()
                .body("replies.id", equalTo(List.of(mistaken)))
                .body("replies[0].withdrawal.reason", equalTo(WHY.get("reason")))
                .body("replies[0].withdrawal.recordedAt", equalTo(second))
                .body("replies[0].withdrawal.recordedBy", equalTo(null));
        as("anonymous")
                .get("/claims/" + claim + "/timeline")
                .then()
                .body("events.findAll { it.kind == 'REPLY_WITHDRAWN' }.recordedAt", equalTo(List.of(second)));
        assertEquals(List.of(), read("anonymous", "/claims?deniedById=" + party).getList("items.id"));
    }

    // On the page

    @Test
    void itIsWithdrawnOnThePageOfItsClaim() {
        String mistaken = replyTo(claim, party, "CATEGORICAL_DENIAL");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.withdraw(mistaken, "The other ministry said so.");
            assertThat(fleur.part("reply-" + mistaken)).containsText("The other ministry said so.");
            assertThat(fleur.part("withdraw-" + mistaken)).hasCount(0);
            assertThat(fleur.part("take-back-" + mistaken)).hasCount(0);
            assertThat(fleur.part("timeline")).containsText("Recorded by mistake");
        }
    }

    private static void withdraw(String reply) {
        record("fleur", "/replies/" + reply + "/withdrawal", WHY);
    }

    private String takenBack(String denial) {
        return record("fleur", "/claims/" + claim + "/replies", withdrawal(party, denial))
                .getString("id");
    }

    private String asked() {
        var request = with(commentRequest(party), "askedOn", "2024-09-11", "deadline", "2024-09-13");
        return record("fleur", "/claims/" + claim + "/comment-requests", request)
                .getString("id");
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    /** What the party denies, as known by now or then. */
    private List<String> denied(String then) {
        return read("fleur", "/claims?deniedById=" + party + then).getList("items.id");
    }
}
