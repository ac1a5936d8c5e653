package org.claimtrail.account.notice;

import static io.restassured.http.ContentType.JSON;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do that concerns somebody reaches them, once; and nobody is told what they did themselves. */
@QuarkusTest
class NoticesTest {
    /** More than are counted, and in more than three pages. */
    private static final int MANY = 350;

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    Notices notices;

    private String reader;
    private String claim;

    @BeforeEach
    void somebodyIsThereWhoReadNothingYet() {
        reader = "reader-" + NEXT.incrementAndGet();
        Tokens.ofNew(reader, "editor");
        record(reader, "/sources", source());
        claim = aClaim();
    }

    @Test
    void whatOthersRecordAboutAWatchedClaimReachesWhoWatches() {
        watch(reader);
        String item = evidenceOn(claim, "SUPPORTS");
        JsonPath notice = read(reader, "/me/notices");
        assertEquals(List.of("EVIDENCE_ADDED"), notice.getList("items.kind"));
        notice = new JsonPath(as(reader).get("/me/notices").asString()).setRootPath("items[0]");
        assertEquals(Map.of("kind", "EVIDENCE", "id", item), notice.getMap("subject"));
        assertEquals(position(), notice.getLong("position"));
        assertEquals("fleur", notice.getString("recordedBy"));
        assertEquals(List.of("WATCHED"), notice.getList("why"));
        assertEquals(claim, notice.getString("claimId"));
        assertEquals(read("fleur", "/claims/" + claim).getString("statement"), notice.getString("statement"));
        assertEquals("en", notice.getString("language"));
        assertTrue(notice.getBoolean("unread"));
    }

