package org.claimtrail.assessment.reconsideration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was decided on other words waits to be decided anew. */
@QuarkusTest
class RewordedTest {
    private Map<String, Object> wording;
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        wording = claim(aSource());
        claim = record("fleur", "/claims", wording).getString("id");
        evidenceOn(claim, "SUPPORTS");
    }

    private List<String> whys() {
        return read("eva", "/reconsiderations?limit=200")
                .getList("items.findAll { it.claimId == '" + claim + "' }.why");
    }

    private void reword() {
        correct("/claims/" + claim, with(wording, "statement", "It was the other way round"));
    }

    @Test
    void waitsUntilStatusAndLevelAreDecidedAnew() {
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        reword();
        assertEquals(List.of("REWORDED"), whys());
        becomes(claim, "UNDER_REVIEW");
        assertEquals(List.of("REWORDED"), whys());
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        assertEquals(List.of(), whys());
    }

    @Test
    void aLevelAloneIsDecidedAnewToo() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        post("fleur", "/judgements", judgement("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK"))
                .then()
                .statusCode(409);
        correct("/claims/" + claim, with(wording, "claimantId", aSource()));
        assertEquals(List.of("REWORDED"), whys());
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        assertEquals(List.of(), whys());
    }

    @Test
    void whatIsSmallAndWhatIsUndecidedWaitsForNobody() {
        reword();
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        var reworded = with(wording, "statement", "It was the other way round");
        correct(
                "/claims/" + claim,
                with(
                        reworded,
                        "topics",
                        List.of("arms"),
                        "place",
                        "Odesa",
                        "translations",
                        List.of(json("language", "nl", "statement", "Het was andersom"))));
        assertEquals(List.of(), whys());
    }

    /** It has the words again that it was decided on. */
    @Test
    void wordedAsDecidedAgainItAsksNobody() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        release();
        correct("/claims/" + claim, with(wording, "claimantId", aSource()));
        assertEquals(List.of("REWORDED"), whys());
        correct("/claims/" + claim, wording);
        assertEquals(List.of(), whys());
        release();
        assertEquals(List.of(), told());
        try (var anyone = Visitor.reader()) {
            anyone.open("/claims/" + claim);
            assertThat(anyone.page.locator("main .note[role=status]")).hasCount(0);
        }
    }

    @Test
    void unlessTheLevelWasDecidedOnTheWordsInBetween() {
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        reword();
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        correct("/claims/" + claim, wording);
        assertEquals(List.of("REWORDED"), whys());
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        assertEquals(List.of(), whys());
    }

    @Test
    void wordedOtherwiseTwiceItWaitsOnceAndReadersAreToldOnce() {
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        release();
        reword();
        correct("/claims/" + claim, with(wording, "statement", "It was neither"));
        assertEquals(List.of("REWORDED"), whys());
        assertEquals(
                wording.get("statement"),
                read("eva", "/reconsiderations?limit=200")
                        .getString("items.find { it.claimId == '" + claim + "' }.causeName"));
        release();
        assertEquals(List.of("REWORDED"), told());
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private List<String> told() {
        return read("anonymous", "/claims/" + claim + "/timeline")
                .getList("events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
    }

    @Test
    void itSaysWhatItSaidBefore() {
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        reword();
        var found = read("eva", "/reconsiderations?limit=200").<Map<String, Object>>getList("items").stream()
                .filter(it -> it.get("claimId").equals(claim))
                .findFirst()
                .orElseThrow();
        assertEquals(wording.get("statement"), found.get("causeName"));
        assertEquals(Map.of("kind", "CLAIM", "id", claim), found.get("cause"));
        as("eva").get("/claims/" + claim + "/timeline").then().statusCode(200);
    }
}
