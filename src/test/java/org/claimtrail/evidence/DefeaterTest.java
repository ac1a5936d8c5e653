package org.claimtrail.evidence;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.correct;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence against an item of evidence. */
@QuarkusTest
class DefeaterTest {
    private String claim;
    private String item;

    @BeforeEach
    void aFindIsOnRecord() {
        claim = aClaim();
        item = record("fleur", "/claims/" + claim + "/evidence", find("SUPPORTS", null))
                .getString("id");
    }

    /** A document that somebody with a name shows: MODERATE. */
    private static Map<String, Object> find(String direction, String defeatsId) {
        String by = aSource("An examiner", "PERSON");
        return json(
                "publicationId",
                aPublication(),
                "sourceId",
                by,
                "direction",
                direction,
                "kind",
                "DOCUMENT",
                "derivesFrom",
                List.of(json("sourceId", by, "kind", "QUOTES")),
                "defeatsId",
                defeatsId);
    }

    private String against(String target) {
        return record("fleur", "/claims/" + claim + "/evidence", find("DEFEATS", target))
                .getString("id");
    }

    private JsonPath assessment() {
        return read("fleur", "/claims/" + claim + "/assessment");
    }

    private String level() {
        return assessment().getString("conclusion.evidenceLevel");
    }

    @Test
    void itStrikesOutWhatItSpeaksAgainst() {
        assertEquals("MODERATE", level());
        String against = against(item);
        assertEquals(item, read("fleur", "/evidence/" + against).getString("defeatsId"));
        assertEquals("NONE", level());
        assertEquals(List.of(item), assessment().getList("supporting.struckOut"));
        assertEquals(
                List.of(item),
                assessment().getList("rules.findAll { it.rule == 'DEFEATER' && it.effect == 'struck out' }.aboutId"));
    }

    @Test
    void whatSpeaksAgainstThatRestoresIt() {
        against(against(item));
        assertEquals("MODERATE", level());
    }

    @Test
    void withdrawnItUndoesWhatItDid() {
        String against = against(item);
        record("fleur", "/evidence/" + against + "/withdrawal", json("reason", "The expert was mistaken."));
        assertEquals("MODERATE", level());
    }

    @Test
    void beforeItWasRecordedNothingWasStruckOut() {
        String then = as("fleur").get("/claims/" + claim).header("Known-At");
        against(item);
        assertEquals(
                "MODERATE",
                read("fleur", "/claims/" + claim + "/assessment?knownAt=" + then)
                        .getString("conclusion.evidenceLevel"));
    }

    @Test
    void itTakesTheGroundFromAProposal() {
        String level = propose("CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE");
        against(item);
        assertEquals("STALE", read("eva", "/judgements/" + level).getString("state"));
    }

    /** Whoever grades an item looks at what is said against it. */
    @Test
    void itTakesTheGroundFromAProposalToGradeWhatItSpeaksAgainst() {
        String grade = propose("EVIDENCE", item, "CREDIBILITY", "2");
        String against = against(item);
        assertEquals("STALE", read("eva", "/judgements/" + grade).getString("state"));
        grade = propose("EVIDENCE", item, "CREDIBILITY", "2");
        record("fleur", "/evidence/" + against + "/withdrawal", json("reason", "The expert was mistaken."));
        assertEquals("STALE", read("eva", "/judgements/" + grade).getString("state"));
    }

    @Test
    void itIsNoEvidenceAgainstTheClaim() {
        against(item);
        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        assertEquals(List.of(), assessment().getList("disputing.lines"));
        refused(REFUSED, () -> post("fleur", "/judgements", judgement("CLAIM", claim, "STATUS", "REFUTED")));
    }

    private void isRefused(Map<String, Object> body, String words) {
        refused(REFUSED, "defeatsId", () -> post("fleur", "/claims/" + claim + "/evidence", body))
                .body("violations[0].message", containsString(words));
    }

