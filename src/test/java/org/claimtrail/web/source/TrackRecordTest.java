package org.claimtrail.web.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How what a source said turned out, on its page. */
@QuarkusTest
class TrackRecordTest {
    private String ann;

    @BeforeEach
    void annIsThere() {
        ann = aSource("Ann", "PERSON");
    }

    /** A claim of Ann's, on a topic. */
    private String says(String topic) {
        return record("fleur", "/claims", with(claim(ann), "topics", List.of(topic)))
                .getString("id");
    }

    private void isRight(int times) {
        isRight(times, "arms");
    }

    private void isRight(int times, String topic) {
        for (int i = 0; i < times; i++) {
            String claim = says(topic);
            evidenceOn(claim, "SUPPORTS");
            becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        }
    }

    private void isWrong() {
        String claim = says("grain");
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
    }

    @Test
    void fewAreCountedAndNoMoreIsSaid() {
        isRight(2);
        isWrong();
        String open = says("arms");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            var record = fleur.part("track-record");
            assertThat(record).containsText("2 held, 1 fell");
            assertThat(record).containsText("1 still open");
            assertThat(record).containsText("Fewer than 5 of what it said were resolved");
            assertThat(record.locator(".interval")).hasCount(0);
            assertThat(record.locator(".outcomes a.held, .outcomes a.fell")).hasCount(3);
            record.locator(".outcomes a").last().click();
            assertThat(fleur.page).hasURL(Visitor.address("/claims/" + open));
        }
    }

    @Test
    void anIntervalIsDrawnAndSaidAndTheLetterItSuggestsIsProposedByWhoWantsTo() {
        isRight(5);
        isRight(5, "grain");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            var record = fleur.part("track-record");
            assertThat(record).containsText("With 90 % probability, 83 to 100 % of what it says and is checked holds.");
            assertThat(record).containsText("a newsroom checks what is doubtful");
            assertThat(record.locator("> .tally .interval rect")).hasAttribute("x", "83");
            fleur.link("Propose B").click();
            assertThat(fleur.page.locator("[name=value]")).hasValue("RELIABILITY.B");
            assertThat(fleur.page.locator("[name=reason]"))
                    .hasValue("Of what it said on claims that were resolved since, 10 held and 0 fell:"
                            + " with 90 % probability, 83 to 100 % of what it says and is checked holds.");
        }
        assertNull(read("fleur", "/sources/" + ann).get("reliability"));
    }

    @Test
    void oneTopicsLetterIsSaidAndProposedForNoOther() {
        isRight(5);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            var record = fleur.part("track-record");
            assertThat(record.locator("dl").first())
                    .containsText(Pattern.compile("arms.*between 69 and 100 %.*suggests C", Pattern.DOTALL));
            assertThat(record).not().containsText("The record suggests");
            assertThat(fleur.link("Propose C")).hasCount(0);
        }
    }

    @Test
    void aLetterThatIsInForceIsNotProposedAgain() {
        isRight(5);
        isRight(5, "grain");
        decided("SOURCE", ann, "RELIABILITY", "B");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            assertThat(fleur.part("track-record").locator("> .tally .interval")).isVisible();
            assertThat(fleur.link("Propose B")).hasCount(0);
        }
    }

    @Test
    void whoSpokeAgainstIsToldSo() {
        String claim = aClaim();
        quoting(ann, claim, "DISPUTES");
        quoting(aSource("Bob", "PERSON"), claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            assertThat(fleur.page.locator(".outcomes .held"))
                    .hasAttribute("title", Pattern.compile("Held: it spoke against “Claim \\d+”, resolved on .*"));
        }
    }

    private void calls(int likely, String... statuses) {
        for (String status : statuses) {
            String claim = says("rain");
            record(
                    "fleur",
                    "/claims/" + claim + "/evidence",
                    with(
                            evidence(status.equals("CONFIRMED") ? "SUPPORTS" : "DISPUTES"),
                            "sourceId",
                            ann,
                            "derivesFrom",
                            List.of(json("sourceId", ann, "kind", "QUOTES")),
                            "statedLikelihood",
                            likely));
            quoting(aSource("Bob", "PERSON"), claim, "SUPPORTS");
            becomes(claim, "UNDER_REVIEW", status);
        }
    }

    @Test
    void howWellItsLikelihoodsFitIsScoredAndNotPlottedFromFew() {
        calls(80, "CONFIRMED");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            assertThat(fleur.part("track-record"))
                    .containsText("The Brier score of that is 0.04: 0 is always right and sure, 0.25 is what always"
                            + " saying 50 % gets, and 0 what always saying how many of them came true gets.");
            assertThat(fleur.part("track-record")).containsText("With fewer than 20 a plot would show accidents.");
            assertThat(fleur.page.locator(".calibration")).hasCount(0);
        }
    }

    @Test
    void ofManyLikelihoodsThereIsAPlot() {
        String[] all = new String[20];
        Arrays.fill(all, "CONFIRMED");
        calls(90, all);
        try (var eva = Visitor.as("eva", Visitor.dutch())) {
            eva.open("/sources/" + ann);
            assertThat(eva.page.locator(".calibration circle")).hasAttribute("cx", "90");
            assertThat(eva.page.locator(".calibration circle")).hasAttribute("cy", "100");
            assertThat(eva.page.locator(".calibration")).containsText("80 tot 100 % genoemd: 100 % van 20 kwam uit");
            assertThat(eva.part("track-record")).containsText("0,01");
        }
    }

    @Test
    void whereNothingWasResolvedThatIsSaid() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + ann);
            assertThat(fleur.part("track-record")).containsText("Nothing of what it said was resolved yet.");
        }
    }
}
