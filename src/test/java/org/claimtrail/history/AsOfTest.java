package org.claimtrail.history;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As of a day, whatever is dated later is left out: it was not so yet. */
@QuarkusTest
class AsOfTest {
    private static final String MAY = "2024-05-31";
    private static final String JUNE = "2024-06-30";

    private String work;

    @BeforeEach
    void aWorkOfJune() {
        work = record("fleur", "/publications", datedInJune(publication(aSource())))
                .getString("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/versions"})
    void aWorkThatAppearedLaterIsNotThere(String part) {
        read("fleur", "/publications/" + work + part + "?asOf=" + JUNE);
        as("fleur")
                .get("/publications/" + work + part + "?asOf=" + MAY)
                .then()
                .statusCode(404)
                .body("detail", containsString("dated after " + MAY));
    }

    @Test
    void norListed() {
        String url = "https://example.org/" + work;
        record("fleur", "/publications", with(datedInJune(publication(aSource())), "url", url));
        assertEquals(1, listed("/publications?url=" + url, JUNE, "items.id").size());
        assertEquals(List.of(), listed("/publications?url=" + url, MAY, "items.id"));
    }

    @Test
    void aWorkWasNotTakenBackYet() {
        String paper = aPublication();
        retract(paper, "2024-06-15");
        assertNull(asOf("/publications/" + paper, MAY, "retraction"));
        assertEquals("2024-06-15", asOf("/publications/" + paper, JUNE, "retraction.retractedOn"));
    }

    /** The day of a capture is over last west of everywhere. */
    @Test
    void norPreserved() {
        var captures = List.of(capture("2024-06-01T11:00:00Z"), capture("2024-06-01T12:00:00Z"));
        String paper = record("fleur", "/publications", with(publication(aSource()), "captures", captures))
                .getString("id");
        assertEquals(List.of("2024-06-01T11:00:00Z"), listed("/publications/" + paper, MAY, "captures.capturedAt"));
        assertEquals(2, listed("/publications/" + paper, JUNE, "captures").size());
    }

    @Test
    void aClaimHadNotAppearedThere() {
        String claim = record("fleur", "/claims", with(claim(aSource()), "firstAppearanceId", work))
                .getString("id");
        assertNull(asOf("/claims/" + claim, MAY, "firstAppearanceId"));
        assertNull(asOf("/claims/" + claim, MAY, "firstAppearanceTitle"));
        assertEquals(work, asOf("/claims/" + claim, JUNE, "firstAppearanceId"));
    }

    @Test
    void whatWasObservedIsNoEvidenceBeforeAWorkTellsOfIt() {
        String claim = aClaim();
        var observed = with(evidence("SUPPORTS"), "publicationId", work, "observedOn", "2024-05-02");
        String item =
                record("fleur", "/claims/" + claim + "/evidence", observed).getString("id");
        assertEquals(List.of(), listed("/claims/" + claim + "/dossier", MAY, "evidence.id"));
        assertEquals(0, asOf("/claims/" + claim + "/assessment", MAY, "supporting.lines.size()"));
        assertEquals(List.of(item), listed("/claims/" + claim + "/dossier", JUNE, "evidence.id"));
    }

    @Test
    void aReplyWasNotReportedThereYet() {
        String claim = aClaim();
        var denial = with(reply(aSource(), "CATEGORICAL_DENIAL"), "statedOn", "2024-05-02", "publicationId", work);
        record("fleur", "/claims/" + claim + "/replies", denial);
        assertEquals("2024-05-02", asOf("/claims/" + claim + "/dossier", MAY, "replies[0].statedOn"));
        assertNull(asOf("/claims/" + claim + "/dossier", MAY, "replies[0].publicationId"));
        assertEquals(work, asOf("/claims/" + claim + "/dossier", JUNE, "replies[0].publicationId"));
    }

    @Test
    void nothingWasShakenByWhatWasTakenBackLater() {
        String claim = aClaim();
        String paper = aPublication();
        quoting(aSource(), paper, claim, "SUPPORTS");
        retract(paper, "2024-06-15");
        assertEquals(List.of(), shaken(claim, MAY));
        assertEquals(List.of("RETRACTED_WORK"), shaken(claim, JUNE));
    }

    @Test
    void norByWhatWasRefutedLater() {
        String origin = aSource("Ann", "PERSON");
        String claim = aClaim();
        quoting(origin, claim, "SUPPORTS");
        String falling = aClaim();
        quoting(origin, falling, "SUPPORTS");
        evidenceOn(falling, "DISPUTES");
        becomes(falling, "UNDER_REVIEW", "2024-05-02");
        becomes(falling, "REFUTED", "2024-06-15");
        assertEquals(List.of(), shaken(claim, MAY));
        assertEquals(List.of("SAME_LINE"), shaken(claim, JUNE));
    }

    private static Map<String, Object> datedInJune(Map<String, Object> publication) {
        return with(publication, "publishedOn", "2024-06-10");
    }

    private static Object capture(String capturedAt) {
        return json("archiveUrl", "https://archive.example/" + capturedAt, "capturedAt", capturedAt);
    }

    private static void retract(String publication, String day) {
        record(
                "fleur",
                "/publications/" + publication + "/retraction",
                json("reason", "It was made up.", "retractedOn", day));
    }

    private static void becomes(String claim, String status, String day) {
        var proposal = with(judgement("CLAIM", claim, "STATUS", status), "effectiveOn", day);
        approveAs("eva", record("fleur", "/judgements", proposal).getString("id"));
    }

    private static List<Object> shaken(String claim, String day) {
        return listed(
                "/claims/" + claim + "/timeline", day, "events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
    }

    private static Object asOf(String path, String day, String field) {
        return read("fleur", path + "?asOf=" + day).get(field);
    }

    private static List<Object> listed(String path, String day, String field) {
        return read("fleur", path + (path.contains("?") ? "&" : "?") + "asOf=" + day)
                .getList(field);
    }
}
