package org.claimtrail.web.lineage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.deriving;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.claimtrail.Newsroom;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Sources, publications, and what derives from what, as people look at them. */
@QuarkusTest
class LineageTest {
    private final String mark = UUID.randomUUID().toString();

    @Test
    void thePictureLeadsFromAWorkToItsOrigin() {
        String official = named("Official " + mark);
        String wire = derived("Wire " + mark, "sourceId", official, "BRIEFED_BY");
        String paper = derived("Paper " + mark, "publicationId", wire, "SYNDICATES");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + paper);
            assertThat(fleur.page.locator(".box .title"))
                    .hasText(new String[] {"Official " + mark, "Wire " + mark, "Paper " + mark});
            assertThat(fleur.page.locator(".words")).hasText(new String[] {"briefed", "syndicated in"});
            assertThat(fleur.page.locator(".box[aria-current]")).containsText("Paper");
            assertEquals(List.of(), new AxeBuilder(fleur.page).analyze().getViolations());
            fleur.page.locator(".box.origin").focus();
            fleur.page.keyboard().press("Enter");
            assertThat(fleur.page.locator("h1")).hasText("Official " + mark);
            assertThat(fleur.page.locator(".box")).hasCount(3);
            assertEquals(List.of(), new AxeBuilder(fleur.page).analyze().getViolations());
        }
    }

    /** The claim's picture has them under it; its own page denied that anything was recorded that comes from it. */
    @Test
    void aPassageThatQuotesASourceStandsOnThatSourcesPage() {
        String official = named("Official " + mark);
        String claim = aClaim();
        var quotes = json("sourceId", official, "kind", "QUOTES");
        String item = deriving(claim, aPublication(), "SUPPORTS", quotes).getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + official);
            assertThat(fleur.part("lineage")).containsText("One passage in evidence comes from it:");
            assertThat(fleur.part("lineage")).not().containsText("Nothing recorded");
            assertThat(fleur.part("passages").locator("a").last())
                    .hasAttribute("href", "/claims/" + claim + "#evidence-" + item);
            assertEquals(List.of(), new AxeBuilder(fleur.page).analyze().getViolations());
            record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "Another official."));
            fleur.open("/sources/" + official);
            assertThat(fleur.part("lineage")).containsText("Nothing recorded");
        }
    }

    @Test
    void whatIsNotRecordedHangsLoose() {
        String paper = aPublication();
        String other = derived("Other " + mark, "publicationId", paper, "CITES");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + other);
            assertThat(fleur.page.locator(".loose-words")).hasText("lineage not recorded");
            assertThat(fleur.page.locator(".loose")).hasCount(1);
        }
    }

    /** The day's 5 was drawn into the Arabic name before it, and the month stood apart. */
    @Test
    void aNameThatRunsTheOtherWayTakesNothingOfTheDateAlong() {
        String paper = aSource("جريدة السد", "OUTLET");
        String work = record("fleur", "/publications", with(publication(paper), "publishedOn", "2024-06-05"))
                .getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + work);
            assertThat(fleur.page.locator(".box.work .over")).hasText("\u2068جريدة السد\u2069 · 5 Jun 2024");
        }
    }

    @Test
    void aCircleIsToldAsAPath() {
        String first = record("fleur", "/publications", with(publication(aSource()), "title", "First " + mark))
                .getString("id");
        String second = derived("Second " + mark, "publicationId", first, "CITES");
        record("fleur", "/publications/" + first + "/derivations", json("publicationId", second, "kind", "QUOTES"));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + first);
            assertThat(fleur.page.locator(".note.fault")).containsText("Circular reporting");
            assertThat(fleur.page.locator(".note.fault")).containsText("quotes “\u2068Second " + mark);
            assertThat(fleur.page.locator(".round")).hasCount(2);
        }
    }

    @Test
    void itIsShownAsItWasKnown() {
        var wire = record("fleur", "/publications", publication(aSource()));
        derived("Later " + mark, "publicationId", wire.getString("id"), "CITES");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + wire.getString("id"));
            assertThat(fleur.page.locator(".box")).hasCount(2);
            fleur.open("/publications/" + wire.getString("id") + "?knownAt=" + wire.getString("recordedAt"));
            assertThat(fleur.page.locator(".box")).hasCount(1);
            assertThat(fleur.part("add-derivation")).hasCount(0);
        }
    }

    @Test
    void manyThatEndInOnePlaceAreOneThickLine() {
        String wire = aPublication();
        for (int i = 0; i < 9; i++) {
            derived("Taken over " + i + " " + mark, "publicationId", wire, "SYNDICATES");
        }
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + wire);
            assertThat(fleur.page.locator(".box.stack")).containsText("9 publications");
            fleur.page.locator("summary").first().click();
            assertThat(fleur.page.locator("#lineage-list li")).hasCount(10);
            fleur.link("Taken over 3 " + mark).click();
            assertThat(fleur.page.locator("h1")).hasText("Taken over 3 " + mark);
        }
    }

    @Test
    void aPhoneShowsFirstWhatThePageIsAbout() {
        String wire = derived("Wire " + mark, "sourceId", aSource(), "BRIEFED_BY");
        String paper = derived("Paper " + mark, "publicationId", wire, "SYNDICATES");
        try (var fleur = Visitor.as("fleur", Visitor.phone())) {
            fleur.open("/publications/" + paper);
            assertThat(fleur.page.locator(".box", new Page.LocatorOptions().setHasText("Paper " + mark)))
                    .isInViewport(new IsInViewportOptions().setRatio(1));
        }
    }

    @Test
    void whatIsTooMuchForAPictureIsLeftOutAndSaidToBe() {
        String wire = aPublication();
        var takenOver =
                with(publication(aSource()), "derivesFrom", List.of(json("publicationId", wire, "kind", "SYNDICATES")));
        try (var fleur = Visitor.as("fleur")) {
            for (int i = 1; i < 300; i++) {
                record("fleur", "/publications", takenOver);
            }
            fleur.open("/publications/" + wire);
            assertThat(fleur.text("This is not all")).hasCount(0);
            record("fleur", "/publications", takenOver);
            fleur.page.reload();
            assertThat(fleur.text("This is not all: ")).isVisible();
            assertThat(fleur.page.locator("#lineage-list li")).hasCount(301);
        }
    }

    @Test
    void aDerivationIsAddedInPlaceAlongWithItsSource() {
        String paper = aPublication();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + paper);
            fleur.page.keyboard().press("l");
            fleur.page.selectOption("[name=lineage]", "BRIEFED_BY");
            fleur.page.fill("[name=fromSource]", "Diplomat " + mark);
            fleur.page.check("[name='fromSource.kind'][value=UNNAMED]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".box.origin")).containsText("Diplomat " + mark);
            assertThat(fleur.part("versions")).containsText("A derivation was added.");
        }
    }

    /** In the reader's language, with both works: a person tells at once which date is wrong. */
    @Test
    void aStepBackToALaterWorkIsRefusedInWords() {
        String later = "Later " + mark;
        record("fleur", "/publications", with(publication(aSource()), "title", later, "publishedOn", "2024-10"));
        var earlier = with(publication(aSource()), "title", "Earlier " + mark, "publishedOn", "2024-09-11");
        String paper = record("fleur", "/publications", earlier).getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + paper + "/derivations/new");
            fleur.page.selectOption("[name=lineage]", "SYNDICATES");
            fleur.fill("fromPublication", later).button("Record").click();
            var fault = assertThat(fleur.part("derivation-fromPublication-fault"));
            fault.containsText("Earlier " + mark);
            fault.containsText("derives, perhaps through others, from");
            fault.containsText(later);
        }
    }

    @Test
    void aCaptureIsAddedAndAWrongHashIsRefusedBesideItsField() {
        String paper = aPublication();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + paper);
            fleur.page.keyboard().press("c");
            fleur.page.fill("[name=archiveUrl]", "https://archive.example/" + mark);
            fleur.page.fill("[name=capturedAt]", "2024-09-11T09:00");
            fleur.page.fill("[name=sha256]", "no hash");
            fleur.button("Record").click();
            assertThat(fleur.part("capture-sha256-fault")).containsText("is no SHA-256");
            fleur.page.fill("[name=sha256]", "9f86d081".repeat(8));
            fleur.button("Record").click();
            assertThat(fleur.link("https://archive.example/" + mark)).isVisible();
            assertThat(fleur.page.locator(".hash")).hasAttribute("title", "9f86d081".repeat(8));
            fleur.open("/publications/" + paper + "/captures/new");
            fleur.fill("archiveUrl", "https://ARCHIVE.example/" + mark, "capturedAt", "2024-09-11T09:00");
            fleur.fill("sha256", "9f86d081".repeat(8)).button("Record").click();
            assertThat(fleur.text("This copy is recorded already.")).isVisible();
        }
    }

    @Test
    void aSourceIsRecordedFoundAndJudged() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/new");
            fleur.page.fill("[name=name]", "Gazette " + mark);
            fleur.page.selectOption("[name=kind]", "OUTLET");
            fleur.page.fill(
                    "[name=sameAs]",
                    "https://a.example/" + mark + ", https://b.example/" + mark + "\nhttps://www.a.example/" + mark);
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1")).hasText("Gazette " + mark);
            assertThat(fleur.link("https://b.example/" + mark)).isVisible();
            assertThat(fleur.text("Nobody has judged this source yet.")).isVisible();
            judge(fleur.page.url().replaceFirst(".*/", ""));
            fleur.page.reload();
            assertThat(fleur.part("reliability")).containsText("Proposed by fleur");
            assertThat(fleur.part("reliability")).containsText("decided by eva");
            fleur.open("/sources?kind=OUTLET&q=" + mark);
            assertThat(fleur.page.locator(".source-row")).hasCount(1);
            assertThat(fleur.page.locator(".source-row")).containsText("usually reliable");
            fleur.open("/sources?kind=&q=nobody-" + mark);
            assertThat(fleur.text("No source fits.")).isVisible();
        }
    }

    private static void judge(String source) {
        var subject = json("kind", "SOURCE", "id", source);
        var proposal = json("subject", subject, "aspect", "RELIABILITY", "value", "B", "reason", "Seen for years.");
        String id = record("fleur", "/judgements", with(proposal, "effectiveOn", "2024-09-11"))
                .getString("id");
        Newsroom.post("eva", "/judgements/" + id + "/approval", json()).then().statusCode(201);
    }

    @Test
    void whatASourceVouchesForStandsOnItsPageAndTheWorksToo() {
        var item = evidence("DISPUTES");
        var claim = record("fleur", "/claims", Newsroom.claim(aSource()));
        record("fleur", "/claims/" + claim.getString("id") + "/evidence", item);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + item.get("sourceId"));
            assertThat(fleur.part("vouched")).containsText(claim.getString("statement"));
            fleur.open("/publications/" + item.get("publicationId"));
            assertThat(fleur.part("evidence")).containsText(claim.getString("statement"));
            assertThat(fleur.part("evidence")).containsText("Disputes");
        }
    }

    @Test
    void whatIsManyComesInParts() {
        String outlet = aSource();
        for (int i = 0; i < 51; i++) {
            aPublication(outlet);
        }
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + outlet);
            fleur.part("publications").locator("summary").click();
            fleur.part("publications").getByText("More").click();
            assertThat(fleur.page.locator("#publications .rows > li")).hasCount(51);
        }
    }

    @Test
    void theyAreForTheNewsroomOnly() {
        for (String path : List.of("/sources", "/sources/" + aSource(), "/publications/" + aPublication())) {
            try (var reader = Visitor.reader()) {
                reader.open(path);
                assertFalse(reader.page.url().endsWith(path), path);
            }
        }
    }

    private static String named(String name) {
        return record("fleur", "/sources", with(source(), "name", name)).getString("id");
    }

    private static String derived(String title, String from, String id, String kind) {
        var step = List.of(json(from, id, "kind", kind));
        return record("fleur", "/publications", with(publication(aSource()), "title", title, "derivesFrom", step))
                .getString("id");
    }
}
