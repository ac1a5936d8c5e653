package org.claimtrail.web.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** What is refused is said in the reader's language, beside the field that it is about. */
@QuarkusTest
class RefusalsTest {
    @Test
    void aDutchReaderIsRefusedInDutch() {
        String claim = "/claims/" + aClaim();
        String publication = "/publications/" + aPublication();
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            sees(fleur, "/sources/new", "name", "", "ontbreekt");
            sees(fleur, "/sources/new", "name", "x".repeat(301), "is 301 tekens lang; hooguit 300 worden bewaard");
            sees(fleur, "/sources/new", "country", "XX", "is geen land (ISO 3166-1 alpha-2): schrijf NL, GB of XK");
            sees(fleur, "/sources/new", "homepage", "ftp://x", "is geen webadres");
            sees(fleur, "/sources/new", "homepage", "https://u:pw@a.example/", "laat weg wat voor de @ staat");
            sees(fleur, "/claims/new", "language", "??", "is geen taalcode (BCP 47)");
            sees(fleur, "/claims/new", "statedOn", "31 februari 2024", "is geen dag van de kalender: 31 februari 2024");
            sees(
                    fleur,
                    "/claims/new",
                    "statedOn",
                    "ooit",
                    "is geen datum die te lezen is: schrijf een jaar, een maand of een dag");
            sees(fleur, "/claims/new", "statedOn", "9000", "ligt in de toekomst");
            sees(fleur, publication + "/captures/new", "sha256", "abc", "is geen SHA-256");
            sees(fleur, publication + "/derivations/new", "lineage", "CITES", "heeft een publicatie of een bron nodig");
            sees(fleur, claim + "/comment-requests/new", "deadline", "2024", "moet een dag zijn, zoals 2024-09-12");
            sees(fleur, claim + "/relations/new", "otherClaim", "nowhere said", "is geen bewering");
            sees(fleur, claim + "/judgements/new", "reason", "", "ontbreekt");
        }
    }

    @Test
    void whatStandsAgainstItIsSaidInDutch() {
        String source = aSource();
        String title = "Verslag " + UUID.randomUUID();
        String address = "https://news.example/" + title.replace(' ', '-');
        record("fleur", "/publications", with(publication(source), "url", address, "title", title));
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/publications/new");
            fleur.page.fill("[name=title]", "Nog eens");
            fleur.page.fill("[name=url]", address);
            fleur.page.fill(
                    "[name=publisher]", read("fleur", "/sources/" + source).getString("name"));
            fleur.button("Vastleggen").click();
            assertThat(fleur.page.locator(".fault[role=alert]"))
                    .hasText("Dit adres is al vastgelegd, als “" + title + "”. Gebruik die.");
        }
    }

    @Test
    void anAddressInAListIsRefusedBesideTheList() {
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/sources/new");
            fleur.page.fill("[name=name]", "Kanaal " + UUID.randomUUID());
            fleur.page.locator("[name=kind]").selectOption("OUTLET");
            fleur.page.fill("[name=sameAs]", "https://register.example/1\nhttps://youtu.be/ab");
            fleur.button("Vastleggen").click();
            assertThat(fleur.page.locator("[id$='-sameAs-fault']")).containsText("geef dat van het account");
        }
    }

    @Test
    void whatWeWroteOurselvesIsSaidInDutch() {
        String publication = "/publications/" + aPublication();
        record("fleur", publication + "/derivations", Map.of("kind", "OWN_WORK"));
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open(publication);
            assertThat(fleur.part("versions")).containsText("Er is een herkomst toegevoegd.");
        }
    }

    @Test
    void aPageThatIsNotThereIsMissedInDutch() {
        try (var reader = Visitor.reader(Visitor.dutch())) {
            reader.open("/claims?on=nooit");
            assertThat(reader.part("on-fault")).containsText("moet een dag zijn, zoals 2024-09-12");
            says(reader, "/claims?order=X", "order: moet een van deze zijn: NEWEST, OLDEST, STATED");
            says(reader, "/claims?status=x", "status: moet een van deze zijn: REPORTED, UNDER_REVIEW, ");
            says(reader, "/claims?evidenceLevel=zwak", "evidenceLevel: moet een van deze zijn: NONE, WEAK, ");
            assertEquals(405, reader.open("/language"));
            assertThat(reader.page.locator("main")).containsText("Dit adres kent die methode niet.");
            reader.open("/claims/" + new UUID(0, 0));
            assertThat(reader.page.locator("h1")).hasText("Wat u zoekt is er niet, of niet voor u te zien.");
        }
    }

    /** Whoever is signed in goes on from there to what they had open to them before; a reader to what is published. */
    @Test
    void fromAPageThatIsNotThereOneGoesOn() {
        try (var fleur = Visitor.as("fleur");
                var reader = Visitor.reader()) {
            for (String path : List.of("/nothing/here", "/claims/" + new UUID(0, 0), "/claims?order=X", "/language")) {
                fleur.open(path);
                assertThat(fleur.page.locator("nav a[href='/review']")).isVisible();
                reader.open(path);
                assertThat(reader.page.locator("nav a")).hasCount(1);
            }
        }
    }

    /** In a tab, a history or a list of what was found, the title is all there is. */
    @Test
    void aRefusedPageIsCalledWhatItSays() {
        String claim = aClaim();
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String since = read("anonymous", "/claims/" + claim).getString("releasedAt");
        post("eva", "/claims/" + claim + "/pause", json("reason", "A mistake."))
                .then()
                .statusCode(201);
        String early = aClaim();
        decided("CLAIM", early, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader();
                var lezer = Visitor.reader(Visitor.dutch());
                var ada = Visitor.as("ada")) {
            called(reader, "/nothing/here", "There is no such page");
            called(lezer, "/nothing/here", "Deze pagina is er niet");
            called(reader, "/claims/" + new UUID(0, 0), "There is no such page");
            called(
                    reader,
                    "/claims/" + claim,
                    "This claim was published and then taken down: it is being looked at again");
            called(
                    lezer,
                    "/claims/" + claim,
                    "Deze bewering was gepubliceerd en is weggehaald: ze wordt opnieuw bekeken");
            reader.open("/claims/" + early + "?knownAt=" + since);
            assertThat(reader.page)
                    .hasTitle(Pattern.compile("Nothing of this claim was public by then: .* · Claimtrail"));
            called(reader, "/claims?order=X", "This is refused.");
            called(ada, "/claims/new", "Your roles do not allow this.");
        }
    }

    private static void called(Visitor visitor, String path, String title) {
        visitor.open(path);
        assertThat(visitor.page).hasTitle(title + " · Claimtrail");
    }

    private static void says(Visitor reader, String path, String refusal) {
        assertEquals(400, reader.open(path));
        assertThat(reader.page.locator("main")).containsText(refusal);
    }

    /** Sends the form with this one field filled in, past what the browser itself would ask for. */
    private static void sees(Visitor visitor, String page, String field, String typed, String fault) {
        visitor.open(page);
        var form = visitor.page.locator("main form");
        form.evaluate("form => form.noValidate = true");
        var input = form.locator("[name=" + field + "]");
        if (input.evaluate("it => it.tagName").equals("SELECT")) {
            input.selectOption(typed);
        } else {
            input.fill(typed);
        }
        form.locator(".primary").click();
        assertThat(form.locator("[id$='-" + field + "-fault']")).containsText(fault);
    }
}
