package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
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

    @Test
    void keysAreListedAndSwitchedOffForGood() {
        String claim = "/claims/" + aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(claim);
            fleur.press("?");
            assertThat(fleur.part("keys")).containsText("Add evidence");
            fleur.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/keys.png")));
            fleur.page.locator("#keys-on").uncheck();
            fleur.button("Close").click();
            fleur.open(claim);
            assertThat(fleur.page.locator("#add-reply kbd")).isHidden();
            fleur.press("r");
            fleur.page.waitForTimeout(1_000);
            assertThat(fleur.page.locator("form.in-place")).hasCount(0);
            fleur.page.locator("#keys-open").click();
            fleur.page.locator("#keys-on").check();
            fleur.button("Close").click();
            fleur.page.locator("h1").click();
            fleur.press("r");
            assertThat(fleur.page.locator("form.in-place")).hasCount(1);
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
