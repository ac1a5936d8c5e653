package org.claimtrail.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A retraction that was recorded of the wrong work is mended by a later fact: it never was, and everything follows that. */
@QuarkusTest
class WithdrawnRetractionTest {
    private String work;
    private String claim;
    private String item;

    @BeforeEach
    void aClaimRestsOnIt() {
        work = aPublication();
        claim = aClaim();
        item = quoting(aSource("Ann", "PERSON"), work, claim, "SUPPORTS");
    }

    @Test
    void theWorkIsNotRetractedFromThenOn() {
        retract("2024-09-12");
        var withdrawn = withdraw();
        assertNull(withdrawn.get("retraction"));
        assertNull(read("fleur", "/publications/" + work).get("retraction"));
        assertNull(read("fleur", "/publications/" + work + "/versions").get("[0].retraction"));
        assertNull(read("fleur", "/evidence/" + item).get("retraction"));
    }

    @Test
    void whatWasKnownInBetweenStays() {
        String at = retract("2024-09-12").getString("retraction.recordedAt");
        var then = read("fleur", "/evidence/" + item + "?knownAt=" + at);
        withdraw();
        assertEquals(
                "2024-09-12",
                read("fleur", "/publications/" + work + "?knownAt=" + at).getString("retraction.retractedOn"));
        assertEquals(
                then.<Object>get(),
                read("fleur", "/evidence/" + item + "?knownAt=" + at).<Object>get());
        assertEquals("NONE", level("?knownAt=" + at));
    }

    @Test
    void itCanBeRetractedAnewOnTheRightDate() {
        retract("2024-09-12");
        withdraw();
        retract("2024-10-01");
        var read = read("fleur", "/publications/" + work);
        assertEquals("2024-10-01", read.getString("retraction.retractedOn"));
        assertNull(read("fleur", "/publications/" + work + "?asOf=2024-09-20").get("retraction"));
        assertEquals("NONE", level(""));
        withdraw();
        assertNull(read("fleur", "/publications/" + work).get("retraction"));
    }

    /** A date is held against the retraction that stands, not against one that never was. */
    @Test
    void itCanBeDatedAfterARetractionThatNeverWas() {
        retract("2024-09-12");
        withdraw();
        correct("/publications/" + work, with(publication(aSource()), "publishedOn", "2024-09-20"));
        refused(
                REFUSED,
                "retractedOn",
                () -> post("fleur", path(), json("retractedOn", "2024-09-12", "reason", "Made up.")));
    }

    @Test
    void whereNoRetractionStandsThereIsNoneToWithdraw() {
        refused(CONFLICT, () -> post("fleur", path() + "/withdrawal", json("reason", "Wrong.")));
        retract("2024-09-12");
        withdraw();
        refused(CONFLICT, () -> post("fleur", path() + "/withdrawal", json("reason", "Wrong.")));
    }

    @Test
    void evidenceInItCountsAgain() {
        assertEquals("WEAK", level(""));
        String before = read("fleur", "/evidence/" + item).getString("changedAt");
        retract("2024-09-12");
        assertEquals("NONE", level(""));
        withdraw();
        assertEquals("WEAK", level(""));
        assertEquals(
                List.of(),
                read("fleur", "/claims/" + claim + "/assessment").getList("flags.findAll { it == 'RETRACTED_WORK' }"));
        assertNotEquals(before, read("fleur", "/evidence/" + item).getString("changedAt"), "something happened to it");
    }

    @Test
    void soDoesAReplyThatItTellsOf() {
        var admission = with(reply(aSource(), "CONFIRMATION"), "publicationId", work);
        String reply =
                record("fleur", "/claims/" + claim + "/replies", admission).getString("id");
        retract("2024-09-12");
        withdraw();
        assertNull(read("fleur", "/replies/" + reply).get("retraction"));
    }

