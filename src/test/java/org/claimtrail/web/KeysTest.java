package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;

/** Keys of one letter are quick for who knows them, and harm nobody else (WCAG 2.2, 2.1.4). */
@QuarkusTest
class KeysTest {
    @Test
    void wordsTypedAtAPageOpenNoForm() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.type("please");
            fleur.page.waitForTimeout(1_000);
            assertThat(fleur.page.locator("form.in-place")).hasCount(0);
        }
    }

    @Test
    void aLetterThatStandsAloneIsAKey() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.press("r");
            assertThat(fleur.page.locator("form.in-place")).hasCount(1);
        }
    }

    /** Whoever goes to a field with a key does not wait before they type. */
    @Test
    void whatIsTypedAfterTheKeyOfAFieldStandsInIt() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims");
            fleur.type("/russia");
            assertThat(fleur.page.locator("#sought")).hasValue("russia");
        }
    }

    @Test
    void keysAreListedAndSwitchedOffForGoodInEveryBrowser() {
        String claim = "/claims/" + aClaim();
        String typist = "typist-" + UUID.randomUUID();
        Tokens.ofNew(typist, "fact-checker");
        try (var here = Visitor.as(typist);
                var elsewhere = Visitor.as(typist)) {
            elsewhere.open(claim);
            here.open(claim);
            here.press("?");
            assertThat(here.part("keys")).containsText("Add evidence");
            here.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/keys.png")));
            here.page.waitForResponse("**/me/settings/keys", here.part("keys-on")::uncheck);
            here.button("Close").click();
            haveNoKeys(here);
            here.open(claim);
            haveNoKeys(here);
            elsewhere.open(claim);
            haveNoKeys(elsewhere);
            elsewhere.page.locator("#keys-open").click();
            elsewhere.page.waitForResponse("**/me/settings/keys", elsewhere.part("keys-on")::check);
            elsewhere.button("Close").click();
            elsewhere.page.locator("h1").click();
            elsewhere.press("r");
            assertThat(elsewhere.page.locator("form.in-place")).hasCount(1);
        }
    }

    private static void haveNoKeys(Visitor typist) {
        assertThat(typist.page.locator("#add-reply kbd")).isHidden();
        typist.press("r");
        typist.page.waitForTimeout(1_000);
        assertThat(typist.page.locator("form.in-place")).hasCount(0);
    }

    /** What is not kept is not shown as if it were. */
    @Test
    void withoutAConnectionTheyStayAsTheyWere() {
        String typist = "typist-" + UUID.randomUUID();
        Tokens.ofNew(typist, "fact-checker");
        try (var here = Visitor.as(typist)) {
            here.open("/claims/" + aClaim());
            here.page.locator("#keys-open").click();
            here.loseConnection(true);
            here.part("keys-on").click();
            assertThat(here.part("keys-on")).isChecked();
            assertThat(here.part("said")).containsText("The connection was lost");
            here.loseConnection(false);
        }
    }

    @Test
    void onTouchThereAreNone() {
        try (var fleur = Visitor.as("fleur", Visitor.phone())) {
            fleur.open("/claims/" + aClaim());
            fleur.press("r");
            fleur.page.waitForTimeout(1_000);
            assertThat(fleur.page.locator("form.in-place")).hasCount(0);
        }
    }
}
