package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page has one search box, which finds whatever has the words, and shows which. */
@QuarkusTest
class SearchPageTest {
    private final String mark = "m" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void aReaderFindsWhatIsPublishedFromAnyPage() {
        String claim = said("Falcons <b>were</b> smuggled " + mark);
        try (var reader = Visitor.reader()) {
            reader.open("/how-we-decide");
            look(reader, "falcon " + mark);
            assertThat(reader.page.locator("#hits")).hasCount(0);
            assertThat(reader.page.locator("[role=status]")).containsText("falcon " + mark);
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            look(reader, "falcon " + mark);
            assertThat(reader.page.locator("#hits .said").first()).hasText("Falcons <b>were</b> smuggled " + mark);
            assertThat(reader.page.locator("#hits mark")).hasText(new String[] {"Falcons", mark});
            assertThat(reader.page.locator("#hits .status")).hasText("Reported");
            reader.page.locator("#hits .said a").first().click();
            reader.page.waitForURL("**/claims/" + claim);
        }
    }

    @Test
    void theNewsroomBeginsWithAKeyAndGoesOnAmongAKind() {
        String claim = said("Falcons " + mark);
        String item = record(
                        "fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "quote", "Wings " + mark))
                .getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.press("/");
            assertThat(fleur.page.locator("#sought")).isFocused();
            look(fleur, mark);
            assertThat(fleur.page.locator("#hits > li")).hasCount(2);
            fleur.page.locator("input[value=EVIDENCE]").check();
            fleur.button("Search").click();
            assertThat(fleur.page.locator("#hits > li")).hasCount(1);
            assertThat(fleur.page.locator("input[value=EVIDENCE]")).isChecked();
            fleur.page.locator("#hits .said a").first().click();
            fleur.page.waitForURL("**/claims/" + claim + "#evidence-" + item);
        }
    }

    @Test
    void whatCannotBeLookedForIsSaidBesideTheBox() {
        String refused = RestAssured.get("/search?q=-a").asString();
        assertThat(refused, containsString("aria-invalid=\"true\""));
        assertThat(refused, containsString("says only what is not to be there"));
        assertThat(RestAssured.get("/search?q=<i>").asString(), not(containsString("<i>")));
        RestAssured.get("/search?q=a&in=NOTHING").then().statusCode(400);
    }

    /** What one box takes calmly, no list breaks on: its form stays, with what was typed. */
    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/sources", "/publications", "/things"})
    void whatAListCannotLookForIsSaidAtItsField(String list) {
        try (var fleur = Visitor.as("fleur")) {
            for (String typed : List.of("-dam", "\"")) {
                assertEquals(400, fleur.open(list + "?q=" + URLEncoder.encode(typed, UTF_8)));
                assertThat(fleur.part("q")).hasValue(typed);
                assertThat(fleur.part("q")).hasAttribute("aria-invalid", "true");
                assertThat(fleur.part("q-fault")).isVisible();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"language, Dutch!", "on, nooit", "on, 9999-12-31"})
    void whatAListOfClaimsIsNotReadByIsSaidAtItsField(String field, String typed) {
        try (var reader = Visitor.reader()) {
            assertEquals(400, reader.open("/claims?q=ferry&" + field + "=" + URLEncoder.encode(typed, UTF_8)));
            assertThat(reader.page.locator("main [name=q]")).hasValue("ferry");
            assertThat(reader.part(field)).hasAttribute("aria-invalid", "true");
            assertThat(reader.part(field + "-fault")).isVisible();
            assertThat(reader.part("claims")).hasCount(0);
        }
    }

    @Test
    void whatIsOnlyNearlyWhatWasLookedForSaysSo() {
        said("Falcons were smuggled " + mark);
        try (var fleur = Visitor.as("fleur");
                var dutch = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/search?q=falcons+smuggled+" + mark);
            assertThat(fleur.page.locator("#hits > li")).hasCount(1);
            assertThat(fleur.page.locator("[role=status]")).hasCount(0);
            fleur.open("/search?q=falcons+smuggled+yesterday+" + mark);
            assertThat(fleur.page.locator("#hits > li")).hasCount(1);
            assertThat(fleur.text("Nothing has all of these words: shown is what has nearly these."))
                    .isVisible();
            dutch.open("/search?q=falcons+smuggled+yesterday+" + mark);
            assertThat(dutch.text("Niets heeft al deze woorden: getoond is wat ze bijna heeft."))
                    .isVisible();
        }
    }

    /** In the lists as in the search: a word is never put right behind somebody's back. */
    @ParameterizedTest
    @CsvSource({
        "/search?q=fery+, true",
        "/claims?q=fery+, true",
        "/claims?q=ferry+, false",
        "/sources?q=falkon+, true",
        "/sources?q=falcon+, false",
    })
    void thatAnErrorWasForgivenIsSaidWhereverItIs(String list, boolean isForgiven) {
        said("A ferry sank " + mark);
        aSource("Falcon " + mark, "OUTLET");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(list + mark);
            assertThat(fleur.page.locator(".rows > li")).hasCount(1);
            assertThat(fleur.text("Nothing has all of these words: shown is what has nearly these."))
                    .hasCount(isForgiven ? 1 : 0);
        }
    }

    @Test
    void aReaderIsToldInTheirLanguage() {
        try (var reader = Visitor.reader(Visitor.dutch())) {
            reader.open("/claims?q=-dam");
            assertThat(reader.part("q-fault")).containsText("niet");
            reader.page.fill("main [name=q]", mark);
            reader.page.press("main [name=q]", "Enter");
            assertThat(reader.part("q-fault")).hasCount(0);
            assertThat(reader.page.locator(".empty")).isVisible();
        }
    }

    private static void look(Visitor visitor, String words) {
        visitor.page.locator("#sought").fill(words);
        visitor.page.locator("#sought").press("Enter");
        visitor.page.waitForURL("**/search?q=*");
    }

    private static String said(String statement) {
        return record("fleur", "/claims", with(claim(aSource()), "statement", statement, "language", "en"))
                .getString("id");
    }
}
