package org.claimtrail.web;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** On paper nothing can be clicked or unfolded: what matters stands there. */
@QuarkusTest
class PrintTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "https://news.example/" + mark;
    private final String archive = "https://archive.example/" + mark;

    @Test
    void aClaimOnPaperHasItsTranslationsItsAddressesAndItsDate() throws IOException {
        String claim = aClaimWithAPreservedWork();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            String text = printed(fleur.page, "claim-print");
            assertThat(text, containsString("Het regent " + mark));
            assertThat(text, containsString(address));
            assertThat(text, containsString(archive));
            assertThat(text, containsString(Visitor.address("/claims/" + claim)));
            assertThat(text, matchesPattern("(?s).*As read on \\d{1,2} [A-Z][a-z]+ \\d{4}.*"));
            assertThat(text, not(containsString("Sign out")));
        }
    }

    @Test
    void aRetractedWorkOnPaperHasTheAddressOfItsNotice() throws IOException {
        String claim = aClaimWithAPreservedWork();
        String work = read("fleur", "/claims/" + claim + "/evidence").getString("items[0].publicationId");
        String notice = "https://notice.example/" + mark;
        record(
                "fleur",
                "/publications/" + work + "/retraction",
                json("reason", "It was made up.", "noticeUrl", notice));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + work);
            assertThat(printed(fleur.page, "retraction-print"), containsString(notice));
            fleur.open("/claims/" + claim);
            assertThat(printed(fleur.page, "retracted-print"), containsString(notice));
        }
    }

    /** They are the same on every claim, and longer than most. */
    @Test
    void theRulesStayFolded() throws IOException {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaimWithAPreservedWork());
            String text = printed(fleur.page, "rules-print");
            assertThat(text, containsString("One line for it with a recorded origin would make the likelihood"));
            assertThat(text, not(containsString("The rules, in words")));
        }
    }

    @Test
    void onScreenNothingOfThatIsInTheWay() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaimWithAPreservedWork());
            assertThat(fleur.page.locator("main").innerText(), not(containsString("As read on")));
        }
    }

    private String aClaimWithAPreservedWork() {
        var translated = with(
                claim(aSource()), "translations", List.of(json("language", "nl", "statement", "Het regent " + mark)));
        String claim = record("fleur", "/claims", translated).getString("id");
        var capture = json("archiveUrl", archive, "capturedAt", "2024-09-11T14:03:00Z");
        String work = record(
                        "fleur",
                        "/publications",
                        with(publication(aSource()), "url", address, "captures", List.of(capture)))
                .getString("id");
        record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "publicationId", work));
        return claim;
    }

    /** Without the line ends that the width of the paper makes. */
    private static String printed(Page page, String name) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s*\\n\\s*", " ");
        }
    }
}
