package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.quoting;

import io.quarkus.test.junit.QuarkusTest;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reasons to be less certain, from whoever names them to whoever decides on them and whoever reads them. */
@QuarkusTest
class RatedDownPagesTest {
    private String claim;

    @BeforeEach
    void aClaimThatSomebodySpeaksFor() {
        claim = aClaim();
        quoting(aSource("An official", "PERSON"), claim, "SUPPORTS");
    }

    private String proposedBy(Visitor fleur) {
        fleur.open("/claims/" + claim + "/judgements/new");
        fleur.fill("evidenceLevel", "WEAK", "reason", "He said so himself.");
        fleur.page.locator(".rated-down > summary").click();
        fleur.fill("ratedDown.RISK_OF_BIAS", "His ministry gains by it.");
        fleur.page.locator(".primary").click();
        assertThat(fleur.page.locator(".decision")).containsText("His ministry gains by it.");
        return fleur.path().replace("/judgements/", "");
    }

    @Test
    void fleurNamesOneEvaReadsItAndSoDoReaders() {
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva");
                var reader = Visitor.reader()) {
            String judgement = proposedBy(fleur);
            eva.open("/judgements/" + judgement);
            assertThat(eva.page.locator(".decision")).containsText("risk of bias: His ministry gains by it.");
            approveAs("eva", judgement);
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            reader.open("/claims/" + claim);
            assertThat(reader.part("backing"))
                    .containsText("By the rules it is low. Two people rated it down, which leaves it there, for:");
            assertThat(reader.part("backing")).containsText("risk of bias: His ministry gains by it.");
            assertThat(reader.part("decisions")).containsText("risk of bias: His ministry gains by it.");
        }
    }

    @Test
    void soDoesADutchReader() {
        try (var fleur = Visitor.as("fleur", Visitor.dutch());
                var reader = Visitor.reader(Visitor.dutch())) {
            approveAs("eva", proposedBy(fleur));
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            reader.open("/claims/" + claim);
            assertThat(reader.part("backing")).containsText("Twee mensen verlaagden haar, wat haar zo laat, wegens:");
            assertThat(reader.part("decisions")).containsText("kans op vertekening: His ministry gains by it.");
        }
    }

    @Test
    void whatIsProposedAgainIsFilledInAndOpen() {
        try (var fleur = Visitor.as("fleur")) {
            String judgement = proposedBy(fleur);
            fleur.open("/claims/" + claim + "/judgements/new?again=" + judgement);
            assertThat(fleur.page.locator("[name='ratedDown.RISK_OF_BIAS']")).isVisible();
            assertThat(fleur.page.locator("[name='ratedDown.RISK_OF_BIAS']")).hasValue("His ministry gains by it.");
        }
    }

    @Test
    void aStatusHasNoneAndThatIsSaidBesideIt() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/judgements/new");
            fleur.fill("status", "UNDER_REVIEW", "reason", "He said so himself.");
            fleur.page.locator(".rated-down > summary").click();
            fleur.fill("ratedDown.IMPRECISION", "He gave no numbers.");
            fleur.page.locator(".primary").click();
            assertThat(fleur.page.locator(".rated-down .fault")).containsText("belongs to an evidence level");
        }
    }
}
