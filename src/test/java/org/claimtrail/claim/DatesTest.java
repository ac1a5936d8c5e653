package org.claimtrail.claim;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates that belong together can all be so, whichever is recorded or corrected last. {@code 2024} may be any day of that year, and
 * places can be a day apart: what was so in Kyiv early on the 12th is in a paper in New York that is dated the 11th.
 */
@QuarkusTest
class DatesTest {
    private static final int CREATED = 201;
    private static final int CORRECTED = 200;
    private static final int REFUSED = 422;

    private String paper;
    private String party;
    private String claim;

    @BeforeEach
    void aPaperOfTheEleventh() {
        party = aSource();
        claim = aClaim();
        paper = dated("2024-09-11");
    }

    // What is reported was so before

    @ParameterizedTest
    @CsvSource({
        "2024-09-11, 201",
        "2024-09-12, 201",
        "2024-09-13, 422",
        "2024-10, 422",
        "2025, 422",
        "2024-09, 201",
        "2024, 201"
    })
    void nothingIsObservedAfterTheWorkThatReportsIt(String observedOn, int status) {
        var item = with(evidence("SUPPORTS"), "publicationId", paper, "observedOn", observedOn);
        answers("observedOn", status, post("fleur", "/claims/" + claim + "/evidence", item));
        String undated = record("fleur", "/claims/" + claim + "/evidence", with(item, "observedOn", null))
                .getString("id");
        answers("observedOn", corrected(status), put("/evidence/" + undated, item));
    }

    @Test
    void noWorkIsDatedBeforeWhatIsObservedInIt() {
        paper = dated(null);
        String item = record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        with(evidence("SUPPORTS"), "publicationId", paper, "observedOn", "2024-09-13"))
                .getString("id");
        answers("publishedOn", REFUSED, date("2024-09-11"));
        answers("publishedOn", CORRECTED, date("2024-09"));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is of another day."));
        answers("publishedOn", CORRECTED, date("2024-09-11"));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-12, 201", "2024-09-13, 422", "2024-09, 201"})
    void noReplyIsGivenAfterTheWorkThatItStandsIn(String statedOn, int status) {
        var denial = with(reply(party, "CATEGORICAL_DENIAL"), "publicationId", paper, "statedOn", statedOn);
        answers("statedOn", status, post("fleur", "/claims/" + claim + "/replies", denial));
        String undated = record("fleur", "/claims/" + claim + "/replies", with(denial, "statedOn", null))
                .getString("id");
        answers("statedOn", corrected(status), put("/replies/" + undated, denial));
    }

