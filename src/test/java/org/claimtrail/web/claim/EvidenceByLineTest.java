package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten papers that carry one official are one line, and stand as one; and much evidence stays a page that can be read. */
@QuarkusTest
class EvidenceByLineTest {
    private final String ann = "Ann " + UUID.randomUUID();

    @Test
    void aLineStandsAsOneWithItsFirstWorkOpen() {
        String claim = aClaim();
        String speaker = aSource(ann, "PERSON");
        String first = quoting(speaker, claim, "SUPPORTS");
        String second = quoting(speaker, claim, "SUPPORTS");
        evidenceOn(claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".supports h4").first()).containsText(ann + " Person · 1 line, 2 works");
            assertThat(fleur.page.locator(".supports h4").last())
                    .containsText("In no line lineage not recorded · 1 item");
            assertThat(fleur.part("evidence-" + first)).isVisible();
            assertThat(fleur.part("evidence-" + second)).not().isVisible();
            fleur.page.locator(".supports .one > summary").click();
            assertThat(fleur.part("evidence-" + second)).isVisible();
        }
    }

    /** Whoever follows a link to it, from the list below the picture or from a mail, stands before it. */
    @Test
    void aLinkToAFoldedItemUnfoldsIt() {
        String claim = aClaim();
        String speaker = aSource(ann, "PERSON");
        quoting(speaker, claim, "SUPPORTS");
        String second = quoting(speaker, claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "#evidence-" + second);
            assertThat(fleur.part("evidence-" + second)).isVisible();
        }
    }

    /** The outlet that a work is of is what a reader knows it by. */
    @Test
    void aCardNamesTheOutletAndThenTheWorkAndARowSaysNothingTwice() {
        String claim = aClaim();
        String paper = aSource("Havenkrant " + ann, "OUTLET");
        String work = aPublication(paper);
        String title = read("fleur", "/publications/" + work).getString("title");
        String item = quoting(aSource(ann, "PERSON"), work, claim, "SUPPORTS");
        var own = json("publicationId", work, "sourceId", paper, "direction", "SUPPORTS", "kind", "DOCUMENT");
        var from = List.of(json("kind", "OWN_WORK"));
        record("fleur", "/claims/" + claim + "/evidence", with(own, "derivesFrom", from));
        record("fleur", "/claims/" + claim + "/evidence", with(own, "derivesFrom", from, "locator", "p. 3"));
        String grade = propose("EVIDENCE", item, "CREDIBILITY", "2");
        String status = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader();
                var eva = Visitor.as("eva")) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("evidence-" + item)).containsText("in Havenkrant " + ann + ", " + title);
            assertThat(reader.page.locator(".one > summary").first()).containsText("Havenkrant " + ann + ", " + title);
            assertThat(reader.page.locator(".one > summary").first()).not().containsText("· Havenkrant");
            eva.open("/judgements/" + grade);
            assertThat(eva.part("evidence-" + item)).containsText("in Havenkrant " + ann + ", " + title);
            eva.open("/judgements/" + status);
            assertThat(eva.page.locator(".weighed")).containsText("Havenkrant " + ann + ", " + title);
        }
    }

    /** Four papers that quoted one official were four equal cards to whoever decides. */
    @Test
    void whoDecidesSeesThemByLineToo() {
        String claim = aClaim();
        String official = aSource(ann, "PERSON");
        for (int i = 0; i < 4; i++) {
            quoting(official, claim, "SUPPORTS");
        }
        evidenceOn(claim, "SUPPORTS");
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + proposal);
            var lines = eva.page.locator(".weighed .line-of");
            assertThat(lines).hasCount(2);
            assertThat(lines.first().locator("h4")).containsText(ann + " Person · 1 line, 4 works");
            assertThat(lines.first().locator("li")).hasCount(4);
            assertThat(lines.last().locator("h4")).containsText("In no line");
        }
    }

    @Test
    void whatIsFoldedIsCountedAsLinesOnlyWhereItIsLines() {
        String claim = aClaim();
        for (int i = 0; i < 16; i++) {
            quoting(aSource(ann + i, "PERSON"), claim, "SUPPORTS");
        }
        evidenceOn(claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur");
                var dutch = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.text("4 more lines, and 1 item in no line")).isVisible();
            dutch.open("/claims/" + claim);
            assertThat(dutch.text("Nog 4 lijnen, en 1 bewijsstuk in geen enkele lijn"))
                    .isVisible();
        }
    }

    /** Whoever asks for all of it in full reads it, on the screen as on paper. */
    @Test
    void inFullNothingStaysFolded() {
        String claim = aClaim();
        String speaker = aSource(ann, "PERSON");
        for (int i = 0; i < 30; i++) {
            quoting(speaker, claim, "SUPPORTS");
        }
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.link("All items in full").click();
            assertThat(fleur.page.locator("#evidence .one")).hasCount(29);
            assertThat(fleur.page.locator("#evidence details:not([open], .word)"))
                    .hasCount(0);
            assertThat(fleur.page.locator("#evidence .evidence").last()).isVisible();
        }
    }

    private String aClaimWith(int items) {
        String claim = aClaim();
        String speaker = aSource(ann, "PERSON");
        String paper = aPublication();
        for (int i = 0; i < items; i++) {
            record(
                    "fleur",
                    "/claims/" + claim + "/evidence",
                    json(
                            "publicationId",
                            paper,
                            "sourceId",
                            speaker,
                            "direction",
                            i % 3 == 0 ? "DISPUTES" : i % 3 == 1 ? "SUPPORTS" : "NEUTRAL",
                            "kind",
                            "DOCUMENT",
                            "quote",
                            "Container " + (1000 + i) + " left before anybody of the harbour could look into it."));
        }
        return claim;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofThirtyItemsAnyIsFoundInTwoActsWithAScriptOrWithout(boolean script) {
        String claim = aClaimWith(30);
        try (var fleur = Visitor.as("fleur", Visitor.with(it -> it.setJavaScriptEnabled(script)))) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".evidence")).hasCount(0);
            fleur.page.fill("#find", "container 1017");
            fleur.page.press("#find", "Enter");
            assertThat(fleur.text("1 of 30 items")).isVisible();
            fleur.page.locator(".one a").press("Enter");
            assertThat(fleur.page.locator(".evidence")).containsText("Container 1017 left");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofThirtyItemsThePicturesWaitUntilTheyAreAskedFor(boolean script) {
        String claim = aClaimWith(30);
        try (var fleur = Visitor.as("fleur", Visitor.with(it -> it.setJavaScriptEnabled(script)))) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".timeline-sheet")).hasCount(0);
            fleur.unfold("when");
            if (!script) {
                fleur.page.locator("#when .later a").click();
            }
            assertThat(fleur.page.locator(".timeline-sheet")).isVisible();
        }
    }
}
