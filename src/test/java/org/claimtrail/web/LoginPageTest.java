package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.Tokens;
import org.claimtrail.demo.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keycloak's pages wear our clothes, and speak the language that somebody reads ours in. */
@QuarkusTest
class LoginPageTest {
    private static final Path SCREENSHOTS = Checkout.ROOT.resolve("target/screenshots");
    private static final Path MESSAGES = Checkout.ROOT.resolve("src/main/keycloak/login/messages");

    /** What a page's words and paper look like, and the colour of what can be done there. */
    private static final String LOOK = """
            () => {
                const page = getComputedStyle(document.documentElement);
                return [page.backgroundColor, page.color, page.font, page.getPropertyValue('--accent')].join(' ');
            }""";

    private static final String BUTTON_IS_OURS = """
            button => {
                const drawn = getComputedStyle(button).backgroundColor;
                button.style.background = 'var(--accent)';
                return drawn === getComputedStyle(button).backgroundColor;
            }""";

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1280, Sign in, don't belong together",
        "nl, DARK, 390, Inloggen, horen niet bij elkaar",
    })
    void looksLikeOurPagesAndCanBeReadByAll(
            String language, ColorScheme scheme, int width, String heading, String refusal) {
        var options =
                Visitor.with(at -> at.setLocale(language).setColorScheme(scheme).setViewportSize(width, 844));
        try (var somebody = Visitor.reader(options)) {
            String ours = lookAt(somebody, "/");
            var missing = new ArrayList<String>();
            somebody.page.onResponse(answer -> {
                if (answer.status() >= 400) {
                    missing.add(answer.url());
                }
            });
            assertEquals(ours, lookAt(somebody, "/login"));
            assertEquals(true, somebody.page.locator("[type=submit]").evaluate(BUTTON_IS_OURS));
            assertThat(somebody.page.locator("header")).hasText("Claimtrail");
            assertThat(somebody.page.locator("h1")).hasText(heading);
            assertFits(somebody.page, "login-" + language);
            somebody.typePassword("nobody", "nothing");
            somebody.text(refusal).waitFor();
            assertCanBeRead(somebody.page, "login-refused-" + language);
            assertEquals(List.of(), missing);
        }
    }

    private static String lookAt(Visitor visitor, String path) {
        visitor.open(path);
        return visitor.page.evaluate(LOOK).toString();
    }

    private static void assertCanBeRead(Page page, String name) {
        assertFits(page, name);
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations(), name);
    }

    private static void assertFits(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"), name);
    }

    @Test
    void whoReadsUsInDutchSignsInInDutchWithAnEnglishBrowser() {
        try (var somebody = Visitor.reader()) {
            somebody.open("/");
            somebody.button("Nederlands").click();
            somebody.link("Inloggen").click();
            assertThat(somebody.page.locator("h1")).hasText("Inloggen");
            assertThat(somebody.page.locator("html")).hasAttribute("lang", "nl");
            assertTrue(somebody.page.url().contains("ui_locales=nl"), somebody.page.url());
        }
    }

    @Test
    void soDoThePagesThatOneSeesOnce() {
        Tokens.newcomer("newcomer");
        try (var newcomer = Visitor.reader(Visitor.with(at -> at.setLocale("nl").setViewportSize(390, 844)))) {
            newcomer.open("/login");
            String login = newcomer.page.url();
            newcomer.typePassword("newcomer", "newcomer-demo");
            assertThat(newcomer.page.locator("h1")).hasText("Kies een nieuw wachtwoord");
            newcomer.page.fill("[name=password-new]", "one");
            newcomer.page.fill("[name=password-confirm]", "one");
            newcomer.page.click("[type=submit]");
            newcomer.text("Te kort").waitFor();
            assertCanBeRead(newcomer.page, "login-new-password");
            newcomer.page.navigate(newcomer.page.url().replaceFirst("execution=[^&]*", "execution=another"));
            assertThat(newcomer.page.locator("h1")).hasText("Deze pagina is verlopen");
            assertFits(newcomer.page, "login-expired");
            newcomer.page.navigate(login.replaceFirst("redirect_uri=[^&]*", "redirect_uri=https://elsewhere.invalid/"));
            assertThat(newcomer.page.locator("h1")).hasText("Dit is niet gelukt");
            assertFits(newcomer.page, "login-error");
            assertThat(newcomer.link("Claimtrail")).hasAttribute("href", Pattern.compile("https?://.+"));
        }
    }

    @Test
    void eachLanguageSaysThatKeycloakSaysOtherwise() throws IOException {
        assertEquals(messages("en"), messages("nl"));
    }

    private static Set<String> messages(String language) throws IOException {
        var messages = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve("messages_" + language + ".properties"))) {
            messages.load(file);
        }
        return messages.stringPropertyNames();
    }
}
