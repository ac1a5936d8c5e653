package org.claimtrail.web.claim.rival;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.quoting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims that contradict each other, side by side on one page. */
@QuarkusTest
class RivalPagesTest {
    private String claim;
    private String rival;

    @BeforeEach
    void twoClaimsThatAnnTellsApartAndBobDoesNot() {
        claim = aClaim();
        rival = aClaim();
        aRelation(rival, "CONTRADICTS", claim);
        String ann = aSource("Ann", "PERSON");
        quoting(ann, claim, "SUPPORTS");
        quoting(ann, rival, "DISPUTES");
        String bob = aSource("Bob", "PERSON");
        quoting(bob, claim, "SUPPORTS");
        quoting(bob, rival, "SUPPORTS");
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page.locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name));
    }

    @Test
    void theClaimLeadsThereAndEachMarkIsTold() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.link("See it beside the claims that contradict it").click();
            assertThat(fleur.page.locator(".next").first())
                    .hasText("Look next at what \u2068Ann\u2069 has: it tells them apart most.");
            assertThat(row(fleur, "Ann").locator("td")).hasText(new String[] {"✓", "✗"});
            assertEquals(
                    "disputes it",
                    row(fleur, "Ann").locator("[role=img]").nth(1).getAttribute("aria-label"));
            assertThat(row(fleur, "Bob").locator("s")).hasText("Bob");
            assertThat(row(fleur, "Bob")).containsText("the same on all");
        }
    }

    @Test
    void readersReadItToo() {
        decided("CLAIM", rival, "VISIBILITY", "PUBLISHED");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader(Visitor.dutch())) {
            reader.open("/claims/" + claim);
            reader.link("Zie haar naast de beweringen die haar tegenspreken").click();
            assertThat(reader.page.locator(".next").first()).containsText("Kijk eerst naar wat \u2068Ann\u2069 heeft");
            assertThat(row(reader, "Bob")).containsText("overal hetzelfde");
        }
    }

    @Test
    void whereNothingContradictsItThereIsNoWayThere() {
        String alone = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + alone);
            assertThat(fleur.page.locator("[href$=rivals]")).hasCount(0);
            fleur.open("/claims/" + alone + "/rivals");
            assertThat(fleur.text("No claim is recorded that contradicts this one."))
                    .isVisible();
        }
    }

    /** Its edge is shaded: what is shown to its end covers that, since it scrolls along. */
    @Test
    void whereItIsNotTheTableSaysThatItScrolls() {
        try (var fleur = Visitor.as("fleur", Visitor.phone())) {
            fleur.open("/claims/" + claim + "/rivals");
            assertThat(fleur.page.locator(".lineage-window"))
                    .hasCSS("background-attachment", "local, local, scroll, scroll");
        }
    }

    @Test
    void theClaimsLeadToTheirPages() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/rivals");
            assertThat(fleur.page.locator("#rival-2 a")).hasAttribute("href", "/claims/" + rival);
        }
    }

    @Test
    void onAPhoneTheTableIsSeenWhole() {
        try (var fleur = Visitor.as("fleur", Visitor.phone())) {
            fleur.open("/claims/" + claim + "/rivals");
            assertEquals(0, fleur.page.locator(".lineage-window").evaluate("it => it.scrollWidth - it.clientWidth"));
        }
    }
}