    @Test
    void whatWasDecidedBeforeTheMistakeWaitsForItNoLonger() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        retract("2024-09-12");
        assertEquals(List.of("RETRACTED_WORK"), open());
        withdraw();
        assertEquals(List.of(), open());
    }

    @Test
    void whatWasDecidedOnTheMistakeIsLookedAtAgain() {
        retract("2024-09-12");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        withdraw();
        assertEquals(List.of("RETRACTION_WITHDRAWN"), open());
        var again = read("eva", "/reconsiderations?limit=200").getMap("items.find { it.claimId == '" + claim + "' }");
        assertEquals("NONE", ((Map<?, ?>) again.get("before")).get("evidenceLevel"));
        assertEquals("WEAK", ((Map<?, ?>) again.get("after")).get("evidenceLevel"));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        assertEquals(List.of(), open());
    }

    @Test
    void aLaterRetractionIsAnotherCause() {
        retract("2024-09-12");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        withdraw();
        retract("2024-10-01");
        assertEquals(List.of("RETRACTED_WORK"), open());
        withdraw();
        assertEquals(List.of("RETRACTION_WITHDRAWN"), open());
    }

    /** A day that the retraction had not come by is not shaken by it, and not by its withdrawal either. */
    @Test
    void asOfADayBeforeItNothingWasShaken() {
        retract("2024-09-12");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        withdraw();
        assertEquals(List.of(), shaken("?asOf=2024-09-11"));
        assertEquals(List.of("RETRACTED_WORK", "RETRACTION_WITHDRAWN"), shaken("?asOf=2024-09-12"));
    }

    @Test
    void thePublicReadsItWithTheNextRelease() {
        retract("2024-09-12");
        release();
        String dossier = "/claims/" + claim + "/dossier";
        var mistaken = read("anonymous", dossier);
        String at = mistaken.getString("claim.releasedAt");
        assertEquals(List.of("2024-09-12"), mistaken.getList("evidence.retraction.retractedOn"));
        withdraw();
        assertEquals(mistaken.<Object>get(), read("anonymous", dossier).<Object>get());
        release();
        assertEquals(
                1,
                read("anonymous", dossier)
                        .getList("evidence.findAll { it.retraction == null }")
                        .size());
        assertEquals(
                List.of("2024-09-12"),
                read("anonymous", dossier + "?knownAt=" + at).getList("evidence.retraction.retractedOn"));
    }

    /** What no release showed is as never recorded: neither the retraction, nor that it was none, calls readers to look again. */
    @Test
    void whatCameAndWentBetweenTwoReleasesIsToldNobody() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        release();
        retract("2024-09-12");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        withdraw();
        assertEquals(List.of("RETRACTION_WITHDRAWN"), open());
        release();
        assertEquals(List.of(), told());
    }

    /** It is a correction like any other: what the release showed stays told, and that it was put right follows. */
    @Test
    void theTimelineSaysThatItWasPutRight() {
        release();
        retract("2024-09-12");
        release();
        withdraw();
        assertEquals(List.of("PUBLICATION_RETRACTED"), became("anonymous"));
        assertEquals(List.of("PUBLICATION_RETRACTED", "PUBLICATION_RETRACTION_WITHDRAWN"), became("fleur"));
        release();
        assertEquals(List.of("PUBLICATION_RETRACTED", "PUBLICATION_RETRACTION_WITHDRAWN"), became("anonymous"));
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("timeline")).containsText("was recorded by mistake: Another paper was meant.");
            assertThat(reader.part("timeline")).containsText("corrected later");
        }
    }

    /** What it was before an item stood in it, and what no release showed, did not happen to the claim. */
    @Test
    void andNothingOfWhatNobodyRead() {
        release();
        retract("2024-09-12");
        withdraw();
        release();
        assertEquals(List.of(), became("anonymous"));
        String later = aClaim();
        quoting(aSource("Bea", "PERSON"), work, later, "SUPPORTS");
        claim = later;
        assertEquals(List.of(), became("fleur"));
    }

    private List<String> became(String who) {
        return read(who, "/claims/" + claim + "/timeline")
                .getList("events.kind.findAll { it.startsWith('PUBLICATION') }");
    }

    @Test
    void whatAReleaseShowedIsTold() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        release();
        retract("2024-09-12");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        release();
        withdraw();
        release();
        assertEquals(List.of("RETRACTED_WORK", "RETRACTION_WITHDRAWN"), told());
    }

    private List<String> told() {
        return read("anonymous", "/claims/" + claim + "/timeline")
                .getList("events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
    }

    private JsonPath retract(String day) {
        return record("fleur", path(), json("retractedOn", day, "reason", "The photograph was of another place."));
    }

    private JsonPath withdraw() {
        return record("fleur", path() + "/withdrawal", json("reason", "Another paper was meant."));
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private String path() {
        return "/publications/" + work + "/retraction";
    }

    private String level(String when) {
        return read("fleur", "/claims/" + claim + "/assessment" + when).getString("conclusion.evidenceLevel");
    }

    private List<String> open() {
        return read("eva", "/reconsiderations?limit=200")
                .getList("items.findAll { it.claimId == '" + claim + "' }.why");
    }

    private List<String> shaken(String when) {
        return read("eva", "/claims/" + claim + "/timeline" + when)
                .getList("events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
    }
}
