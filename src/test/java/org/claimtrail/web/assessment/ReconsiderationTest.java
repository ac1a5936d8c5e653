package org.claimtrail.web.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a refutation or a retraction calls to be looked at again, as the newsroom and its readers see it. */
@QuarkusTest
class ReconsiderationTest {
    private final String fallen = "It was the harbour master " + UUID.randomUUID();

    private String ann;
    private String claim;

    @BeforeEach
    void aClaimRestsOnAnn() {
        ann = aSource("Ann", "PERSON");
        claim = aClaim();
        quoting(ann, claim, "SUPPORTS");
    }

    /** Another claim that Ann is quoted for. */
    private String anotherFalls() {
        String other = record("fleur", "/claims", with(claim(aSource()), "statement", fallen))
                .getString("id");
        quoting(ann, other, "SUPPORTS");
        evidenceOn(other, "DISPUTES");
        becomes(other, "UNDER_REVIEW", "REFUTED");
        return other;
    }

    private Locator row(Visitor visitor) {
        return visitor.part("again").locator("li:has(a[href^='/claims/" + claim + "'])");
    }

    @Test
    void itIsOnTheDeskAndInTheQueueUntilItIsDecidedAnew() {
        anotherFalls();
        try (var eva = Visitor.as("eva")) {
            eva.open("/");
            assertThat(row(eva)).containsText("It rests on the same line as “" + fallen + "”, which was refuted.");
            eva.open("/review");
            assertThat(row(eva))
                    .containsText("The assessment did not change by it: Weak, roughly even chance, confidence low.");
            row(eva).getByText("Propose anew").click();
            assertThat(eva.page).hasURL(Visitor.address("/claims/" + claim + "/judgements/new"));
            becomes(claim, "UNDER_REVIEW");
            eva.open("/review");
            assertThat(row(eva)).hasCount(0);
        }
    }

    @Test
    void theClaimSaysSoOnTopAndInItsTimeline() {
        anotherFalls();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".note.again")).containsText("It rests on the same line as “" + fallen + "”");
            becomes(claim, "UNDER_REVIEW");
            fleur.page.reload();
            assertThat(fleur.part("timeline"))
                    .containsText("To be looked at again: a claim that rests on the same line was refuted");
            assertThat(fleur.page.locator(".note.again")).hasCount(0);
        }
    }

    @Test
    void ofWhatSaysTheSameTheContraryWasDecided() {
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        String other = anotherFalls();
        record("fleur", "/claims/" + other + "/relations", json("otherClaimId", claim, "kind", "DUPLICATES"));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".note.again"))
                    .containsText("It says the same as “" + fallen + "”, of which the contrary was decided.");
            assertThat(fleur.part("timeline"))
                    .containsText("To be looked at again: of a claim that says the same, the contrary was decided");
        }
    }

    @Test
    void aRetractionSaysWhatItTookAway() {
        String paper = aPublication();
        quoting(aSource("Bob", "PERSON"), paper, claim, "SUPPORTS");
        String only = aClaim();
        quoting(ann, paper, only, "SUPPORTS");
        claim = only;
        record("fleur", "/publications/" + paper + "/retraction", json("reason", "It was made up."));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/review");
            assertThat(row(fleur)).containsText("Its evidence, or a reply, rests on “Publication");
            assertThat(row(fleur)).containsText("which was retracted.");
            assertThat(row(fleur))
                    .containsText(
                            "The assessment before: Weak, roughly even chance, confidence low. After: No evidence, confidence low.");
        }
    }

    @Test
    void aRetractionThatWasAMistakeSaysWhatWasDecidedOnIt() {
        String paper = aPublication();
        claim = aClaim();
        quoting(ann, paper, claim, "SUPPORTS");
        record("fleur", "/publications/" + paper + "/retraction", json("reason", "It was made up."));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        record("fleur", "/publications/" + paper + "/retraction/withdrawal", json("reason", "Another was meant."));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".note.again"))
                    .containsText("Its evidence, or a reply, rests on “Publication");
            assertThat(fleur.page.locator(".note.again")).containsText("whose retraction was recorded by mistake.");
            assertThat(fleur.part("timeline"))
                    .containsText(
                            "it was decided while a publication that its evidence or a reply rests on counted as retracted");
        }
    }

    @Test
    void readersLearnOfItOnceTheyMayKnowWhy() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String other = anotherFalls();
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("timeline")).not().containsText("To be looked at again");
            decided("CLAIM", other, "VISIBILITY", "PUBLISHED");
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            reader.page.reload();
            reader.unfold("when");
            var event = reader.page.locator(".timeline-list li:has-text('To be looked at again')");
            assertThat(event).isVisible();
            assertThat(event).not().containsText("eva");
            assertThat(reader.page.locator(".note.again")).hasCount(0);
        }
    }
}
