package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever is about to record a claim is told which are recorded that may say the same, before it is one more. */
@QuarkusTest
class AlikeClaimsTest {
    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "burg";
    private final String known = "The mayor of " + mark + " sold the lighthouse";
    private final String german = "Das Rathaus von " + mark + " ist verkauft";
    private final String nearlyGerman = "Es war so, dass sie das Rathaus von " + mark + " dann doch verkauft haben";

    @Test
    void whileOneTypes() {
        said(known);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.locator("[name=statement]").pressSequentially("Lighthouse sold by mayor of " + mark);
            assertThat(fleur.page.locator("#claim-alike a").first()).hasText(known);
            assertThat(fleur.page.locator("[name=statement]")).isFocused();
            fleur.page.fill("[name=statement]", "It never rains in Wageningen");
            assertThat(fleur.text("No claim was found by these words.")).isVisible();
        }
    }

    /** That of the page is nobody's choice: by it alone, what says nothing in German would be what the statement says. */
    @Test
    void inAnotherLanguageThanThatOfThePage() {
        said(german);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.fill("[name=statement]", nearlyGerman);
            assertThat(fleur.page.locator("#claim-alike a").first()).hasText(german);
        }
    }

    @Test
    void againWhenItsLanguageIsChanged() {
        said(german);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.fill("#claim-language", "fr");
            fleur.page.fill("[name=statement]", nearlyGerman);
            assertThat(fleur.text("No claim was found by these words.")).isVisible();
            fleur.page.fill("#claim-language", "de");
            assertThat(fleur.page.locator("#claim-alike a").first()).hasText(german);
        }
    }

    @Test
    void alsoInAFormThatWasRefused() {
        said(known);
        aSource("Neighbour of " + mark, "PERSON");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.fill("[name=statement]", "It never rains in Wageningen");
            fleur.page.fill("[name=claimant]", "Neighbour of " + mark);
            fleur.page.fill("#claim-language", "no language");
            fleur.button("Record").click();
            assertThat(fleur.part("claim-language-fault")).isVisible();
            fleur.page.fill("#claim-language", "en");
            fleur.page.locator("[name=statement]").clear();
            fleur.page.locator("[name=statement]").pressSequentially("Lighthouse sold by mayor of " + mark);
            assertThat(fleur.page.locator("#claim-alike a").first()).hasText(known);
        }
    }

    @Test
    void andRecordsItAsItsDuplicateWhereItIsOne() {
        String first = said(known);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.fill("[name=statement]", "The mayor of " + mark + " sold the old lighthouse");
            fleur.page.fill("[name=claimant]", "Neighbour of " + mark);
            fleur.page.check("[name=duplicates][value='" + first + "']");
            fleur.page.check("[name='claimant.kind'][value=PERSON]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("#relations")).containsText(known);
        }
        assertEquals(
                "DUPLICATES", read("fleur", "/claims/" + first + "/relations").getString("[0].kind"));
    }

    private String said(String statement) {
        return record("fleur", "/claims", with(claim(aSource()), "statement", statement))
                .getString("id");
    }
}
