package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What items have in common word for word, as a claim's page says it to whoever can record why. */
@QuarkusTest
class EqualWordsPagesTest {
    private static final String WORDS = "<b>The part</b> bears a number that was given out in China that year";
    private String claim;

    @BeforeEach
    void aClaimIsOnRecord() {
        claim = aClaim();
    }

    private String quoting(String words) {
        var item = with(evidence("SUPPORTS"), "quote", words, "language", "ar");
        return record("fleur", "/claims/" + claim + "/evidence", item).getString("id");
    }

    private Locator note(Visitor visitor) {
        visitor.open("/claims/" + claim);
        return visitor.part("equal-words");
    }

    @Test
    void itLeadsToTheItemsAndToWhatIsToBeRecorded() {
        String one = quoting("He says: " + WORDS);
        String other = quoting(WORDS);
        try (var fleur = Visitor.as("fleur")) {
            assertThat(note(fleur)).containsText("Two items have 15 words in common: ");
            assertThat(note(fleur).locator("q"))
                    .hasText("b>The part</b> bears a number that was given out in China that year");
            assertThat(note(fleur).locator("q")).hasAttribute("lang", "ar");
            assertThat(note(fleur).locator("q")).hasAttribute("dir", "rtl");
            assertThat(note(fleur).locator("[href='#evidence-" + one + "']")).hasCount(1);
            note(fleur).locator("[href='/evidence/" + other + "/correction']").click();
            assertThat(fleur.page.locator("[name=quote]")).hasValue(WORDS);
        }
    }

    @Test
    void inDutchTooAndOfMoreThanTwo() {
        quoting(WORDS);
        quoting(WORDS);
        quoting(WORDS);
        try (var dutch = Visitor.as("fleur", Visitor.dutch())) {
            assertThat(note(dutch)).containsText("3 bewijsstukken hebben 15 woorden gemeen: ");
            assertThat(note(dutch)).containsText("het ene kan een kopie van het andere zijn");
        }
    }

    @Test
    void fiveAreShownAndHowManyMore() {
        for (int i = 0; i < 6; i++) {
            quoting(("word" + i + " ").repeat(12));
            quoting(("word" + i + " ").repeat(12));
        }
        for (int i = 0; i < 7; i++) {
            quoting("on ".repeat(300));
        }
        try (var fleur = Visitor.as("fleur")) {
            assertThat(note(fleur).locator("li")).hasCount(5);
            assertThat(note(fleur)).containsText("2 more runs of equal words are not shown.");
            assertThat(note(fleur).locator("li").first()).containsText("7 items have 300 words in common: ");
            assertThat(note(fleur).locator("li").first()).containsText("on on…");
            assertThat(note(fleur).locator("li").first()).containsText("2 more items have them too.");
        }
    }

    @Test
    void readersAndThePastDoNotHearOfIt() {
        quoting(WORDS);
        quoting(WORDS);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            assertThat(note(reader)).hasCount(0);
        }
        try (var ada = Visitor.as("ada")) {
            assertThat(note(ada)).hasCount(0);
        }
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "?asOf=2026-01-01");
            assertThat(fleur.part("equal-words")).hasCount(0);
            assertThat(note(fleur)).hasCount(1);
        }
    }

    @Test
    void nothingInCommonIsNothingSaid() {
        quoting(WORDS);
        quoting("Another says otherwise.");
        try (var fleur = Visitor.as("fleur")) {
            assertThat(note(fleur)).hasCount(0);
            assertEquals("/claims/" + claim, fleur.path());
        }
    }
}