    @Test
    void noWorkIsDatedBeforeTheReplyThatStandsInIt() {
        paper = dated(null);
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(party, "CATEGORICAL_DENIAL"), "publicationId", paper, "statedOn", "2024-09-13"));
        answers("publishedOn", REFUSED, date("2024-09-11"));
        answers("publishedOn", CORRECTED, date("2024-09-12"));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01, 201", "2024-09-12, 201", "2024-09-13, 422", "2024-09, 201", "2025, 422"})
    void noClaimIsMadeAfterItsFirstAppearance(String statedOn, int status) {
        var body = with(claim(party), "firstAppearanceId", paper, "statedOn", statedOn);
        answers("statedOn", status, post("fleur", "/claims", body));
        var another = with(body, "statement", "Said otherwise on " + statedOn);
        answers("statedOn", corrected(status), put("/claims/" + claim, another));
    }

    @Test
    void noWorkIsDatedBeforeTheClaimThatAppearsInItFirst() {
        paper = dated("2024");
        var body = with(claim(party), "firstAppearanceId", paper, "statedOn", "2024-09-13");
        String made = record("fleur", "/claims", body).getString("id");
        answers("publishedOn", REFUSED, date("2024-09-11"));
        correct("/claims/" + made, with(body, "firstAppearanceId", null));
        answers("publishedOn", CORRECTED, date("2024-09-11"));
    }

    // What derives from what

    @ParameterizedTest
    @CsvSource({
        "QUOTES, 2024-09-13, 422",
        "CITES, 2024-09-13, 422",
        "SYNDICATES, 2024-10, 422",
        "TRANSLATES, 2025, 422",
        "REWRITES, 2024-09-13, 422",
        "BRIEFED_BY, 2024-09-13, 422",
        "SYNDICATES, 2024-09-12, 201",
        "SYNDICATES, 2024-09-01, 201",
        "QUOTES, 2024-09, 201",
        "QUOTES, 2024, 201",
        "QUOTES, , 201",
    })
    void noWorkDerivesFromWhatIsStillToBePrinted(String kind, String originOn, int status) {
        var steps = List.of(
                json("kind", "QUOTES", "sourceId", party), json("kind", kind, "publicationId", dated(originOn)));
        var work = with(publication(party), "publishedOn", "2024-09-11", "derivesFrom", steps);
        answers("derivesFrom[1].publicationId", status, post("fleur", "/publications", work));
        answers("derivesFrom[1].publicationId", corrected(status), put("/publications/" + paper, work));
        answers(
                "publicationId",
                status,
                post("fleur", "/publications/" + dated("2024-09-11") + "/derivations", steps.get(1)));
    }

    @Test
    void noneOfTheTwoIsDatedSoThatTheCopyIsEarlier() {
        String origin = dated("2024-09-01");
        paper = deriving("2024-09-11", origin);
        answers(
                "publishedOn",
                REFUSED,
                put("/publications/" + origin, with(publication(party), "publishedOn", "2024-09-13")));
        answers(
                "publishedOn",
                CORRECTED,
                put("/publications/" + origin, with(publication(party), "publishedOn", "2024-09")));
        answers("publishedOn", REFUSED, put("/publications/" + paper, with(from(origin), "publishedOn", "2024-08-30")));
        answers(
                "publishedOn",
                CORRECTED,
                put("/publications/" + paper, with(from(origin), "publishedOn", "2024-08-31")));
        answers("publishedOn", CORRECTED, date("2023"));
    }

    @Test
    void theRefusalNamesBothWorks() {
        String origin = dated("2024-10");
        post(
                        "fleur",
                        "/publications/" + deriving(null, origin) + "/derivations",
                        json("publicationId", paper, "kind", "CITES"))
                .then()
                .statusCode(CREATED);
        post("fleur", "/publications/" + paper + "/derivations", json("publicationId", origin, "kind", "CITES"))
                .then()
                .statusCode(REFUSED)
                .body("violations[0].message", containsString(title(paper) + "\", dated 2024-09-11"))
                .body("violations[0].message", containsString(title(origin) + "\", dated 2024-10"));
    }

    /** Each of the parts could be so without the others. */
    @Test
    void aWorkWithoutADateBetweenThemHidesNothing() {
        String between = dated(null);
        String further = deriving(null, between);
        String last = deriving("2024-09-11", further);
        String late = dated("2024-10");
        var step = json("publicationId", late, "kind", "TRANSLATES");
        answers("publicationId", REFUSED, post("fleur", "/publications/" + between + "/derivations", step));
        answers("derivesFrom[0].publicationId", REFUSED, put("/publications/" + between, from(late)));
        put("/publications/" + late, with(publication(party), "publishedOn", "2024-09"))
                .then()
                .statusCode(CORRECTED);
        record("fleur", "/publications/" + between + "/derivations", step);
        answers(
                "publishedOn",
                REFUSED,
                put("/publications/" + late, with(publication(party), "publishedOn", "2024-10")));
        answers("publishedOn", REFUSED, put("/publications/" + last, with(from(further), "publishedOn", "2024-07")));
        answers(
                "derivesFrom[0].publicationId",
                REFUSED,
                post("fleur", "/publications", with(from(between), "publishedOn", "2023")));
    }

    /** Circular reporting is flagged, not refused; but among works of one time only. */
    @Test
    void worksThatDeriveFromEachOtherAreOfOneTime() {
        String other = deriving("2024-09-12", paper);
        answers(
                "publicationId",
                CREATED,
                post(
                        "fleur",
                        "/publications/" + paper + "/derivations",
                        json("publicationId", other, "kind", "CITES")));
        answers("publishedOn", REFUSED, put("/publications/" + other, with(from(paper), "publishedOn", "2024-09-13")));
        answers("publishedOn", CORRECTED, put("/publications/" + other, with(from(paper), "publishedOn", "2024")));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-12, 201", "2024-09-13, 422", "2024-09, 201", "2025, 422"})
    void noPassageDerivesFromWhatIsStillToBePrinted(String originOn, int status) {
        var item = with(evidence("SUPPORTS"), "publicationId", paper);
        String plain = record("fleur", "/claims/" + claim + "/evidence", item).getString("id");
        var step = json("publicationId", deriving(null, dated(originOn)), "kind", "QUOTES");
        var passage = with(item, "derivesFrom", List.of(step));
        answers("derivesFrom[0].publicationId", status, post("fleur", "/claims/" + claim + "/evidence", passage));
        answers("derivesFrom[0].publicationId", corrected(status), put("/evidence/" + plain, passage));
    }

    @Test
    void noWorkIsDatedSoThatAPassageIsEarlierThanItsOrigin() {
        String origin = dated("2024-09-01");
        String between = deriving(null, origin);
        var passage = with(
                evidence("SUPPORTS"),
                "publicationId",
                paper,
                "derivesFrom",
                List.of(json("publicationId", between, "kind", "QUOTES")));
        String item = record("fleur", "/claims/" + claim + "/evidence", passage).getString("id");
        answers("publishedOn", REFUSED, date("2024-08-30"));
        answers("publishedOn", CORRECTED, date("2024-09"));
        answers(
                "publishedOn",
                REFUSED,
                put("/publications/" + origin, with(publication(party), "publishedOn", "2024-10-02")));
        answers("publishedOn", REFUSED, put("/publications/" + between, with(from(origin), "publishedOn", "2025")));
        answers(
                "publicationId",
                REFUSED,
                post(
                        "fleur",
                        "/publications/" + between + "/derivations",
                        json("publicationId", dated("2025"), "kind", "CITES")));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is of another paper."));
        answers(
                "publishedOn",
                CORRECTED,
                put("/publications/" + origin, with(publication(party), "publishedOn", "2024-10-02")));
    }

    private String deriving(String publishedOn, String origin) {
        return record("fleur", "/publications", with(from(origin), "publishedOn", publishedOn))
                .getString("id");
    }

    private Map<String, Object> from(String origin) {
        return with(publication(party), "derivesFrom", List.of(json("publicationId", origin, "kind", "SYNDICATES")));
    }

    private static String title(String publication) {
        return read("fleur", "/publications/" + publication).getString("title");
    }

    // A reply and its claim

    /**
     * A reply can be older than the claim that it answers: whoever is to be written about is asked before it is printed, and
     * rumours are denied before somebody says aloud what they say. So only this is refused: that the claimant made clear, or took
     * back, what it had not said yet.
     */
    @ParameterizedTest
    @CsvSource({
        "CATEGORICAL_DENIAL, false, 201",
        "CATEGORICAL_DENIAL, true, 201",
        "DECLINED_TO_COMMENT, false, 201",
        "CLARIFICATION, false, 201",
        "CLARIFICATION, true, 422",
        "WITHDRAWAL, true, 422",
    })
    void onlyTheClaimantCantAnswerAClaimThatIsStillToBeMade(String kind, boolean ofTheClaimant, int status) {
        var body = with(claim(party), "statedOn", "2024-09-11");
        claim = record("fleur", "/claims", body).getString("id");
        var early = with(reply(ofTheClaimant ? party : aSource(), kind), "statedOn", "2024-09-10");
        answers("statedOn", status, post("fleur", "/claims/" + claim + "/replies", early));
        if (status == REFUSED) {
            record("fleur", "/claims/" + claim + "/replies", with(early, "statedOn", "2024-09-11"));
            answers("statedOn", REFUSED, put("/claims/" + claim, with(body, "statedOn", "2024-09-12")));
            answers("statedOn", CORRECTED, put("/claims/" + claim, with(body, "statedOn", "2024-09")));
        }
    }

    @Test
    void noReplyIsOfTomorrow() {
        String later = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        var denial = with(reply(party, "CATEGORICAL_DENIAL"), "statedOn", later);
        answers("statedOn", REFUSED, post("fleur", "/claims/" + claim + "/replies", denial));
    }

    // A judgement and what it judges

    @ParameterizedTest
    @ValueSource(strings = {"STATUS UNDER_REVIEW", "EVIDENCE_LEVEL WEAK"})
    void noClaimIsJudgedBeforeItIsMade(String judged) {
        claim = record("fleur", "/claims", with(claim(party), "statedOn", "2024-09-11"))
                .getString("id");
        String[] aspectAndValue = judged.split(" ");
        var body = judgement("CLAIM", claim, aspectAndValue[0], aspectAndValue[1]);
        effective(body, "2024-09-09", REFUSED);
        effective(body, "2023", REFUSED);
        effective(body, LocalDate.now(ZoneOffset.UTC).plusDays(2).toString(), REFUSED);
        effective(body, "2024-09-10", CREATED);
        effective(body, "2024", CREATED);
        effective(body, null, CREATED);
    }

    @Test
    void ofSeveralAspectsAtOnceToo() {
        claim = record("fleur", "/claims", with(claim(party), "statedOn", "2024-09-11"))
                .getString("id");
        var body = json("status", "UNDER_REVIEW", "reason", "It is on record.", "effectiveOn", "2024-09-01");
        answers("effectiveOn", REFUSED, post("fleur", "/claims/" + claim + "/judgements", body));
    }

    /** The public reads from the instant on at which two people let it out, whatever anybody says. */
    @Test
    void nothingIsLetOutBeforeItIs() {
        effective(judgement("CLAIM", claim, "VISIBILITY", "PUBLISHED"), "2024-09-11", REFUSED);
        effective(judgement("CLAIM", claim, "VISIBILITY", "PUBLISHED"), null, CREATED);
        var sheet = json("status", "UNDER_REVIEW", "release", true, "reason", "Read.", "effectiveOn", "2024-09-11");
        assertEquals(
                List.of("2024-09-11", LocalDate.now(ZoneOffset.UTC).toString()),
                record("fleur", "/claims/" + claim + "/judgements", sheet).getList("items.effectiveOn"));
    }

    @Test
    void noItemIsGradedBeforeItIsThere() {
        var item = with(evidence("SUPPORTS"), "publicationId", paper);
        String published =
                record("fleur", "/claims/" + claim + "/evidence", item).getString("id");
        effective(judgement("EVIDENCE", published, "CREDIBILITY", "2"), "2024-09-01", REFUSED);
        String observed = record("fleur", "/claims/" + claim + "/evidence", with(item, "observedOn", "2024-08"))
                .getString("id");
        effective(judgement("EVIDENCE", observed, "CREDIBILITY", "2"), "2024-09-01", CREATED);
        effective(judgement("EVIDENCE", observed, "CREDIBILITY", "3"), "2024-07-01", REFUSED);
    }

    /** A decision stays as it was taken, so it can't stand in the way of what turns out to have been so. */
    @Test
    void whatWasDecidedKeepsNobodyFromCorrectingADate() {
        var body = claim(party);
        claim = record("fleur", "/claims", body).getString("id");
        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        var proposal = with(judgement("CLAIM", claim, "STATUS", "DISPUTED"), "effectiveOn", "2024-09-01");
        String open = record("fleur", "/judgements", proposal).getString("id");
        answers("statedOn", CORRECTED, put("/claims/" + claim, with(body, "statedOn", "2024-09-11")));
        post("eva", "/judgements/" + open + "/approval", json()).then().statusCode(409);
        effective(proposal, "2024-09-01", REFUSED);
    }

    /** What could be proposed is taken back: nobody is to decide it. */
    private static void effective(Map<String, Object> judgement, String effectiveOn, int status) {
        Response answer = post("fleur", "/judgements", with(judgement, "effectiveOn", effectiveOn));
        answers("effectiveOn", status, answer);
        if (status == CREATED) {
            record("fleur", "/judgements/" + answer.path("id") + "/withdrawal", json());
        }
    }

    private static String dated(String publishedOn) {
        return record("fleur", "/publications", with(publication(aSource()), "publishedOn", publishedOn))
                .getString("id");
    }

    private Response date(String publishedOn) {
        return put("/publications/" + paper, with(publication(party), "publishedOn", publishedOn));
    }

    private static int corrected(int created) {
        return created == CREATED ? CORRECTED : created;
    }

    private static Response put(String path, Map<String, Object> body) {
        return as("fleur")
                .header("If-Match", "*")
                .body(with(body, "reason", "It was noted down wrongly."))
                .put(path);
    }

    private static void answers(String field, int status, Response answer) {
        answer.then().statusCode(status);
        if (status == REFUSED) {
            answer.then().body("violations.field", equalTo(List.of(field)));
        }
    }
}
