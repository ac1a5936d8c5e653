package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an assessment rests on, as it is recorded and decided; and what a judgement has to say beside it. */
@QuarkusTest
class AdviceTest {
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = aClaim();
    }

    private static String unnamed(String name) {
        return record("fleur", "/sources", json("name", name, "kind", "UNNAMED"))
                .getString("id");
    }

    /** An item in a paper of its own. */
    private String supports(String kind, Object step) {
        return record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        json(
                                "publicationId", aPublication(),
                                "sourceId", aSource(),
                                "direction", "SUPPORTS",
                                "kind", kind,
                                "derivesFrom", List.of(step)))
                .getString("id");
    }

    private int lines() {
        return read("fleur", "/claims/" + claim + "/assessment")
                .getList("supporting.lines.findAll { it.counts }")
                .size();
    }

    private static Object quotes(String source) {
        return json("sourceId", source, "kind", "QUOTES");
    }

    @Test
    void twoUnnamedOfficialsAreOneLineUntilTwoPeopleSayOtherwise() {
        String one = unnamed("a US official");
        String other = unnamed("an official in Washington");
        supports("UNNAMED_STATEMENT", quotes(one));
        supports("UNNAMED_STATEMENT", quotes(other));
        String proposal = propose("SOURCE_PAIR", aPair(one, other), "IDENTITY", "DIFFERENT");
        assertEquals(1, lines());
        post("fleur", "/judgements/" + proposal + "/approval", json()).then().statusCode(403);
        approveAs("eva", proposal);
        assertEquals(2, lines());
    }

    @Test
    void thatTheyAreOneCanBeSaidAndTakenBack() {
        String one = unnamed("a diplomat");
        String other = unnamed("somebody at the embassy");
        String pair = aPair(one, other);
        supports("DOCUMENT", quotes(one));
        supports("DOCUMENT", quotes(other));
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        assertEquals(2, lines());
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        assertEquals(1, lines());
        decided("SOURCE_PAIR", pair, "IDENTITY", null);
        assertEquals(1, lines());
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        String one = unnamed("one");
        String other = unnamed("other");
        String asked = aPair(one, other);
        post("fleur", "/sources/" + other + "/pairs", json("otherId", one))
                .then()
                .statusCode(200)
                .body("id", equalTo(asked));
    }

    @Test
    void aSourceIsNoPairWithItself() {
        String one = unnamed("one");
        post("fleur", "/sources/" + one + "/pairs", json("otherId", one))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("otherId"));
    }

    @Test
    void whatWasKnownBeforeAGradeReadsTheSameAfterIt() {
        String item = supports("DOCUMENT", json("kind", "OWN_WORK"));
        var before = as("fleur").get("/claims/" + claim + "/assessment");
        decided("EVIDENCE", item, "CREDIBILITY", "5");
        decided("EVIDENCE", item, "CREDIBILITY", null);
        var again = as("fleur").get("/claims/" + claim + "/assessment?knownAt=" + before.header("Known-At"));
        assertEquals(before.asString(), again.asString());
    }

    @Test
    void aLevelThatDepartsFromTheAdviceByMoreThanOneSaysWhy() {
        supports("ON_RECORD_STATEMENT", json("kind", "OWN_WORK"));
        var strong = with(judgement("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG"), "departure", null);
        post("fleur", "/judgements", strong)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("departure"))
                .body("violations[0].message", containsString("suggests WEAK"));
        record("fleur", "/judgements", with(strong, "departure", "The archive was seen, and can't be named."));
        record("fleur", "/judgements", with(strong, "value", "MODERATE"));
    }

    @Test
    void onlyALevelCanDepart() {
        post("fleur", "/judgements", with(judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"), "departure", "Because."))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("departure"));
    }

    @Test
    void aPassageDoesNotDeriveFromItsOwnPage() {
        String page = aPublication();
        var item = json(
                "publicationId",
                page,
                "sourceId",
                aSource(),
                "direction",
                "SUPPORTS",
                "kind",
                "DOCUMENT",
                "derivesFrom",
                List.of(json("publicationId", page, "kind", "CITES")));
        post("fleur", "/claims/" + claim + "/evidence", item)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("derivesFrom[0].publicationId"));
    }

    @Test
    void asOfADayOnlyWhatMayHaveBeenSoByThenCounts() {
        var item = json(
                "publicationId",
                aPublication(),
                "sourceId",
                aSource(),
                "direction",
                "SUPPORTS",
                "kind",
                "DOCUMENT",
                "observedOn",
                "2024-09-12",
                "derivesFrom",
                List.of(json("kind", "OWN_WORK")));
        record("fleur", "/claims/" + claim + "/evidence", item);
        String level = "conclusion.evidenceLevel";
        assertEquals(
                "NONE",
                read("fleur", "/claims/" + claim + "/assessment?asOf=2024-09-11")
                        .getString(level));
        assertEquals(
                "MODERATE",
                read("fleur", "/claims/" + claim + "/assessment?asOf=2024-09").getString(level));
    }

    @Test
    void aClaimWithoutEvidenceHasAnAssessmentToo() {
        var nothing = read("fleur", "/claims/" + claim + "/assessment");
        assertEquals("NONE", nothing.getString("conclusion.evidenceLevel"));
        assertNull(nothing.getString("conclusion.likelihood"));
        assertEquals(
                List.of("SUPPORTS", "DISPUTES"),
                nothing.getList("wouldChange.findAll { it.missing == 'LINE' }.direction"));
    }
}
