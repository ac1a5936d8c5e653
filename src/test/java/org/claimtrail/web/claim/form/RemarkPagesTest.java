package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.record;

import io.quarkus.test.junit.QuarkusTest;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What colleagues say to each other beside a claim and a proposal. */
@QuarkusTest
class RemarkPagesTest {
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = aClaim();
    }

    private void says(Visitor visitor, String text) {
        visitor.page.fill("form.in-place [name=text]", text);
        visitor.page.locator("form.in-place button.primary").click();
        assertThat(visitor.part("discussion")).containsText(text);
    }

    @Test
    void theyTalkOnTheClaimWithoutLeavingIt() {
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            fleur.open("/claims/" + claim);
            fleur.unfold("discussion");
            fleur.part("remark-on").click();
            says(fleur, "@eva, is this the same minister?");
            eva.open("/notices");
            assertThat(eva.text("is this the same minister?").first()).isVisible();
            eva.open("/claims/" + claim);
            assertThat(eva.page.locator("#discussion summary")).containsText("Discussion (1)");
        }
    }

    @Test
    void onAnItemOfIt() {
        String item = evidenceOn(claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("remark-on-" + item).click();
            says(fleur, "The archive has the original.");
            assertThat(fleur.page.locator("#discussion a[href$='#evidence-" + item + "']"))
                    .isVisible();
        }
    }

    @Test
    void andOnAProposalWithoutScript() {
        String judgement = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva", Visitor.phone().setJavaScriptEnabled(false))) {
            eva.open("/judgements/" + judgement);
            eva.page.locator("#discussion > summary").press("Enter");
            eva.part("remark-on").press("Enter");
            eva.page.fill("[name=text]", "Wait for the ministry.");
            eva.button("Add a remark").press("Enter");
            assertThat(eva.part("discussion")).containsText("Wait for the ministry.");
            eva.open("/claims/" + claim);
            assertThat(eva.page.locator("#discussion summary")).containsText("Discussion (1)");
        }
    }

    @Test
    void readersSeeNothingOfIt() {
        record("fleur", "/claims/" + claim + "/remarks", json("text", "Between us."));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("discussion")).hasCount(0);
            assertThat(reader.text("Between us.")).hasCount(0);
        }
    }
}
