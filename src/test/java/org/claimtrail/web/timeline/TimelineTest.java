package org.claimtrail.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.claimtrail.Tokens;
import org.claimtrail.demo.FirstDossier;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline of the demo's first claim, in a browser. */
@QuarkusTest
class TimelineTest {
    private static final Pattern KNOWN_AT = Pattern.compile(".*\\?knownAt=.*");

    @TestHTTPResource("/")
    String address;

    private String claim;

    @BeforeEach
    void load() throws Exception {
        claim = "/claims/"
                + new FirstDossier(address.replaceFirst("/$", ""), Tokens::of)
                        .load()
                        .get("c1");
    }

    @Test
    void theKeyboardStopsOnceAndGoesFromEventToEventAndToItsPlaceInTheList() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(claim);
            fleur.unfold("when");
            fleur.page.locator(".timeline-sheet a").first().focus();
            fleur.page.keyboard().press("Tab");
            assertThat(fleur.page.locator(".timeline-sheet a:focus")).hasCount(0);
            fleur.page.keyboard().press("Shift+Tab");
            fleur.page.keyboard().press("ArrowRight");
            var mark = fleur.page.locator(".timeline-sheet a:focus");
            assertThat(mark).hasAttribute("aria-label", Pattern.compile("2 events, September 2024"));
            String first = mark.getAttribute("href");
            fleur.page.keyboard().press("Enter");
            assertThat(fleur.page.locator(first)).isVisible();
        }
    }

    @Test
    void theSliderShowsWhatWasKnownAndTheWayBackLeadsBack() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(claim);
            fleur.unfold("when");
            fleur.part("timeline-known").focus();
            fleur.page.keyboard().press("ArrowLeft");
            assertThat(fleur.page.locator(".timeline-known output")).containsText("recordings");
            assertThat(fleur.page).hasURL(KNOWN_AT);
            assertThat(fleur.page.locator(".timeline-sheet a.ghost").first()).isVisible();
            assertThat(fleur.part("timeline-known")).isFocused();
            fleur.page.goBack();
            assertThat(fleur.page.locator(".timeline-sheet a.ghost")).hasCount(0);
        }
    }

    /** The sentence is ours, whoever it is about. */
    @Test
    void aSentenceRunsAsItsOwnLanguageDoes() {
        String spokesman = record("fleur", "/sources", json("name", "דובר צה״ל", "kind", "PERSON"))
                .getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim(spokesman));
            assertThat(fleur.page.locator("#event-1 .what")).hasCSS("direction", "ltr");
        }
    }

    /** Or the words after it would stand before it. */
    @Test
    void aNameThatRunsTheOtherWayKeepsThatToItself() {
        String spokesman = record("fleur", "/sources", json("name", "دبي (مكتب)", "kind", "PERSON"))
                .getString("id");
        String said = aClaim(spokesman);
        decided("CLAIM", said, "VISIBILITY", "PUBLISHED");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + said);
            fleur.unfold("when");
            assertThat(fleur.page.locator("#event-1 .what")).hasText("\u2068دبي (مكتب)\u2069 said it");
            assertThat(fleur.page.locator("meta[name=description]"))
                    .hasAttribute(
                            "content",
                            Pattern.compile(".*What \u2068دبي (مكتب)\u2069 said.*"
                                    .replace("(", "\\(")
                                    .replace(")", "\\)")));
        }
    }

    @Test
    void withoutScriptsTheMomentsAreLinks() {
        try (var fleur = Visitor.as("fleur", Visitor.with(it -> it.setJavaScriptEnabled(false)))) {
            fleur.open(claim);
            fleur.unfold("when");
            assertThat(fleur.part("timeline-known")).isHidden();
            fleur.link("previous").click();
            assertThat(fleur.page).hasURL(KNOWN_AT);
            assertThat(fleur.page.locator(".timeline-sheet a.ghost").first()).isVisible();
            fleur.link("now").click();
            assertThat(fleur.page.locator(".timeline-sheet a.ghost")).hasCount(0);
        }
    }

    @Test
    void onAPhoneTheListIsTheTimeline() {
        try (var fleur = Visitor.as("fleur", Visitor.phone())) {
            fleur.open(claim);
            fleur.unfold("when");
            assertThat(fleur.page.locator(".timeline-sheet")).isHidden();
            assertThat(fleur.page.locator("#event-1 .what")).isVisible();
            assertThat(fleur.page.locator("ol.timeline-list .late").first()).isVisible();
            assertEquals(
                    390,
                    fleur.page.evaluate("document.documentElement.scrollWidth"),
                    "the page is as wide as the phone");
        }
    }

    @Test
    void theWholeSentenceIsToldWhereAMarkHasTheFocusOrTheHand() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(claim);
            fleur.unfold("when");
            var marks = fleur.page.locator(".timeline-sheet a");
            marks.first().focus();
            assertThat(fleur.page.locator(".timeline-told"))
                    .hasText(marks.first().getAttribute("aria-label"));
            marks.last().locator("text").first().hover();
            assertThat(fleur.page.locator(".timeline-told"))
                    .hasText(marks.last().getAttribute("aria-label"));
        }
    }

    @Test
    void whereItIsCutItShowsThatThereIsMore() {
        try (var fleur = Visitor.as("fleur", Visitor.with(it -> it.setViewportSize(768, 900)))) {
            fleur.open(claim);
            fleur.unfold("when");
            var sheet = fleur.page.locator(".timeline-sheet");
            assertEquals("0 1", more(sheet));
            sheet.evaluate("it => { it.scrollLeft = it.scrollWidth; }");
            fleur.page.waitForTimeout(300);
            assertEquals("1 0", more(sheet));
        }
    }

    @Test
    void whereItIsWholeNothingFades() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(claim);
            fleur.unfold("when");
            assertEquals("0 0", more(fleur.page.locator(".timeline-sheet")));
        }
    }

    private static Object more(Locator sheet) {
        return sheet.evaluate(
                "it => ['::before', '::after'].map(at => getComputedStyle(it, at)).map(at => at.content === 'none' ? '-' : Math.round(at.opacity)).join(' ')");
    }

    @Test
    void itSpeaksDutch() {
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open(claim);
            fleur.unfold("when");
            assertThat(fleur.part("timeline")).containsText("Government of China ontkende het");
        }
    }
}
