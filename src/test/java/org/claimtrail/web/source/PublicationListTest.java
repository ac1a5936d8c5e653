package org.claimtrail.web.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** The list of publications, and how people find one in it or in a form. */
@QuarkusTest
class PublicationListTest {
    private final String mark = UUID.randomUUID().toString();
    private final String address = "https://news.example/" + mark;

    private String aWork() {
        var said = with(publication(aSource()), "title", "Étude “Kesten” " + mark, "url", address);
        return record("fleur", "/publications", said).getString("id");
    }

    @Test
    void aPublicationIsFoundByWordsOfItsTitleAndByItsAddress() {
        String work = aWork();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/");
            fleur.page.locator(".top nav").getByText("Publications").click();
            fleur.page.fill("main [name=q]", mark + " \"kesten\" etude");
            fleur.page.press("main [name=q]", "Enter");
            assertThat(fleur.page.locator("#publications > li")).hasCount(1);
            for (String sought : List.of(address + "?utm_source=x#top", " " + address, mark)) {
                fleur.open("/publications?q=" + URLEncoder.encode(sought, UTF_8));
                assertThat(fleur.page.locator("#publication-" + work)).hasCount(1);
            }
            fleur.open("/publications?q=nowhere+" + mark);
            assertThat(fleur.text("No publication fits.")).isVisible();
        }
    }

    @Test
    void onlyThoseOfWhichSomethingIsMissingAreListed() {
        String work = aWork();
        String whole = record(
                        "fleur",
                        "/publications",
                        with(
                                publication(aSource()),
                                "title",
                                "Whole " + mark,
                                "derivesFrom",
                                List.of(json("kind", "OWN_WORK")),
                                "captures",
                                List.of(json(
                                        "archiveUrl",
                                        "https://archive.example/" + mark,
                                        "capturedAt",
                                        "2024-09-12T10:00:00Z"))))
                .getString("id");
        record("fleur", "/publications/" + whole + "/retraction", json("reason", "It was made up."));
        try (var fleur = Visitor.as("fleur")) {
            assertListed(fleur, "NO_LINEAGE", work);
            assertListed(fleur, "NO_CAPTURE", work);
            assertListed(fleur, "RETRACTED", whole);
        }
    }

    private void assertListed(Visitor fleur, String gap, String publication) {
        fleur.open("/publications?q=" + mark);
        assertThat(fleur.page.locator("#publications > li")).hasCount(2);
        fleur.page.selectOption("[name=gap]", gap);
        assertThat(fleur.page.locator("#publications > li")).hasCount(1);
        assertThat(fleur.part("publication-" + publication)).isVisible();
    }

    /** A form knows what is recorded however it was typed, and asks nothing that it knows. */
    @Test
    void aFormRecognisesWhatPeopleReadAsTheSame() {
        String outlet = "King’s Dépêche " + mark;
        record("fleur", "/sources", json("name", outlet, "kind", "OUTLET"));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/new");
            fleur.page.fill("[name=title]", "Title " + mark);
            fleur.page.fill("[name=publisher]", "king's  DEPECHE " + mark + " ");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1")).hasText("Title " + mark);
            assertThat(fleur.page.locator("main")).containsText(outlet);
        }
    }
}
