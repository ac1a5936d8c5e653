package org.claimtrail.claim;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reads is what two people let out. */
@QuarkusTest
class ReleaseTest {
    @Inject
    ClaimLists claimLists;

    @Inject
    Ledger ledger;

    private final String secret = "Secret " + UUID.randomUUID();

    private String claimant;
    private String other;
    private String claim;
    private String item;

    @BeforeEach
    void aConfirmedClaimIsLetOut() {
        claimant = aSource();
        other = aSource();
        claim = record("fleur", "/claims", with(claim(claimant), "statement", "Let out " + secret.hashCode()))
                .getString("id");
        item = evidenceOn(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        release();
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private String path() {
        return "/claims/" + claim;
    }

    /** All that a reader can get of the claim, wherever. */
    private String all() {
        return String.join(
                        "\n",
                        Stream.of("", "/dossier", "/timeline", "/assessment", "/releases")
                                .map(part -> as("anonymous").get(path() + part).asString())
                                .toList())
                + as("anonymous").get("/claims?claimantId=" + claimant).asString()
                + as("anonymous").get("/claims?q=" + secret.replace(" ", "%20")).asString()
                + RestAssured.get("/claims/" + claim).asString()
                + RestAssured.get("/claims").asString();
    }

    private ValidatableResponse reader(String path) {
        return as("anonymous").get(path).then();
    }

    @Test
    void oneFactCheckerCannotTurnAConfirmedClaimIntoItsOpposite() {
        correct(path(), with(claim(claimant), "statement", secret));
        assertThat(all(), not(containsString(secret)));
        assertEquals(secret, read("fleur", path()).getString("statement"), "the newsroom reads it at once");
        release();
        reader(path()).body("statement", equalTo(secret));
    }

    @Test
    void nothingRecordedLaterReachesThePublicBeforeTheNextRelease() {
        correct(
                path(),
                with(claim(other), "statement", secret, "topics", List.of(secret), "place", secret, "context", secret));
        record("fleur", path() + "/evidence", with(evidence("DISPUTES"), "quote", secret));
        correct("/evidence/" + item, with(evidence("DISPUTES"), "quote", secret));
        record(
                "fleur",
                path() + "/replies",
                with(reply(aSource(secret, "PERSON"), "CATEGORICAL_DENIAL"), "quote", secret));
        commentRequestOn(claim, aSource(secret, "PERSON"));
        record(
                "fleur",
                "/judgements",
                with(
                        Map.of(
                                "subject",
                                json("kind", "CLAIM", "id", claim),
                                "aspect",
                                "STATUS",
                                "value",
                                "UNDER_REVIEW"),
                        "reason",
                        secret));
        assertThat(all(), not(containsString(secret)));
        reader(path()).body("status", equalTo("CONFIRMED"));
        release();
        assertThat(all(), containsString(secret));
    }

    @Test
    void sharedSourcesAndPublicationsArePinnedToo() {
        var before = reader(path() + "/dossier").extract().asString();
        String publication = read("fleur", "/evidence/" + item).getString("publicationId");
        String source = read("fleur", "/evidence/" + item).getString("sourceId");
        correct("/sources/" + source, json("name", secret, "kind", "OUTLET"));
        correct("/sources/" + claimant, json("name", secret, "kind", "PERSON"));
        correct("/publications/" + publication, with(publication(source), "title", secret));
        record("fleur", "/publications/" + publication + "/retraction", json("reason", secret));
        decided("SOURCE", source, "RELIABILITY", "E");
        decided("EVIDENCE", item, "CREDIBILITY", "5");
        assertThat(all(), not(containsString(secret)));
        assertEquals(before, reader(path() + "/dossier").extract().asString(), "to the byte");
    }

    @Test
    void aDecisionReachesThePublicWithTheNextRelease() {
        becomes(claim, "UNDER_REVIEW");
        reader(path()).body("status", equalTo("CONFIRMED"));
        reader("/claims?claimantId=" + claimant + "&status=CONFIRMED").body("items.size()", equalTo(1));
        reader("/claims?claimantId=" + claimant + "&status=UNDER_REVIEW").body("items.size()", equalTo(0));
        release();
        reader("/claims?claimantId=" + claimant + "&status=UNDER_REVIEW").body("items.size()", equalTo(1));
        reader("/claims?claimantId=" + claimant + "&status=CONFIRMED").body("items.size()", equalTo(0));
    }

    @Test
    void whatWasDecidedOnOtherWordsIsSaidToBeUntilItIsDecidedAnew() {
        correct(path(), with(claim(claimant), "statement", secret));
        release();
        String page = RestAssured.get(path()).asString();
        assertThat(page, containsString("Its status was decided on an earlier wording"));
        assertThat(page, not(containsString("<title>Confirmed")));
        assertThat(page, not(containsString("content=\"Confirmed")));
        reader(path() + "/timeline").body("events.kind", hasItem("CLAIM_SHAKEN"));
        becomes(claim, "UNDER_REVIEW");
        release();
        assertThat(
                RestAssured.get(path()).asString(),
                not(containsString("Its status was decided on an earlier wording")));
    }

    @Test
    void whatWasSaidOrDecidedLaterIsInNoReadingOfTheDay() {
        String related = record("fleur", "/claims", with(claim(other), "statedOn", "2024-06-01"))
                .getString("id");
        record("fleur", path() + "/relations", json("otherClaimId", related, "kind", "CONTRADICTS"));
        decided("CLAIM", related, "VISIBILITY", "PUBLISHED");
        since("2024-07-01", claim, "STATUS", "UNDER_REVIEW");
        release();
        for (String who : List.of("fleur", "anonymous")) {
            assertEquals(
                    0, as(who).get(path() + "/dossier?asOf=2024-03").jsonPath().getInt("relations.size()"));
            assertEquals(
                    1, as(who).get(path() + "/dossier?asOf=2024-06").jsonPath().getInt("relations.size()"));
        }
        String underReview = "items.findAll { it.value == 'UNDER_REVIEW' && it.effectiveOn == '2024-07-01' }.size()";
        assertEquals(
                0,
                read("fleur", "/judgements?subjectId=" + claim + "&asOf=2024-06")
                        .getInt(underReview));
        assertEquals(
                1,
                read("fleur", "/judgements?subjectId=" + claim + "&asOf=2024-07")
                        .getInt(underReview));
    }

    @Test
    void aDenialThatWasTakenBackLaterWasOneBefore() {
        String denier = aSource();
        String denial = record(
                        "fleur",
                        path() + "/replies",
                        with(reply(denier, "CATEGORICAL_DENIAL"), "statedOn", "2024-02-01"))
                .getString("id");
        record(
                "fleur",
                path() + "/replies",
                with(reply(denier, "WITHDRAWAL"), "statedOn", "2024-04-01", "withdrawsReplyId", denial));
        release();
        for (String who : List.of("fleur", "anonymous")) {
            deniedOn(who, denier, "2024-01-15", 0);
            deniedOn(who, denier, "2024-03", 1);
            deniedOn(who, denier, "2024-04-01", 0);
        }
        as("anonymous").get("/claims?deniedById=" + denier).then().body("items.size()", equalTo(0));
    }

    /** Nor after it had been taken back: it was put right before anybody let it out. */
    @ParameterizedTest
    @ValueSource(strings = {"of another day", "no denial", "never taken back, nor said", "taken back on another day"})
    void whatWasNeverDeniedIsListedAsDeniedOnNoDay(String mistake) {
        String denier = aSource();
        String denial = replied(with(reply(denier, "CATEGORICAL_DENIAL"), "statedOn", "2024-02-01"));
        String takenBack =
                replied(with(reply(denier, "WITHDRAWAL"), "statedOn", "2024-04-01", "withdrawsReplyId", denial));
        String before = read("fleur", "/replies/" + takenBack).getString("recordedAt");
        int inMarch = 0;
        switch (mistake) {
            case "of another day" -> {
                correct("/replies/" + denial, with(reply(denier, "CATEGORICAL_DENIAL"), "statedOn", "2024-03-20"));
                inMarch = 1;
            }
            case "no denial" ->
                correct("/replies/" + denial, with(reply(denier, "CONFIRMATION"), "statedOn", "2024-02-01"));
            case "never taken back, nor said" -> {
                mistaken(takenBack);
                mistaken(denial);
            }
            default ->
                correct(
                        "/replies/" + takenBack,
                        with(reply(denier, "WITHDRAWAL"), "statedOn", "2024-02-10", "withdrawsReplyId", denial));
        }
        release();
        for (String who : List.of("fleur", "anonymous")) {
            deniedOn(who, denier, "2024-02-15", 0);
            deniedOn(who, denier, "2024-03-25", inMarch);
            deniedOn(who, denier, "2024-04-01", 0);
        }
        deniedOn("fleur", denier, "2024-02-15&knownAt=" + before, 1);
    }

    private String replied(Map<String, Object> reply) {
        return record("fleur", path() + "/replies", reply).getString("id");
    }

    private static void mistaken(String reply) {
        record("fleur", "/replies/" + reply + "/withdrawal", json("reason", "Somebody else said so."));
    }

    private static void deniedOn(String who, String denier, String day, int claims) {
        as(who).get("/claims?deniedById=" + denier + "&asOf=" + day).then().body("items.size()", equalTo(claims));
    }

    /** Of an earlier day too: disputed since May, as was decided and overtaken before anybody let it out. */
    @Test
    void whatWasDecidedAndNeverLetOutIsNotReadAsOfAnotherDay() {
        String early = aClaim(claimant);
        evidenceOn(early, "SUPPORTS");
        since("2024-05-01", early, "STATUS", "UNDER_REVIEW");
        since("2024-05-02", early, "STATUS", "DISPUTED");
        since("2024-05-02", early, "EVIDENCE_LEVEL", "WEAK");
        since("2024-06-01", early, "STATUS", "CORROBORATED");
        since("2024-06-01", early, "EVIDENCE_LEVEL", "STRONG");
        claim = early;
        release();
        since("2024-07-01", early, "STATUS", "UNDER_REVIEW");
        release();
        isOn("2024-05-15", "REPORTED", null);
        isOn("2024-06-15", "CORROBORATED", "STRONG");
        isOn("2024-07-15", "UNDER_REVIEW", "STRONG");
        assertEquals(
                "DISPUTED",
                read("fleur", path() + "?asOf=2024-05-15").getString("status"),
                "the newsroom knows better");
    }

    private static void since(String day, String claim, String aspect, String value) {
        since(day, "CLAIM", claim, aspect, value);
    }

    private static void since(String day, String kind, String id, String aspect, String value) {
        approveAs(
                "eva",
                record("fleur", "/judgements", with(judgement(kind, id, aspect, value), "effectiveOn", day))
                        .getString("id"));
    }

    /** Nor a grade, though a source's is other claims' too: each claim's readers read what its own releases showed. */
    @Test
    void norIsAGradeThatWasOvertakenBefore() {
        String source = aSource("Ann", "PERSON");
        String graded = aClaim(claimant);
        String item = quoting(source, graded, "SUPPORTS");
        since("2024-05-01", "EVIDENCE", item, "CREDIBILITY", "5");
        since("2024-05-01", "SOURCE", source, "RELIABILITY", "E");
        String other = aClaim(claimant);
        quoting(source, other, "SUPPORTS");
        decided("CLAIM", other, "VISIBILITY", "PUBLISHED");
        since("2024-06-01", "EVIDENCE", item, "CREDIBILITY", "2");
        since("2024-06-01", "SOURCE", source, "RELIABILITY", "B");
        decided("CLAIM", graded, "VISIBILITY", "PUBLISHED");
        isGraded("anonymous", graded, "2024-05-15", null, null);
        isGraded("anonymous", graded, "2024-06-15", 2, "B");
        isGraded("anonymous", other, "2024-05-15", null, "E");
        isGraded("fleur", graded, "2024-05-15", 5, "E");
        since("2024-07-01", "EVIDENCE", item, "CREDIBILITY", "3");
        since("2024-07-01", "SOURCE", source, "RELIABILITY", "C");
        decided("CLAIM", graded, "VISIBILITY", "PUBLISHED");
        isGraded("anonymous", graded, "2024-05-15", null, null);
        isGraded("anonymous", graded, "2024-06-15", 2, "B");
        isGraded("anonymous", graded, "2024-07-15", 3, "C");
    }

    private static void isGraded(String who, String claim, String day, Integer credibility, String reliability) {
        as(who).get("/claims/" + claim + "/dossier?asOf=" + day)
                .then()
                .body("evidence[0].credibility", equalTo(credibility))
                .body("evidence[0].sourceReliability", equalTo(reliability));
        as(who).get("/claims/" + claim + "/assessment?asOf=" + day)
                .then()
                .body(
                        "supporting.lines[0].rules.find { it.rule == 'QUALITY' }.inputs[1]",
                        equalTo(reliability == null ? "none" : reliability));
    }

    /** Nor that two sources are one, or two. */
    @Test
    void norIsWhatTwoSourcesWereToEachOther() {
        String one = aSource("Ann", "PERSON");
        String other = aSource("Anne", "PERSON");
        String paired = aClaim(claimant);
        quoting(one, paired, "SUPPORTS");
        quoting(other, paired, "SUPPORTS");
        String pair = aPair(one, other);
        since("2024-05-01", "SOURCE_PAIR", pair, "IDENTITY", "SAME");
        since("2024-06-01", "SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        decided("CLAIM", paired, "VISIBILITY", "PUBLISHED");
        hasLines("anonymous", paired, "2024-05-15", 2);
        hasLines("fleur", paired, "2024-05-15", 1);
        since("2024-07-01", "SOURCE_PAIR", pair, "IDENTITY", "SAME");
        decided("CLAIM", paired, "VISIBILITY", "PUBLISHED");
        hasLines("anonymous", paired, "2024-05-15", 2);
        hasLines("anonymous", paired, "2024-06-15", 2);
        hasLines("anonymous", paired, "2024-07-15", 1);
    }

    private static void hasLines(String who, String claim, String day, int lines) {
        as(who).get("/claims/" + claim + "/assessment?asOf=" + day)
                .then()
                .body("supporting.lines.size()", equalTo(lines));
    }

    /** Nor is a level that nobody read said to be older than its evidence. */
    @Test
    void norIsALevelThatWasOvertakenBeforeSaidToBeStale() {
        since("2024-10-01", "CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE");
        quoting(aSource("Ann", "PERSON"), claim, "SUPPORTS");
        since("2024-11-01", "CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        release();
        isStale("anonymous", "2024-10-15", false);
        isStale("anonymous", "2024-11-15", false);
        isStale("fleur", "2024-10-15", true);
        record(
                "fleur",
                path() + "/evidence",
                with(evidence("SUPPORTS"), "derivesFrom", List.of(json("kind", "OWN_WORK"))));
        release();
        isStale("anonymous", "2024-10-15", false);
        isStale("anonymous", "2024-11-15", true);
    }

    private void isStale(String who, String day, boolean is) {
        as(who).get(path() + "/assessment?asOf=" + day).then().body("flags.contains('STALE')", equalTo(is));
    }

    private void isOn(String day, String status, String level) {
        reader(path() + "?asOf=" + day).body("status", equalTo(status)).body("evidenceLevel", equalTo(level));
        reader(path() + "/dossier?asOf=" + day)
                .body("claim.status", equalTo(status))
                .body("claim.evidenceLevel", equalTo(level));
        reader("/claims?status=" + status + "&claimantId=" + claimant + "&asOf=" + day)
                .body("items.id", hasItem(claim));
    }

    @Test
    void aReleaseToo() {
        String proposal = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        post("fleur", "/judgements/" + proposal + "/approval", json()).then().statusCode(403);
        post("demo-writer", "/judgements/" + proposal + "/approval", json())
                .then()
                .statusCode(403);
        approveAs("eva", proposal);
    }

    @Test
    void whatWasOvertakenBeforeTheFirstReleaseIsNeverShown() {
        String early = record("fleur", "/claims", with(claim(claimant), "statement", secret))
                .getString("id");
        correct("/claims/" + early, claim(claimant));
        as("fleur")
                .header("If-Match", "*")
                .body(with(claim(claimant), "reason", secret))
                .put("/claims/" + early)
                .then()
                .statusCode(200);
        String withdrawn = record(
                        "fleur", "/claims/" + early + "/evidence", with(evidence("SUPPORTS"), "quote", secret))
                .getString("id");
        record("fleur", "/evidence/" + withdrawn + "/withdrawal", json("reason", secret));
        approveAs(
                "eva",
                record(
                                "fleur",
                                "/judgements",
                                json(
                                        "subject",
                                        json("kind", "CLAIM", "id", early),
                                        "aspect",
                                        "STATUS",
                                        "value",
                                        "UNDER_REVIEW",
                                        "reason",
                                        secret))
                        .getString("id"));
        becomes(early, "DISPUTED");
        claim = early;
        release();
        assertThat(all(), not(containsString(secret)));
        var timeline = reader("/claims/" + early + "/timeline").extract().jsonPath();
        Instant release = Instant.parse(read("fleur", "/claims/" + early).getString("releasedAt"));
        assertEquals(
                List.of(release.toString()),
                timeline.getList("events.recordedAt").stream().distinct().toList(),
                "the timeline begins at publication");
        assertEquals("CLAIM_ADDED", timeline.getString("events[0].kind"));
    }

    /**
     * Evidence is withdrawn by the newsroom, and so it is as if it had never been there. A reply is withdrawn by the party that gave
     * it: that it denied, and took that back, is what happened.
     */
    @Test
    void aDenialThatItsPartyTookBackIsShownWithTheTakingBack() {
        String early = record("fleur", "/claims", claim(claimant)).getString("id");
        String path = "/claims/" + early;
        String denial = record("fleur", path + "/replies", with(reply(other, "CATEGORICAL_DENIAL"), "quote", "Never."))
                .getString("id");
        String takingBack = record(
                        "fleur",
                        path + "/replies",
                        with(reply(other, "WITHDRAWAL"), "withdrawsReplyId", denial, "quote", "We did."))
                .getString("id");
        becomes(early, "UNDER_REVIEW");
        decided("CLAIM", early, "VISIBILITY", "PUBLISHED");
        reader(path + "/dossier")
                .body("replies.id", equalTo(List.of(denial, takingBack)))
                .body("replies.withdrawnByReplyId", equalTo(Arrays.asList(takingBack, null)))
                .body("replies.quote", equalTo(List.of("Never.", "We did.")));
        reader("/claims?deniedById=" + other).body("items.size()", equalTo(0));
    }

    /** What the newsroom got wrong it corrects: of a reply too, only what is let out is read. */
    @Test
    void aReplyThatWasNotedDownWronglyIsNeverShownAsItWas() {
        String early = record("fleur", "/claims", claim(claimant)).getString("id");
        String wrong = record(
                        "fleur",
                        "/claims/" + early + "/replies",
                        with(reply(other, "CATEGORICAL_DENIAL"), "quote", secret))
                .getString("id");
        correct("/replies/" + wrong, with(reply(other, "NON_DENIAL"), "quote", "No comment on rumours."));
        becomes(early, "UNDER_REVIEW");
        claim = early;
        release();
        assertThat(all(), not(containsString(secret)));
        reader(path() + "/dossier").body("replies.kind", equalTo(List.of("NON_DENIAL")));
    }

    @Test
    void aCorrectionOfWhatOnlyTheNewsroomReadsIsNoneToThePublic() {
        var shown = reader(path() + "/dossier").extract().jsonPath();
        var present = read("fleur", "/evidence/" + item);
        correct(
                "/evidence/" + item,
                with(
                        asItStands(present, "publicationId", "sourceId", "direction", "kind"),
                        "note",
                        "For the newsroom alone."));
        release();
        assertThat(all(), not(containsString("It was noted down wrongly.")));
        reader(path() + "/timeline").body("events.kind", not(hasItem("EVIDENCE_CORRECTED")));
        reader(path() + "/dossier").body("evidence", equalTo(shown.getList("evidence")));
    }

    @Test
    void soIsOneOfTheTelephoneNumberThatWasCalled() {
        String asked = aSource();
        String request = commentRequestOn(claim, asked);
        release();
        var present = read("fleur", "/comment-requests/" + request);
        correct(
                "/comment-requests/" + request,
                with(asItStands(present, "askedOfId", "askedById", "askedOn", "deadline"), "channel", secret));
        release();
        assertThat(all(), not(containsString("It was noted down wrongly.")));
        reader(path() + "/timeline").body("events.kind", not(hasItem("COMMENT_REQUEST_CORRECTED")));
    }

    private static Map<String, Object> asItStands(JsonPath present, String... fields) {
        return Stream.of(fields).collect(Collectors.toMap(Function.identity(), present::get));
    }

    /** Corrected and corrected back before the next release. */
    @Test
    void whatReadsAsItDidWasNotCorrected() {
        correct(path(), with(claim(claimant), "statement", secret));
        correct(path(), with(claim(claimant), "statement", "Let out " + secret.hashCode()));
        release();
        reader(path()).body("version", equalTo(1)).body("reason", equalTo(null));
        reader("/claims?claimantId=" + claimant).body("items[0].version", equalTo(1));
        reader(path() + "/timeline").body("events.kind", not(hasItem("CLAIM_CORRECTED")));
    }

    /** A number that jumps would tell how often the newsroom had changed its mind. */
    @Test
    void readersCountTheVersionsThatTheyRead() {
        correct(path(), with(claim(claimant), "statement", secret));
        correct(path(), with(claim(claimant), "statement", secret + " again"));
        correct("/evidence/" + item, with(evidence("DISPUTES"), "quote", secret));
        correct("/evidence/" + item, with(evidence("DISPUTES"), "quote", "As it stands."));
        release();
        reader(path()).body("version", equalTo(2)).body("reason", equalTo("It was noted down wrongly."));
        reader("/claims?claimantId=" + claimant).body("items[0].version", equalTo(2));
        reader(path() + "/dossier").body("claim.version", equalTo(2)).body("evidence.version", equalTo(List.of(2)));
        assertEquals(3, read("fleur", path()).getInt("version"));
    }

    /** Withdrawn after a correction that nobody had let out: the public read the first version, and reads that it was withdrawn. */
    @Test
    void whatWasWithdrawnIsShownAsItWasRead() {
        correct("/evidence/" + item, with(evidence("DISPUTES"), "quote", secret));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "Not theirs."));
        release();
        assertThat(all(), not(containsString(secret)));
        reader(path() + "/dossier").body("evidence.withdrawal.reason", equalTo(List.of("Not theirs.")));
    }

    @Test
    void whatWasReleasedAndCorrectedStaysReadableAsItWas() {
        String first = reader(path() + "/dossier").extract().asString();
        String at = read("fleur", path()).getString("releasedAt");
        correct(path(), with(claim(claimant), "statement", secret));
        String between = read("fleur", path()).getString("changedAt");
        release();
        assertEquals(first, reader(path() + "/dossier?knownAt=" + at).extract().asString());
        assertEquals(
                first,
                reader(path() + "/dossier?knownAt=" + between).extract().asString(),
                "between two releases it is the first");
        assertThat(RestAssured.get(path() + "?knownAt=" + at).asString(), containsString("It was overtaken on"));
        reader(path() + "/dossier?knownAt=" + at).header("Known-At", at);
        reader(path() + "/releases").body("size()", equalTo(2));
    }

    @Test
    void beforeTheFirstReleaseThereIsNothingAndTheAnswerSaysSo() {
        String before = read("fleur", path() + "/versions").getString("[0].recordedAt");
        for (String part : List.of("", "/dossier", "/timeline", "/assessment")) {
            reader(path() + part + "?knownAt=" + before)
                    .statusCode(404)
                    .body("detail", containsString("was first published"));
        }
        assertEquals(
                404, RestAssured.get("/claims/" + claim + "?knownAt=" + before).statusCode());
        reader("/claims?claimantId=" + claimant + "&knownAt=" + before).body("items.size()", equalTo(0));
    }

    @Test
    void oneEditorTakesItDownAtOnceAndTwoBringItBack() {
        post("fleur", path() + "/pause", json("reason", secret)).then().statusCode(403);
        post("eva", path() + "/pause", json()).then().statusCode(422);
        record("eva", path() + "/pause", json("reason", secret));
        for (String part : List.of("", "/dossier", "/timeline", "/assessment", "/releases")) {
            reader(path() + part).statusCode(404).body("detail", containsString("is being looked at again"));
        }
        assertThat(all(), not(containsString(secret)));
        assertThat(RestAssured.get("/claims/" + claim).asString(), containsString("is being looked at again"));
        reader("/claims?claimantId=" + claimant).body("items.size()", equalTo(0));
        assertEquals("PAUSED", read("fleur", path()).getString("visibility"));
        post("eva", path() + "/pause", json("reason", "Again.")).then().statusCode(409);

        String proposal = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        post("fleur", "/judgements/" + proposal + "/approval", json()).then().statusCode(403);
        approveAs("eva", proposal);
        reader(path()).statusCode(200);
        assertThat(all(), not(containsString(secret)));
    }

    @Test
    void duringAPauseNothingWasPublic() {
        record("eva", path() + "/pause", json("reason", "The witness was misquoted."));
        String during = read("fleur", path()).getString("changedAt");
        release();
        reader(path() + "?knownAt=" + during).statusCode(404).body("detail", containsString("looked at again"));
        reader("/claims?claimantId=" + claimant + "&knownAt=" + during).body("items.size()", equalTo(0));
    }

    /** Two people took it back: nobody was looking at it again. */
    @Test
    void whatWasTakenBackIsNotSaidToHaveBeenPaused() {
        decided("CLAIM", claim, "VISIBILITY", "INTERNAL");
        String during = read("fleur", path()).getString("changedAt");
        release();
        reader(path() + "?knownAt=" + during)
                .statusCode(404)
                .body("detail", startsWith("Nothing of this claim was public at"));
    }

    /** It is known of the present alone: the next release clears it. */
    @Test
    void whatWaitsForItsReleaseIsNotAskedForOfThePast() {
        as("fleur")
                .get("/claims?unreleased=true&knownAt=" + read("fleur", path()).getString("changedAt"))
                .then()
                .statusCode(400)
                .body("detail", containsString("known of the present alone"));
        as("fleur").get("/claims?unreleased=true").then().statusCode(200);
    }

    @Test
    void readersAreNotToldWhenTheNewsroomRecords() {
        aClaim();
        String released = read("fleur", path()).getString("releasedAt");
        for (String part : List.of("", "/dossier", "/timeline", "/assessment")) {
            reader(path() + part).header("Known-At", released);
        }
        String seen = reader("/claims").extract().header("Known-At");
        aClaim();
        evidenceOn(claim, "SUPPORTS");
        assertEquals(seen, reader("/claims").extract().header("Known-At"));
    }

    @Test
    void aRelatedClaimIsShownAsItWasLetOutItself() {
        String related = record("fleur", "/claims", with(claim(other), "statement", "Related and let out"))
                .getString("id");
        decided("CLAIM", related, "VISIBILITY", "PUBLISHED");
        correct("/claims/" + related, with(claim(other), "statement", secret));
        record("fleur", path() + "/relations", json("otherClaimId", related, "kind", "CONTRADICTS"));
        release();
        assertThat(all(), not(containsString(secret)));
        reader(path() + "/dossier").body("relations[0].otherClaimStatement", equalTo("Related and let out"));
        record("eva", "/claims/" + related + "/pause", json("reason", "Wrong."));
        reader(path() + "/dossier").body("relations.size()", equalTo(0));
    }

    /** Dated by the release before, it would tell when the newsroom knew. */
    @Test
    void howItStandsToAnotherIsReadSinceBothAre() {
        String related = aClaim(other);
        record("fleur", path() + "/relations", json("otherClaimId", related, "kind", "DEPENDS_ON"));
        release();
        reader(path() + "/dossier").body("relations.size()", equalTo(0));
        decided("CLAIM", related, "VISIBILITY", "PUBLISHED");
        release();
        String at = read("fleur", path()).getString("releasedAt");
        reader(path() + "/dossier").body("relations.recordedAt", equalTo(List.of(at)));
        reader(path() + "/timeline")
                .body("events.findAll { it.kind == 'CLAIM_RELATED' }.recordedAt", equalTo(List.of(at)));
    }

    @Test
    void thatARelatedClaimFellIsToldWhenThatIsLetOut() {
        String related = aClaim(other);
        record("fleur", path() + "/relations", json("otherClaimId", related, "kind", "DEPENDS_ON"));
        decided("CLAIM", related, "VISIBILITY", "PUBLISHED");
        release();
        evidenceOn(related, "DISPUTES");
        becomes(related, "UNDER_REVIEW", "REFUTED");
        release();
        reader(path() + "/timeline").body("events.kind", not(hasItem("CLAIM_SHAKEN")));
        decided("CLAIM", related, "VISIBILITY", "PUBLISHED");
        release();
        reader(path() + "/timeline").body("events.kind", hasItem("CLAIM_SHAKEN"));
    }

    @Test
    @ActivateRequestContext
    void theNewsroomSeesWhatIsNotLetOutYetDenialsFirst() {
        assertEquals(false, lagging().contains(claim));
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        String corrected = aClaim();
        decided("CLAIM", corrected, "VISIBILITY", "PUBLISHED");
        correct("/claims/" + corrected, claim(other));
        assertTrue(lagging().indexOf(claim) < lagging().indexOf(corrected), "denials before corrections");
        release();
        assertEquals(false, lagging().contains(claim));
    }

    private List<String> lagging() {
        return claimLists.lagging(1000, ledger.present()).stream()
                .map(lagging -> lagging.id().toString())
                .toList();
    }

    @Test
    void statusLevelAndReleaseAreProposedAndDecidedTogether() {
        var proposed = record(
                "fleur",
                path() + "/judgements",
                json("status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "release", true, "reason", secret));
        List<String> ids = proposed.getList("items.id");
        assertEquals(List.of("STATUS", "EVIDENCE_LEVEL", "VISIBILITY"), proposed.getList("items.aspect"));
        var all = json("judgementIds", List.of(ids.get(2), ids.get(0), ids.get(1)));
        post("fleur", path() + "/judgements/approval", all).then().statusCode(403);
        record("eva", path() + "/judgements/approval", all);
        reader(path()).body("status", equalTo("UNDER_REVIEW")).body("evidenceLevel", equalTo("WEAK"));
        reader(path() + "/dossier").body("judgements.findAll { it.reason == '" + secret + "' }.size()", equalTo(3));
    }

    @Test
    void aReleaseIsProposedOnlyWhereItIsNamed() {
        var proposed = record("fleur", path() + "/judgements", json("status", "UNDER_REVIEW", "reason", "On record."));
        assertEquals(List.of("STATUS"), proposed.getList("items.aspect"));
    }

    @Test
    void whatIsDecidedTogetherIsDecidedWhollyOrNotAtAll() {
        List<String> ids = record(
                        "fleur",
                        path() + "/judgements",
                        json("status", "UNDER_REVIEW", "release", true, "reason", "On record."))
                .getList("items.id");
        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        post("eva", path() + "/judgements/approval", json("judgementIds", ids))
                .then()
                .statusCode(409);
        reader(path()).body("status", equalTo("CONFIRMED"));
        post(
                        "eva",
                        path() + "/judgements/approval",
                        json("judgementIds", List.of(propose("CLAIM", aClaim(), "VISIBILITY", "PUBLISHED"))))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("judgementIds"));
        post("fleur", path() + "/judgements", json("reason", "Nothing is named."))
                .then()
                .statusCode(422);
    }
}
