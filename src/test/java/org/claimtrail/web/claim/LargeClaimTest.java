package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A harbour's year: 200 items of 24 officials in 40 papers, and 60 replies. It stays a page that can be read, searched and printed. */
@QuarkusTest
class LargeClaimTest {
    private static final int ITEMS = 200;
    private static final int REPLIES = 60;
    private static final int MOST_PIXELS = 6_000;
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_SHEETS = 60;

    /** Of the words in pictures, as they are drawn. */
    private static final String SMALLEST = """
            Math.min(...[...document.querySelectorAll('figure svg :is(text, foreignObject *)')]
              .filter(it => it.textContent.trim() && it.getBoundingClientRect().height > 1)
              .map(it => parseFloat(getComputedStyle(it).fontSize) * it.closest('svg').getScreenCTM().a))""";

    /** How much wider the page is than its window, and by what; on a phone a window grows with what is in it. */
    private static final String TOO_WIDE = """
            (wide => wide <= 0 ? [] : [wide, ...[...document.querySelectorAll('body *')]
              .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth && !it.closest('.lineage-window *, .timeline-sheet *'))
              .map(it => it.outerHTML.slice(0, 100))])(document.documentElement.scrollWidth - document.documentElement.clientWidth)""";

    private static String claim;

    /** Once for all, since it takes some five hundred recordings: nobody here changes it. */
    @BeforeEach
    void record200() {
        if (claim == null) {
            claim = aLargeClaim();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, reader", "390, reader", "1440, eva", "390, eva"})
    void itOpensAsAPageThatCanBeLookedOver(int width, String who) {
        try (var visitor = at(width, who)) {
            visitor.open("/claims/" + claim);
            assertTrue(number(visitor, "document.documentElement.scrollHeight") < MOST_PIXELS);
            assertTrue(visitor.page.content().getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
            fits(visitor);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 0", "1440, 99", "390, 43", "390, 199"})
    void anyItemIsFoundInTwoActs(int width, int item) {
        try (var reader = at(width, "reader")) {
            reader.open("/claims/" + claim);
            reader.page.fill("#find", "container " + (1000 + item));
            reader.page.press("#find", "Enter");
            assertThat(reader.text("1 of 200 items")).isVisible();
            reader.page.locator(".one a").click();
            assertThat(reader.page.locator(".evidence")).containsText(said(item));
            fits(reader);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, true", "390, true", "1280, false", "768, true", "800, true", "980, true"})
    void whoStandsBehindItIsARowALineAndAPictureOfOneOnDemand(int width, boolean script) {
        try (var reader = Visitor.reader(window(width).setJavaScriptEnabled(script))) {
            reader.open("/claims/" + claim);
            unfold(reader, "how", script);
            assertThat(reader.page.locator(".line-rows > li")).hasCount(10);
            assertThat(reader.page.locator(".lineage-picture")).hasCount(0);
            assertThat(reader.page.locator(".line-rows > li").first()).containsText("1 line, 12 works");
            String line = reader.page.locator(".line-rows details").first().getAttribute("id");
            unfold(reader, line, script);
            assertThat(reader.page.locator(".lineage-picture")).hasCount(1);
            assertThat(reader.page.locator(".box.knot")).hasCount(1);
            assertThat(reader.part("said")).isEmpty();
            canBeRead(reader);
            fits(reader);
        }
    }

    @Test
    void whenItWasKnownCanBeRead() {
        try (var reader = at(1440, "reader")) {
            reader.open("/claims/" + claim);
            unfold(reader, "when", true);
            assertThat(reader.page.locator(".timeline-sheet")).isVisible();
            canBeRead(reader);
            fits(reader);
        }
    }

    @Test
    void onAPhoneAListTellsWhenItWasKnown() {
        try (var reader = at(390, "reader")) {
            reader.open("/claims/" + claim);
            unfold(reader, "when", true);
            assertThat(reader.page.locator(".timeline-sheet")).isHidden();
            reader.page.locator("details.timeline-list > summary").click();
            assertThat(reader.page.locator("#event-1 .what")).isVisible();
            fits(reader);
        }
    }

    @Test
    void onPaperAllOfItStandsInFullAndNoPicture() throws IOException {
        try (var reader = at(1440, "reader")) {
            reader.open("/claims/" + claim);
            assertThat(reader.text("Each item is named here")).not().isVisible();
            reader.link("All items in full").click();
            assertThat(reader.part("evidence")).containsText(said(0));
            String text = printed(reader.page);
            IntStream.range(0, ITEMS).forEach(item -> assertTrue(text.contains(said(item)), said(item)));
            IntStream.range(0, REPLIES).forEach(reply -> assertTrue(text.contains(answer(reply)), answer(reply)));
            reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.page.locator("main figure svg")).hasCount(0);
        }
    }

    private static void unfold(Visitor visitor, String part, boolean script) {
        visitor.unfold(part);
        if (!script) {
            visitor.page.locator("#" + part + " > .later a").click();
        }
    }

    /** The page is no wider than its window: what is, scrolls in itself. */
    private static void fits(Visitor visitor) {
        assertEquals(List.of(), visitor.page.evaluate(TOO_WIDE));
    }

    private static void canBeRead(Visitor visitor) {
        double smallest = number(visitor, SMALLEST);
        assertTrue(smallest >= 11, "labels of " + smallest + " pixels");
    }

    private static double number(Visitor visitor, String script) {
        return ((Number) visitor.page.evaluate(script)).doubleValue();
    }

    /** Without the line ends that the width of the paper makes. */
    private static String printed(Page page) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("large-claim-print.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() < MOST_SHEETS, document.getNumberOfPages() + " sheets");
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Browser.NewContextOptions window(int width) {
        return width < 500 ? Visitor.phone() : Visitor.with(it -> it.setViewportSize(width, 900));
    }

    private static Visitor at(int width, String who) {
        return who.equals("reader") ? Visitor.reader(window(width)) : Visitor.as(who, window(width));
    }

    private static String said(int item) {
        return "Container " + (1000 + item) + " left before anybody of the harbour could look into it.";
    }

    private static String answer(int reply) {
        return "We look into it, for the " + (reply + 1) + ". time.";
    }

    private static String aLargeClaim() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String claim = aClaim();
        List<String> officials = IntStream.range(0, 24)
                .mapToObj(i -> aSource("Official " + i + " " + mark, i % 5 == 4 ? "UNNAMED" : "PERSON"))
                .toList();
        List<String> papers = IntStream.range(0, 40)
                .mapToObj(i -> aSource("Paper " + i + " " + mark, "OUTLET"))
                .toList();
        String before = null;
        for (int i = 0; i < ITEMS; i++) {
            String day = "2024-%02d-%02d".formatted(1 + i * 12 / ITEMS, 1 + i % 28);
            String work = record("fleur", "/publications", with(publication(papers.get(i % 40)), "publishedOn", day))
                    .getString("id");
            String official = officials.get(i % 24);
            record("fleur", "/claims/" + claim + "/evidence", item(i, work, official, before));
            before = work;
        }
        List<String> kinds = List.of("NON_DENIAL", "PARTIAL_DENIAL", "CATEGORICAL_DENIAL");
        for (int i = 0; i < REPLIES; i++) {
            var reply = with(
                    reply(officials.get(i % 24), kinds.get(i % 3)),
                    "quote",
                    answer(i),
                    "statedOn",
                    "2024-%02d-15".formatted(1 + i / 5));
            record("fleur", "/claims/" + claim + "/replies", reply);
        }
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        return claim;
    }

    /** Half of them quote an official, a quarter cites the work before, and of the others nobody knows where they have it from. */
    private static Map<String, Object> item(int i, String work, String official, String before) {
        var item = json(
                "publicationId",
                work,
                "sourceId",
                official,
                "direction",
                i % 5 == 4 ? "NEUTRAL" : i % 3 == 0 ? "DISPUTES" : "SUPPORTS",
                "kind",
                i % 2 == 0 ? "ON_RECORD_STATEMENT" : "DOCUMENT",
                "quote",
                said(i));
        return switch (i % 4) {
            case 0, 1 -> with(item, "derivesFrom", List.of(json("sourceId", official, "kind", "QUOTES")));
            case 2 -> with(item, "derivesFrom", List.of(json("publicationId", before, "kind", "CITES")));
            default -> item;
        };
    }
}