    @Test
    void itNamesWhatItSpeaksAgainstAndNothingElseDoes() {
        isRefused(find("DEFEATS", null), "is needed with the direction DEFEATS");
        isRefused(find("SUPPORTS", item), "is for the direction DEFEATS only");
        isRefused(find("DEFEATS", NOBODY.toString()), "there is no item of evidence");
    }

    @Test
    void whatIsOnAnotherClaimIsSpokenAgainstThere() {
        isRefused(find("DEFEATS", evidenceOn(aClaim(), "SUPPORTS")), "on another claim");
    }

    @Test
    void nothingIsSaidAgainstWhatIsWithdrawn() {
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is another claim's."));
        isRefused(find("DEFEATS", item), "is withdrawn");
    }

    @Test
    void nothingSpeaksAgainstItselfNorInACircle() {
        String first = against(item);
        String second = against(first);
        String third = against(second);
        String etag = as("fleur").get("/evidence/" + first).header("ETag");
        var itself = with(find("DEFEATS", first), "reason", "It was noted down wrongly.");
        refused(REFUSED, "defeatsId", () -> correct("/evidence/" + first, etag, itself))
                .body("violations[0].message", containsString("is this item itself"));
        var round = with(find("DEFEATS", third), "reason", "It was noted down wrongly.");
        String by = read("fleur", "/evidence/" + third).getString("sourceName");
        refused(REFUSED, "defeatsId", () -> correct("/evidence/" + first, etag, round))
                .body("violations[0].message", containsString(by + " → "));
    }

    @Test
    void whatSpeaksAgainstWhatWasWithdrawnIsPutRightAndReadStill() {
        String against = against(item);
        against(against);
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is another claim's."));
        assertEquals("NONE", level());
        String etag = as("fleur").get("/evidence/" + against).header("ETag");
        var quoted = with(find("DEFEATS", item), "quote", "Forged.", "reason", "The quote was missing.");
        correct("/evidence/" + against, etag, quoted).then().statusCode(200);
        assertEquals("NONE", level());
    }

    @Test
    void whatSomebodyHasAtStakeAndSawIsKept() {
        var said = with(evidence("SUPPORTS"), "stake", "LOSES", "access", "TOLD");
        JsonPath kept = record("fleur", "/claims/" + claim + "/evidence", said);
        assertEquals("LOSES", kept.getString("stake"));
        assertEquals("TOLD", kept.getString("access"));
        JsonPath plain = read("fleur", "/evidence/" + item);
        assertNull(plain.get("stake"));
        assertNull(plain.get("access"));
    }

    private void withdraw(String id) {
        record("fleur", "/evidence/" + id + "/withdrawal", json("reason", "It is of another place."));
    }

    @Test
    void whatIsSaidAgainstWhatWasWithdrawnCountsForNothing() {
        List<String> before = flags();
        String other = evidenceOn(claim, "SUPPORTS");
        record("fleur", "/claims/" + claim + "/evidence", with(evidence("DEFEATS"), "defeatsId", other));
        withdraw(other);
        assertEquals(before, flags());
    }

    private List<String> flags() {
        return assessment().getList("flags");
    }

    /** Nor does anybody read how it was graded. */
    @Test
    void whatIsSaidAgainstWhatNoReleaseShowedIsShownToNobody() {
        String shown = evidenceOn(claim, "SUPPORTS");
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        String against = against(item);
        String restoring = against(against);
        withdraw(item);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(
                List.of(shown),
                read("anonymous", "/claims/" + claim + "/dossier").getList("evidence.id"));
        for (String part : List.of("/dossier", "/timeline", "/evidence", "/assessment")) {
            for (String hidden : List.of(item, against, restoring)) {
                as("anonymous").get("/claims/" + claim + part).then().body(not(containsString(hidden)));
            }
        }
    }

    @Test
    void whatIsSaidAgainstWhatAReleaseShowedIsShown() {
        String against = against(item);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        withdraw(item);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(
                List.of(item, against),
                read("anonymous", "/claims/" + claim + "/dossier").getList("evidence.id"));
    }
}
