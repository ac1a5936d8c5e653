package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimtrail.search.text.Marked;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Where a page stands once somebody did something on it, or opened a form to; and that it says what was done. */
@QuarkusTest
class AfterAnActTest {
    private static final String BELOW_THE_BAR = """
            it => {
              const { top, bottom } = document.querySelector(it).getBoundingClientRect();
              const bar = document.querySelector('.bar')?.getBoundingClientRect();
              return top >= (bar?.top <= 0 ? bar.bottom : 0) && top < innerHeight && bottom > 0;
            }""";

    private final String mark = UUID.randomUUID().toString();

    private static String aClaimWith(int items) {
        String claim = aClaim();
        IntStream.range(0, items).forEach(item -> evidenceOn(claim, item % 2 == 0 ? "SUPPORTS" : "DISPUTES"));
        return claim;
    }

    private static void isInSight(Visitor visitor, String place) {
        visitor.page.waitForFunction(BELOW_THE_BAR, place);
    }

    private static void saysAt(Visitor visitor, String place, String line) {
        assertThat(visitor.page.locator("[data-done]")).hasText(line);
        assertThat(visitor.page.locator(place)).isFocused();
        isInSight(visitor, "[data-done]");
        isInSight(visitor, place);
    }

    @Test
    void thePageStandsAtTheReplyAndSaysSo() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaimWith(4));
            fleur.press("r");
            fleur.fill("respondent", "Ministry " + mark, "kind", "PARTIAL_DENIAL");
            fleur.fill("respondent.kind", "GOVERNMENT").button("Record").click();
            saysAt(fleur, "[id^=reply-][tabindex]", "You recorded this reply.");
        }
    }

    @Test
    void thePageStandsAtTheSearchAndSaysSoInDutchToo() {
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/claims/" + aClaimWith(4));
            fleur.press("s");
            fleur.fill("searchedIn", "Register " + mark, "searchedFor", "Bridges", "searchedOn", "2024-09-11");
            fleur.fill("outcome", "NOT_FOUND").button("Vastleggen").click();
            saysAt(fleur, "[id^=search-][tabindex]", "U hebt deze zoekactie vastgelegd.");
        }
    }

    @Test
    void thePageStandsAtItsTopAfterACorrection() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaimWith(4));
            fleur.press("m");
            fleur.fill("statement", "Corrected " + mark, "reason", "A slip");
            fleur.button("Record the correction").click();
            saysAt(fleur, "h1", "You recorded a correction.");
        }
    }

    @Test
    void aNewClaimARemarkAndAProposalAreSaid() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("statement", "It rains " + mark, "claimant", "Harbour master " + mark);
            fleur.fill("claimant.kind", "PERSON").button("Record").click();
            saysAt(fleur, "h1", "You recorded this claim.");
            fleur.unfold("discussion");
            fleur.part("remark-on").click();
            fleur.fill("text", "Look again").button("Add a remark").click();
            saysAt(fleur, "#discussion h2", "You added a remark.");
            fleur.part("propose").click();
            fleur.fill("status", "UNDER_REVIEW", "reason", "Asked about")
                    .button("Propose")
                    .click();
            saysAt(fleur, "h1", "You proposed this. Only somebody else can decide it.");
        }
    }

    @Test
    void withoutAScriptItIsSaidInSightAndOnce() {
        try (var fleur = Visitor.as("fleur", Visitor.desk().setJavaScriptEnabled(false))) {
            fleur.open("/claims/" + aClaimWith(4) + "/replies/new");
            fleur.fill("respondent", "Ministry " + mark, "kind", "PARTIAL_DENIAL");
            fleur.button("Record").click();
            fleur.fill("respondent.kind", "GOVERNMENT").button("Record").click();
            assertThat(fleur.page.locator("[data-done]")).hasText("You recorded this reply.");
            assertThat(fleur.page.locator("[data-done]")).isInViewport();
            fleur.page.reload();
            assertThat(fleur.part("replies")).containsText("Ministry " + mark);
            assertThat(fleur.page.locator("[data-done]")).hasCount(0);
        }
    }

    @Test
    void aButtonThatIsAFormOfItsOwnSaysSoToo() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.button("Assign to me").click();
            assertThat(fleur.page.locator("[data-done]")).hasText("Done.");
            fleur.open("/claims");
            assertThat(fleur.page.locator("[data-done]")).hasCount(0);
        }
    }

    /** A cookie is whatever somebody sends. */
    @Test
    void whatNobodyDidIsNotSaid() {
        String page = RestAssured.given()
                .cookie("done", "<b>CLAIM</b>")
                .get("/claims")
                .asString();
        assertThat(page, not(containsString("data-done")));
    }

    @Test
    void aFormOpensInSightWithItsFirstFieldFocused() {
        String claim = aClaimWith(2);
        String request = commentRequestOn(claim, aSource());
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("conclude-" + request).click();
            assertThat(fleur.page.locator("form.in-place [type=radio]").first()).isFocused();
            isInSight(fleur, "form.in-place");
            fleur.press("Escape");
            assertThat(fleur.part("conclude-" + request)).isFocused();
            fleur.page.locator("[id^=copy-]").last().click();
            assertThat(fleur.page.locator("[name=publication]")).isFocused();
            isInSight(fleur, "form.in-place");
        }
    }

    /** What opens a form can be another link than the one that does so elsewhere. */
    @Test
    void aFormHasTheFocusWhicheverLinkOpenedIt() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.page.evaluate("document.getElementById('propose').id = 'propose-release'");
            fleur.part("propose-release").click();
            assertThat(fleur.page.locator("[name=status]")).isFocused();
            fleur.press("Escape");
            assertThat(fleur.part("propose-release")).isFocused();
        }
    }

    @Test
    void aLetterThatWasDraftedHasTheFocus() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.press("c");
            fleur.button("Draft a letter").click();
            assertThat(fleur.page.locator("[name=wording]")).isFocused();
            isInSight(fleur, "[name=wording]");
        }
    }

    @Test
    void whatIsFoundAmongTheEvidenceIsBelowTheBar() {
        String claim = aClaimWith(30);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "?only=SUPPORTS#evidence");
            isInSight(fleur, "#evidence h2");
        }
    }

    @Test
    void theAnswersToWhatIsAskedAboutANameAreKeptAsADraft() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.press("e");
            fleur.fill("publication", "Report " + mark, "publication.publisher", "Gazette " + mark);
            fleur.fill("publication.publisher.kind", "OUTLET").press("Escape");
            assertThat(fleur.page.locator("form.in-place")).hasCount(0);
            fleur.press("e");
            stands(fleur);
            fleur.open("/claims/" + claim + "/evidence/new");
            stands(fleur);
        }
    }

    private void stands(Visitor visitor) {
        assertThat(visitor.text("What you typed before stands here again.")).isVisible();
        assertThat(visitor.page.locator("[name='publication.publisher']")).hasValue("Gazette " + mark);
        assertThat(visitor.page.locator("[name='publication.publisher.kind'][value=OUTLET]"))
                .isChecked();
    }

    @Test
    void whoWasMeantIsKeptAsADraft() {
        String name = Marked.word();
        String known = aSource("Dmitry " + name, "PERSON");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("claimant", "Dmitri " + name, "claimant.kind", known);
            fleur.open("/claims/new");
            assertThat(fleur.page.locator("[name='claimant.kind'][value='" + known + "']"))
                    .isChecked();
        }
    }

    /** Who listens is told of what changes in a place that stays. */
    @Test
    void whatIsAskedAboutANameIsAnnounced() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            var asked = fleur.part("claim-claimant-asked").elementHandle();
            fleur.fill("claimant", "Harbour master " + mark);
            fleur.press("Tab");
            assertThat(fleur.part("claim-claimant-asked")).containsText("is new to us. What is it?");
            fleur.page.waitForFunction("it => it.isConnected && it.textContent.includes('new to us')", asked);
        }
    }

    @Test
    void aClaimIsRecordedFromTheDesk() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/");
            fleur.press("n");
            assertThat(fleur.page.locator("h1")).hasText("Record a claim");
        }
    }
}