    @Test
    void everyKindOfChangeReachesThem() {
        watch(reader);
        String item = evidenceOn(claim, "SUPPORTS");
        correct("/evidence/" + item, evidence("SUPPORTS"));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is of another place."));
        searchOn(claim);
        String party = aSource();
        String request = commentRequestOn(claim, party);
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "NO_RESPONSE"));
        replyTo(claim, party, "NON_DENIAL");
        String graded = evidenceOn(claim, "SUPPORTS");
        decided("EVIDENCE", graded, "CREDIBILITY", "2");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        correct("/claims/" + claim, claim(aSource()));
        record("eva", "/claims/" + claim + "/pause", json("reason", "It is looked at again."));
        assertEquals(
                List.of(
                        "EVIDENCE_ADDED",
                        "EVIDENCE_CORRECTED",
                        "EVIDENCE_WITHDRAWN",
                        "SEARCH_LOGGED",
                        "COMMENT_REQUESTED",
                        "COMMENT_REQUEST_CONCLUDED",
                        "REPLY_ADDED",
                        "EVIDENCE_ADDED",
                        "JUDGEMENT_PROPOSED",
                        "JUDGEMENT_APPROVED",
                        "JUDGEMENT_PROPOSED",
                        "JUDGEMENT_APPROVED",
                        "CLAIM_CORRECTED",
                        "CLAIM_PAUSED"),
                oldestFirst(reader));
        JsonPath read = read(reader, "/me/notices");
        assertEquals(1, read.getList("items.claimId").stream().distinct().count());
        assertEquals("VISIBILITY", read.getString("items[2].aspect"));
        assertEquals("PUBLISHED", read.getString("items[2].value"));
    }

    /** However many notices the decision of a sheet would be, it is one act. */
    @Test
    void whatWasDecidedOnOneSheetIsOneNotice() {
        var proposed = json("status", "UNDER_REVIEW", "release", true, "reason", "Both.");
        List<String> sheet =
                record(reader, "/claims/" + claim + "/judgements", proposed).getList("items.id");
        record("eva", "/claims/" + claim + "/judgements/approval", json("judgementIds", sheet, "reason", "Yes."));
        JsonPath read = read(reader, "/me/notices");
        assertEquals(List.of("JUDGEMENT_APPROVED"), read.getList("items.kind"));
        assertEquals("STATUS UNDER_REVIEW", read.getString("items[0].aspect") + " " + read.getString("items[0].value"));
        assertEquals(List.of("VISIBILITY"), read.getList("items[0].also.aspect"));
        assertEquals(List.of("PUBLISHED"), read.getList("items[0].also.value"));
        assertEquals(position(), read.getLong("items[0].position"));
        assertEquals(1, readUpTo(reader, 0).getInt("unread"));
        Unread told = notices.unread(subject(reader), Mark.BEGINNING, notices.present(), 5, 5);
        assertEquals(List.of(1L), told.toThem().stream().map(NoticeGroup::size).toList());
        assertEquals(1, told.size());
        assertEquals(0, readUpTo(reader, position()).getInt("unread"));
    }

    @Test
    void whoseWorkItBecomesReachesNobodyElse() {
        watch(reader);
        assign("fleur", "/claims/" + claim, "fleur");
        assertEquals(List.of(), oldestFirst(reader));
    }

    @Test
    void whatTheyDoThemselvesReachesThemNot() {
        watch("eva");
        watch(reader);
        approveAs("eva", propose("CLAIM", claim, "STATUS", "UNDER_REVIEW"));
        replyBy(reader);
        assertEquals(List.of("JUDGEMENT_PROPOSED", "JUDGEMENT_APPROVED"), oldestFirst(reader));
        assertFalse(about("eva", claim).contains("JUDGEMENT_APPROVED"));
        assign(reader, "/claims/" + claim, reader);
        assign(reader, "/claims/" + claim, null);
        assertEquals(2, oldestFirst(reader).size());
    }

    @Test
    void whoBeginsToWatchIsToldNothingOlder() {
        evidenceOn(claim, "SUPPORTS");
        watch(reader);
        assertEquals(List.of(), oldestFirst(reader));
        evidenceOn(claim, "DISPUTES");
        assertEquals(List.of("EVIDENCE_ADDED"), oldestFirst(reader));
        watch(reader);
        assertEquals(List.of("EVIDENCE_ADDED"), oldestFirst(reader));
    }

    @Test
    void whoStoppedAndWatchesAgainIsToldNothingOfTheTimeBetween() {
        watch(reader);
        as(reader).delete("/claims/" + claim + "/watch").then().statusCode(200);
        evidenceOn(claim, "SUPPORTS");
        assertEquals(List.of(), oldestFirst(reader));
        watch(reader);
        assertEquals(List.of(), oldestFirst(reader));
        replyTo(claim, aSource(), "NON_DENIAL");
        assertEquals(List.of("REPLY_ADDED"), oldestFirst(reader));
    }

    @Test
    void whatBecomesTheirsOrIsNoLongerReachesThem() {
        String proposal = "/judgements/" + propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        String request = "/comment-requests/" + commentRequestOn(aClaim(), aSource());
        assign("fleur", "/claims/" + claim, reader);
        assign("fleur", proposal, reader);
        assign("fleur", request, reader);
        assign("ed", "/claims/" + claim, "fleur");
        assign("ed", "/claims/" + claim, null);
        assign("ed", request, null);
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(
                List.of(
                        List.of("TAKEN"),
                        List.of("TAKEN"),
                        List.of("ASSIGNED"),
                        List.of("ASSIGNED"),
                        List.of("ASSIGNED")),
                notices.getList("items.why"));
        assertEquals(
                List.of(
                        "COMMENT_REQUEST_ASSIGNED",
                        "CLAIM_ASSIGNED",
                        "COMMENT_REQUEST_ASSIGNED",
                        "JUDGEMENT_ASSIGNED",
                        "CLAIM_ASSIGNED"),
                notices.getList("items.kind"));
        assertEquals(List.of("ed", "ed", "fleur", "fleur", "fleur"), notices.getList("items.recordedBy"));
    }

    @Test
    void whatComesOfTheirProposalReachesThem() {
        String approved = proposalOfTheirs("STATUS", "UNDER_REVIEW");
        approveAs("eva", approved);
        String rejected = proposalOfTheirs("STATUS", "DISPUTED");
        record("eva", "/judgements/" + rejected + "/rejection", json("reason", "Nobody disputes it."));
        String stale = proposalOfTheirs("STATUS", "UNSUBSTANTIATED");
        evidenceOn(claim, "SUPPORTS");
        String withdrawn = proposalOfTheirs("STATUS", "UNSUBSTANTIATED");
        record(reader, "/judgements/" + withdrawn + "/withdrawal", json());
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(
                List.of("JUDGEMENT_STALE", "JUDGEMENT_REJECTED", "JUDGEMENT_APPROVED"), notices.getList("items.kind"));
        assertEquals(List.of(stale, rejected, approved), notices.getList("items.subject.id"));
        assertEquals(List.of("YOUR_PROPOSAL"), notices.getList("items[0].why"));
    }

    /** Whoever answers for a program is told what its proposals came to: it has no desk. */
    @Test
    void whatComesOfWhatTheirApiClientProposedReachesThem() {
        String writer = Tokens.ofClientOf(reader, subject(reader));
        String proposal = RestAssured.given()
                .auth()
                .oauth2(writer)
                .contentType(JSON)
                .body(judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"))
                .post("/api/v1/judgements")
                .jsonPath()
                .getString("id");
        record("eva", "/judgements/" + proposal + "/rejection", json("reason", "Nobody looks into it."));
        JsonPath notice = read(reader, "/me/notices");
        assertEquals(List.of("JUDGEMENT_REJECTED"), notice.getList("items.kind"));
        assertEquals(List.of("YOUR_PROPOSAL"), notice.getList("items[0].why"));
        assertNotNull(notice.getString("items[0].client"));
    }

    /** Whatever is done meanwhile with a claim that somebody works on, they hear of, whether they watch it or not. */
    @Test
    void whoHasAClaimToDoHearsOfItWhileItIsTheirs() {
        evidenceOn(claim, "SUPPORTS");
        assign("fleur", "/claims/" + claim, reader);
        evidenceOn(claim, "SUPPORTS");
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        assign("fleur", "/claims/" + claim, "ed");
        evidenceOn(claim, "DISPUTES");
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(
                List.of("CLAIM_ASSIGNED", "REPLY_ADDED", "EVIDENCE_ADDED", "CLAIM_ASSIGNED"),
                notices.getList("items.kind"));
        assertEquals(
                List.of(List.of("TAKEN"), List.of("YOUR_CLAIM"), List.of("YOUR_CLAIM"), List.of("ASSIGNED")),
                notices.getList("items.why"));
        assertTrue(notices.getBoolean("items[3].over"));
    }

    /** Whether somebody says it, or it follows from what the party replied. */
    @Test
    void whoAskedHearsThatThePartyAnswered() {
        String party = aSource();
        String said = record(reader, "/claims/" + claim + "/comment-requests", commentRequest(party))
                .getString("id");
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        record("fleur", "/comment-requests/" + said + "/outcome", json("outcome", "REPLIED", "replyId", denial));
        String other = aSource();
        record(reader, "/claims/" + claim + "/comment-requests", commentRequest(other));
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(other, "CATEGORICAL_DENIAL"), "statedOn", "2024-09-12"));
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(List.of("COMMENT_REQUEST_CONCLUDED", "COMMENT_REQUEST_CONCLUDED"), notices.getList("items.kind"));
        assertEquals(List.of("REPLIED", "REPLIED"), notices.getList("items.outcome"));
        assertEquals(List.of(List.of("YOUR_WORK"), List.of("YOUR_WORK")), notices.getList("items.why"));
    }

    @Test
    void whoHasARequestOrAProposalToDoHearsWhatCameOfItAndThatItIsOver() {
        String request = commentRequestOn(claim, aSource());
        String proposal = propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        assign("fleur", "/comment-requests/" + request, reader);
        assign("fleur", "/judgements/" + proposal, reader);
        assertEquals(List.of(false, false), read(reader, "/me/notices").getList("items.over"));
        record("fleur", "/comment-requests/" + request + "/withdrawal", json("reason", "Another was meant."));
        approveAs("eva", proposal);
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(
                List.of(
                        "JUDGEMENT_APPROVED",
                        "COMMENT_REQUEST_WITHDRAWN",
                        "JUDGEMENT_ASSIGNED",
                        "COMMENT_REQUEST_ASSIGNED"),
                notices.getList("items.kind"));
        assertEquals(List.of("YOUR_WORK"), notices.getList("items[0].why"));
        assertEquals(List.of("YOUR_WORK"), notices.getList("items[1].why"));
        assertEquals(List.of(false, false, true, true), notices.getList("items.over"));
    }

    @Test
    void whoAskedHearsWhatCameOfItThoughTheyWatchNothing() {
        String party = aSource();
        String request = record(reader, "/claims/" + claim + "/comment-requests", commentRequest(party))
                .getString("id");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "DECLINED"));
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(List.of("COMMENT_REQUEST_CONCLUDED"), notices.getList("items.kind"));
        assertEquals(List.of("YOUR_WORK"), notices.getList("items[0].why"));
        assertEquals("DECLINED", notices.getString("items[0].outcome"));
    }

    @Test
    void aProposalAboutASourceNamesTheSource() {
        String source = aSource("A paper", "OUTLET");
        String proposal = record(reader, "/judgements", judgement("SOURCE", source, "RELIABILITY", "B"))
                .getString("id");
        approveAs("eva", proposal);
        JsonPath notice = read(reader, "/me/notices");
        assertEquals("A paper", notice.getString("items[0].name"));
        assertNull(notice.getString("items[0].claimId"));
        assertEquals("RELIABILITY", notice.getString("items[0].aspect"));
    }

    @Test
    void forSeveralReasonsItIsOneNotice() {
        watch(reader);
        approveAs("eva", proposalOfTheirs("STATUS", "UNDER_REVIEW"));
        JsonPath notices = read(reader, "/me/notices");
        assertEquals(List.of(List.of("YOUR_PROPOSAL", "WATCHED")), notices.getList("items.why"));
    }

    @Test
    void howFarTheyReadIsTheirsAlone() {
        String other = "other-" + reader;
        Tokens.ofNew(other, "fact-checker");
        watch(reader);
        watch(other);
        evidenceOn(claim, "SUPPORTS");
        long first = position();
        evidenceOn(claim, "SUPPORTS");
        assertEquals(1, readUpTo(reader, first).getInt("unread"));
        assertEquals(1, read(reader, "/me/notices?unread=true").getList("items").size());
        assertEquals(List.of(true, false), read(reader, "/me/notices").getList("items.unread"));
        assertEquals(2, read(other, "/me/notices?unread=true").getList("items").size());
    }

    @Test
    void whatWasReadStaysRead() {
        watch(reader);
        evidenceOn(claim, "SUPPORTS");
        long last = position();
        readUpTo(reader, last);
        assertEquals(last, readUpTo(reader, last).getLong("upTo"));
        assertEquals(last, readUpTo(reader, 0).getLong("upTo"));
        assertEquals(0, read(reader, "/me/notices?unread=true").getList("items").size());
        assertEquals(1, oldestFirst(reader).size());
    }

    @Test
    void ofTwoBrowsersTheFurtherCounts() {
        watch(reader);
        evidenceOn(claim, "SUPPORTS");
        long first = position();
        evidenceOn(claim, "SUPPORTS");
        long last = position();
        var answers = atOnce(6, i -> post(reader, "/me/notices/read", json("upTo", i % 2 == 0 ? first : last)));
        assertEquals(List.of(201, 201, 201, 201, 201, 201), answers);
        assertEquals(last, readUpTo(reader, 0).getLong("upTo"));
    }

    @Test
    void saidAgainAfterAnUnknownOutcomeItIsAnsweredTheSame() {
        var body = json("upTo", 0);
        String first = as(reader)
                .header("Idempotency-Key", reader)
                .body(body)
                .post("/me/notices/read")
                .asString();
        assertEquals(
                first,
                as(reader)
                        .header("Idempotency-Key", reader)
                        .body(body)
                        .post("/me/notices/read")
                        .asString());
    }

    /** As many as there are: page by page, none twice and none left out, and counted no further than anybody looks. */
    @Test
    void manyAreAllThere() {
        watch(reader);
        String party = aSource();
        IntStream.range(0, MANY).parallel().forEach(i -> replyTo(claim, party, "NON_DENIAL"));
        List<Integer> positions = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = read(reader, "/me/notices?unread=true&limit=100" + next);
            positions.addAll(page.getList("items.position"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (next != null);
        assertEquals(MANY, positions.size());
        assertEquals(
                positions.stream()
                        .sorted((one, other) -> other - one)
                        .distinct()
                        .toList(),
                positions);
        assertEquals(Notices.MOST_COUNTED, readUpTo(reader, 0).getInt("unread"));

        Unread told = notices.unread(subject(reader), Mark.BEGINNING, notices.present(), 5, 5);
        assertEquals(List.of(), told.toThem());
        assertEquals(1, told.bulk().size());
        assertEquals(MANY, told.bulk().get(0).size());
        assertEquals(MANY, told.bulk().get(0).lines().get(0).count());
        assertEquals(0, told.more());
        assertTrue(notices.unread(subject(reader), notices.present(), notices.present(), 5, 5)
                .isEmpty());
    }

    @Test
    void aCursorIsOfOnePersonsList() {
        watch(reader);
        evidenceOn(claim, "SUPPORTS");
        evidenceOn(claim, "SUPPORTS");
        String next = read(reader, "/me/notices?limit=1").getString("next");
        refused(400, "after", () -> as("eva").get("/me/notices?limit=1&after=" + next));
        refused(400, "after", () -> as(reader).get("/me/notices?limit=1&unread=true&after=" + next));
    }

    @Test
    void aProgramHasNone() {
        refused(401, () -> as("anonymous").get("/me/notices"));
        refused(403, () -> as("demo-writer").get("/me/notices"));
        refused(403, () -> post("demo-reader", "/me/notices/read", json("upTo", 0)));
        refused(
                403,
                () -> RestAssured.given()
                        .auth()
                        .oauth2(Tokens.ofClientThatEdits())
                        .get("/api/v1/me/notices"));
    }

    @Test
    void nobodyReadsWhatIsToCome() {
        refused(REFUSED, "upTo", () -> post(reader, "/me/notices/read", json("upTo", position() + 1_000_000)));
        refused(REFUSED, "upTo", () -> post(reader, "/me/notices/read", json("upTo", -1)));
        refused(REFUSED, "upTo", () -> post(reader, "/me/notices/read", json()));
        refused(REFUSED, "upTo", () -> post(reader, "/me/notices/read", json("upTo", "all")));
        refused(REFUSED, "upTo", () -> post(reader, "/me/notices/read", json("upTo", 1.5)))
                .body("violations[0].message", containsString("a whole number"));
        refused(REFUSED, "upTo", () -> post(reader, "/me/notices/read", json("upTo", new BigInteger("9".repeat(20)))))
                .body("violations[0].message", containsString("a smaller whole number"));
        refused(
                REFUSED,
                "remindedOn",
                () -> post(
                        reader,
                        "/me/notices/read",
                        json("upTo", 0, "remindedOn", LocalDate.now().plusDays(3) + "")));
        refused(REFUSED, "remindedOn", () -> post(reader, "/me/notices/read", json("upTo", 0, "remindedOn", "soon")));
        refused(400, "unread", () -> as(reader).get("/me/notices?unread=maybe"));
        refused(400, "limit", () -> as(reader).get("/me/notices?limit=0"));
    }

    /** Whoever lost their role reads nothing here any longer, whatever reached them before. */
    @Test
    void whoMayReadNothingIsToldNothing() {
        refused(
                403,
                () -> RestAssured.given().auth().oauth2(Tokens.withoutRole()).get("/api/v1/me/notices"));
    }

    private void watch(String who) {
        as(who).put("/claims/" + claim + "/watch").then().statusCode(200);
    }

    private void replyBy(String who) {
        record(who, "/claims/" + claim + "/replies", reply(aSource(), "NON_DENIAL"));
    }

    private String proposalOfTheirs(String aspect, String value) {
        return record(reader, "/judgements", judgement("CLAIM", claim, aspect, value))
                .getString("id");
    }

    private static void assign(String who, String path, String person) {
        as(who).header("If-Match", "*")
                .body(json("personId", person == null ? null : subject(person)))
                .put(path + "/assignment")
                .then()
                .statusCode(200);
    }

    private static JsonPath readUpTo(String who, long position) {
        return record(who, "/me/notices/read", json("upTo", position));
    }

    private static List<String> oldestFirst(String who) {
        List<String> kinds = new ArrayList<>(read(who, "/me/notices?limit=200").getList("items.kind"));
        Collections.reverse(kinds);
        return kinds;
    }

    private static List<String> about(String who, String claim) {
        JsonPath notices = read(who, "/me/notices?limit=200");
        return Stream.of(notices.getList("items.findAll { it.claimId == '" + claim + "' }.kind")
                        .toArray())
                .map(String::valueOf)
                .toList();
    }

    private static String subject(String person) {
        return Tokens.subjectOf(Tokens.of(person));
    }
}
