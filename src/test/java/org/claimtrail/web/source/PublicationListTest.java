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
