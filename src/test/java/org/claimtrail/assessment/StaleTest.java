package org.claimtrail.assessment;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A level in force is stale once the rules say something else than when it was decided, whatever made them; and only then. */
@QuarkusTest
class StaleTest {
    private String claim;
    private String official;
    private String agency;

    @BeforeEach
    void aLevelWasDecidedOnWhatAnAgencyShows() {
        claim = aClaim();
        official = aSource("An official", "PERSON");
        agency = aPublication();
        record("fleur", "/publications/" + agency + "/derivations", quotes(official));
        item("DOCUMENT", json("publicationId", agency, "kind", "CITES"));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE");
    }

    private static Object quotes(String source) {
        return json("sourceId", source, "kind", "QUOTES");
    }

    /** For the claim, in a paper of its own. */
    private String item(String kind, Object step) {
        var item = json("publicationId", aPublication(), "sourceId", aSource(), "direction", "SUPPORTS");
        item.put("kind", kind);
        item.put("derivesFrom", List.of(step));
        return record("fleur", "/claims/" + claim + "/evidence", item).getString("id");
    }

    private JsonPath assessment() {
        return read("fleur", "/claims/" + claim + "/assessment");
    }

    private void isStale() {
        assertTrue(assessment().getList("flags").contains("STALE"));
        assertEquals("MODERATE", assessment().getString("decidedOn.evidenceLevel"));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", assessment().getString("conclusion.evidenceLevel"));
        isNotStale();
    }

    private void isNotStale() {
        assertFalse(assessment().getList("flags").contains("STALE"));
        assertNull(assessment().get("decidedOn"));
    }

    @Test
    void oneMoreCopyChangesNothing() {
        item("DOCUMENT", json("publicationId", agency, "kind", "CITES"));
        isNotStale();
    }

    @Test
    void anItemThatComesToSomethingElseDoes() {
        item("DOCUMENT", quotes(aSource("Somebody else", "PERSON")));
        isStale();
    }

    @Test
    void soDoesALetter() {
        decided("SOURCE", official, "RELIABILITY", "E");
        isStale();
    }

    @Test
    void soDoesWhatIsFoundToLieBehindAWorkTwoHopsAway() {
        record("fleur", "/publications/" + agency + "/derivations", quotes(aSource("Another", "PERSON")));
        isNotStale();
        record(
                "fleur",
                "/publications/" + agency + "/retraction",
                json("retractedOn", "2024-10-01", "reason", "Made up."));
        isStale();
    }

    @Test
    void soDoesAnIdentity() {
        String other = aSource("Somebody else", "PERSON");
        item("DOCUMENT", quotes(other));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
        decided("SOURCE_PAIR", aPair(official, other), "IDENTITY", "SAME");
        assertEquals("STRONG", assessment().getString("decidedOn.evidenceLevel"));
    }

    @Test
    void whatWasKnownBeforeIsNotStaleThen() {
        String before = as("fleur").get("/claims/" + claim + "/assessment").header("Known-At");
        decided("SOURCE", official, "RELIABILITY", "E");
        assertFalse(read("fleur", "/claims/" + claim + "/assessment?knownAt=" + before)
                .getList("flags")
                .contains("STALE"));
    }

    /** Readers never saw what it was decided on: they are told what they read when they were first shown it. */
    @Test
    void readersCompareReleases() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String shown = as("anonymous").get("/claims/" + claim + "/assessment").header("Known-At");
        decided("SOURCE", official, "RELIABILITY", "E");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(readAt(shown).getMap("conclusion"), readByAll("").getMap("decidedOn"));
        assertTrue(readByAll("").getList("flags").contains("STALE"));
        assertFalse(readAt(shown).getList("flags").contains("STALE"));
        pageTells("They said: ");
    }

    /** What the rules said before any release, or between two, is the newsroom's. */
    @Test
    void whatNoReleaseShowedIsTheNewsroomsAlone() {
        decided("SOURCE", official, "RELIABILITY", "E");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertTrue(assessment().getList("flags").contains("STALE"));
        assertFalse(readByAll("").getList("flags").contains("STALE"));
        assertNull(readByAll("").get("decidedOn"));
    }

    private JsonPath readByAll(String when) {
        return read("anonymous", "/claims/" + claim + "/assessment" + when);
    }

    private JsonPath readAt(String instant) {
        return readByAll("?knownAt=" + instant);
    }

    private void pageTells(String text) {
        given().get("/claims/" + claim).then().body(containsString(text));
    }
}
