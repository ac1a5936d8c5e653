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
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads a status or a level that is no finding as things stand is told so wherever it is said, by the API too. */
@QuarkusTest
class UnderReconsiderationTest {
    private static final List<String> EVERYBODY = List.of("anonymous", "demo-reader", "eva");

    private String claimant;
    private Map<String, Object> wording;
    private String claim;
    private String item;

    @BeforeEach
    void aConfirmedClaimIsReleased() {
        claimant = aSource();
        wording = claim(claimant);
        claim = record("fleur", "/claims", wording).getString("id");
        item = evidenceOn(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        release();
    }

    @Test
    void aStatusOfOtherWordsIsSaidToBe() {
        assertSaid("anonymous", null);
        reword();
        assertSaid("eva", Map.of("status", "REWORDED"));
        assertSaid("demo-reader", Map.of("status", "REWORDED"));
        assertSaid("anonymous", null);
        release();
        EVERYBODY.forEach(who -> assertSaid(who, Map.of("status", "REWORDED")));
        becomes(claim, "UNDER_REVIEW");
        assertSaid("eva", null);
        assertSaid("anonymous", Map.of("status", "REWORDED"));
        release();
        EVERYBODY.forEach(who -> assertSaid(who, null));
    }

    @Test
    void soIsALevel() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        reword();
        assertSaid("eva", Map.of("status", "REWORDED", "evidenceLevel", "REWORDED"));
        becomes(claim, "UNDER_REVIEW");
        assertSaid("eva", Map.of("evidenceLevel", "REWORDED"));
    }

    @Test
    void aStatusThatNothingShowsIsToo() {
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It was another tunnel."));
        release();
        EVERYBODY.forEach(who -> assertSaid(who, Map.of("status", "GROUND_WITHDRAWN")));
    }

    @Test
    void anEarlierReadingIsAsItWas() {
        String before = as("anonymous").get("/claims/" + claim).header("Known-At");
        reword();
        release();
        JsonPath then = read("anonymous", "/claims/" + claim + "?knownAt=" + before);
        JsonPath listed = read("anonymous", "/claims?claimantId=" + claimant + "&knownAt=" + before);
        assertEquals(
                List.of(),
                Stream.of(then.get("underReconsideration"), listed.get("items[0].underReconsideration"))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Another text has another tag, with either of which the claim can be put right. */
    @Test
    void itsTagSaysSoAndStillLetsItBeCorrected() {
        String before = as("eva").get("/claims/" + claim).header("ETag");
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It was another tunnel."));
        String since = as("eva").get("/claims/" + claim).header("ETag");
        assertNotEquals(before, since);
        var topical = with(wording, "topics", List.of("arms"), "reason", "Of something else.");
        as("fleur")
                .header("If-Match", since)
                .body(topical)
                .put("/claims/" + claim)
                .then()
                .statusCode(200);
        as("fleur")
                .header("If-Match", before)
                .body(topical)
                .put("/claims/" + claim)
                .then()
                .statusCode(412);
    }

    @Test
    void theListsRowSaysItAsThePageDoes() {
        reword();
        release();
        try (var anyone = Visitor.reader()) {
            anyone.open("/claims?claimantId=" + claimant);
            var row = anyone.page.locator("#claim-" + claim);
            assertThat(row).containsText("Its status was decided on an earlier wording, and is being looked at again.");
            assertFalse(row.innerText().contains("Confirmed"), row.innerText());
        }
    }

    private void assertSaid(String who, Map<String, String> expected) {
        assertEquals(expected, read(who, "/claims/" + claim).get("underReconsideration"), who);
        assertEquals(expected, read(who, "/claims/" + claim + "/dossier").get("claim.underReconsideration"), who);
        assertEquals(expected, read(who, "/claims?claimantId=" + claimant).get("items[0].underReconsideration"), who);
    }

    private void reword() {
        correct("/claims/" + claim, with(wording, "statement", wording.get("statement") + ", the other way round"));
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }
}
