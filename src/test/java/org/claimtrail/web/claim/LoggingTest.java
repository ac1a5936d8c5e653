package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.claimtrail.web.kit.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form does for whoever logs much. */
@QuarkusTest
class LoggingTest {
    private final String mark = UUID.randomUUID().toString();
    private final String paper = "Gazette " + mark;
    private final String report = "Report " + mark;

    private void aReport() {
        var said = with(publication(aSource(paper, "OUTLET")), "title", report, "language", "nl");
        record("fleur", "/publications", with(said, "publishedOn", "2024-09-11"));
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page.locator("main form [name=" + name + "]");
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndTheFirstHasTheFocus() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.press("e");
            assertThat(fleur.page.locator("label[for=new-evidence-quote]")).containsText("optional");
            assertThat(fleur.page.locator("label[for=new-evidence-source]"))
                    .not()
                    .containsText("optional");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("form .fault")).hasCount(5);
            assertThat(field(fleur, "publication")).isFocused();
            fleur.page.fill("[name=publication]", report);
            assertThat(fleur.page.locator("form .fault")).hasCount(4);
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithoutAScriptToo() {
        try (var fleur = Visitor.as("fleur", Visitor.desk().setJavaScriptEnabled(false))) {
            fleur.open("/claims/new");
            fleur.fill("statement", "It rains " + mark, "language", "??", "statedOn", "31 February 2024");
            fleur.fill("claimant", "Nobody " + mark, "firstAppearance", report);
            fleur.button("Record").click();
            for (String asked : List.of("language", "statedOn", "firstAppearance.publisher")) {
                assertThat(fleur.page.locator("[id='claim-" + asked + "-fault']"))
                        .isVisible();
            }
            assertThat(fleur.text("is new to us. What is it?")).isVisible();
        }
    }

    @Test
    void whatIsKnownOfAWorkIsFilledInAndGivesWayToWhatIsWritten() {
        aReport();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.press("e");
            fleur.fill("publication", report);
            assertThat(field(fleur, "source")).hasValue(paper);
            assertThat(field(fleur, "language")).hasValue("nl");
            assertThat(field(fleur, "lineage")).hasValue("");
            fleur.fill("source", "A witness " + mark);
            assertThat(field(fleur, "lineage")).hasValue("QUOTES");
            assertThat(field(fleur, "fromSource")).hasValue("A witness " + mark);
            fleur.page.check("[name='source.kind'][value=UNNAMED]");
            assertThat(field(fleur, "lineage")).hasValue("BRIEFED_BY");
            fleur.fill("lineage", "CITES");
            assertThat(field(fleur, "fromSource")).hasValue("");
        }
    }

    /** Not who reports it: whoever says so is somebody else more often than not. */
    @Test
    void aClaimSpeaksTheLanguageOfTheWorkAndWhoSaysSoIsLeftToBeSaid() {
        aReport();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            assertThat(field(fleur, "language")).hasValue("en");
            fleur.fill("statement", "Het regent " + mark, "firstAppearance", report);
            assertThat(field(fleur, "language")).hasValue("nl");
            assertThat(field(fleur, "claimant")).hasValue("");
            assertThat(field(fleur, "statedOn")).hasValue("11 September 2024");
            fleur.fill("language", "uk", "place", "Lindehaven");
            assertThat(field(fleur, "language")).hasValue("uk");
        }
    }

    @Test
    void aDateIsFilledInAsItsHintWritesOne() {
        String today = Dates.inWords(LocalDate.now(Dates.HERE), Locale.forLanguageTag("nl"));
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/claims/" + aClaim() + "/comment-requests/new");
            assertThat(field(fleur, "askedOn")).hasValue(today);
        }
    }

    @Test
    void aNewWorkIsRecordedWithItsPublisherAndTheItemInOneSend() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.press("e");
            fleur.fill("publication", "https://news.example/" + mark, "publication.title", report);
            fleur.fill("publication.publisher", paper, "publication.publisher.kind", "OUTLET");
            fleur.fill("kind", "DOCUMENT", "direction", "SUPPORTS");
            assertThat(field(fleur, "source")).hasValue(paper);
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".supports .evidence")).containsText(report);
        }
    }

    @Test
    void anotherItemFromTheSameWorkIsBegunAtOnce() {
        aReport();
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.press("e");
            fleur.fill("publication", report, "kind", "DOCUMENT", "direction", "SUPPORTS", "quote", "First");
            assertThat(field(fleur, "source")).hasValue(paper);
            fleur.page.getByText("Record and add another").click();
            assertThat(fleur.page.locator(".note:visible")).containsText("Recorded: " + paper);
            assertThat(field(fleur, "publication")).isFocused();
            assertThat(field(fleur, "publication")).hasValue(report);
            assertThat(field(fleur, "quote")).hasValue("");
            fleur.fill("kind", "DOCUMENT", "direction", "DISPUTES", "quote", "Second");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".disputes .evidence")).containsText("Second");
        }
        assertEquals(
                2,
                read("fleur", "/claims/" + claim + "/evidence").getList("items").size());
    }

    @Test
    void anotherReplyInTheSameWorkIsBegunAtOnce() {
        aReport();
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.press("r");
            fleur.fill("respondent", paper, "kind", "NON_DENIAL", "publication", report, "quote", "First");
            assertThat(field(fleur, "statedOn")).hasValue("11 September 2024");
            fleur.page.getByText("Record and add another").click();
            assertThat(fleur.page.locator(".note:visible"))
                    .containsText("Recorded: " + paper + ", Sounds like a denial");
            assertThat(field(fleur, "respondent")).isFocused();
            assertThat(field(fleur, "respondent")).hasValue("");
            assertThat(field(fleur, "publication")).hasValue(report);
            assertThat(field(fleur, "language")).hasValue("nl");
            assertThat(field(fleur, "quote")).hasValue("");
            fleur.fill("respondent", paper, "kind", "PARTIAL_DENIAL", "quote", "Second");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".reply")).hasCount(2);
        }
    }

    @Test
    void anotherClaimOfTheSameWorkIsBegunAtOnce() {
        aReport();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("statement", "It rains " + mark, "firstAppearance", report, "place", "Lindehaven");
            assertThat(field(fleur, "statedOn")).hasValue("11 September 2024");
            fleur.fill("claimant", paper);
            fleur.page.getByText("Record and add another").click();
            assertThat(fleur.page.locator(".note:visible")).containsText("Recorded: It rains " + mark);
            assertThat(field(fleur, "statement")).isFocused();
            assertThat(field(fleur, "statement")).hasValue("");
            assertThat(field(fleur, "firstAppearance")).hasValue(report);
            assertThat(field(fleur, "place")).hasValue("Lindehaven");
        }
    }

    /** Of a work that is recorded already, and of one that is new. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereAWholeWorkHasItFromIsRecordedWithItsItem(boolean known) {
        if (known) {
            aReport();
        }
        String claim = aClaim();
        String agency = read("fleur", "/sources/" + aSource()).getString("name");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.press("e");
            fleur.fill("publication", report);
            if (!known) {
                fleur.fill("publication.publisher", paper, "publication.publisher.kind", "OUTLET");
            }
            assertThat(field(fleur, "source")).hasValue(paper);
            fleur.fill("kind", "DOCUMENT", "direction", "SUPPORTS", "lineage", "SYNDICATES", "fromSource", agency);
            field(fleur, "wholeWork").check();
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".supports .evidence")).containsText("the work's own counts");
        }
        var item = read("fleur", "/claims/" + claim + "/evidence");
        assertEquals(List.of(), item.getList("items[0].derivesFrom"));
        String work = "/publications/" + item.getString("items[0].publicationId");
        assertEquals(List.of(agency), read("fleur", work).getList("derivesFrom.sourceName"));
    }

    @Test
    void anItemIsCopiedAndWhatDiffersIsChanged() {
        aReport();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.press("e");
            fleur.fill("publication", report, "kind", "DOCUMENT", "direction", "SUPPORTS", "quote", "The same");
            assertThat(field(fleur, "source")).hasValue(paper);
            fleur.button("Record").click();
            fleur.link("Copy: " + paper).click();
            assertThat(field(fleur, "quote")).hasValue("The same");
            fleur.fill("locator", "p. 2");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".supports")).containsText("p. 2");
        }
    }

    /** Everything that a newsroom is told until its first claim is recorded, and then the claim. */
    @Test
    void aNewcomerIsLedToTheirFirstClaim() {
        QuarkusMock.installMockForType(
                new FirstSteps() {
                    @Override
                    public boolean isNeeded() {
                        return true;
                    }
                },
                FirstSteps.class);
        try (var fleur = Visitor.as("fleur", Visitor.phone())) {
            fleur.open("/");
            assertThat(fleur.page.locator("#first-steps li")).hasCount(3);
            fleur.link("Record the first claim").tap();
            fleur.fill("statement", "It rains " + mark, "firstAppearance", report);
            fleur.fill("firstAppearance.publisher", paper, "firstAppearance.publisher.kind", "OUTLET");
            fleur.fill("claimant", paper);
            fleur.button("Record").tap();
            assertThat(fleur.page.locator("h1")).hasText("It rains " + mark);
            assertThat(fleur.page.locator(".claim-head")).containsText(paper);
        }
    }
}
