package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say against an item of evidence, what it is about, and what its origin has at stake, from a claim's page. */
@QuarkusTest
class DefeaterPagesTest {
    private final String mark = UUID.randomUUID().toString();
    private final String paper = "The report " + mark;
    private String claim;
    private String item;

    @BeforeEach
    void aFindIsOnRecord() {
        claim = aClaim();
        item = find("Ann " + mark, json("direction", "SUPPORTS"));
        record("fleur", "/publications", with(publication(aSource()), "title", paper));
    }

    private String find(String by, Map<String, Object> more) {
        String source = aSource(by, "PERSON");
        var find = json(
                "publicationId",
                aPublication(),
                "sourceId",
                source,
                "kind",
                "DOCUMENT",
                "derivesFrom",
                List.of(json("sourceId", source, "kind", "QUOTES")));
        find.putAll(more);
        return record("fleur", "/claims/" + claim + "/evidence", find).getString("id");
    }

    private static Visitor at(Visitor visitor, String claim) {
        visitor.open("/claims/" + claim);
        return visitor;
    }

    @Test
    void whatIsSaidAgainstAnItemStandsUnderItAndStrikesItOut() {
        try (var fleur = at(Visitor.as("fleur"), claim)) {
            fleur.part("evidence-" + item).getByText("Evidence against it").click();
            assertThat(fleur.page.locator("[name=direction][value=SUPPORTS]")).hasCount(0);
            fleur.fill("publication", paper, "source", "Ann " + mark, "kind", "DOCUMENT", "quote", "It is forged.")
                    .fill("lineage", "QUOTES", "fromSource", "Ann " + mark)
                    .button("Record")
                    .click();
            assertThat(fleur.part("evidence-" + item)).containsText("Against this item");
            assertThat(fleur.part("evidence-" + item)).containsText("It is forged.");
            assertThat(fleur.part("evidence-" + item))
                    .containsText("Struck out: the heaviest of what is said against it is moderate.");
            assertThat(fleur.page.locator("#evidence .disputes")).not().containsText("It is forged.");
        }
        try (var dutch = at(Visitor.as("fleur", Visitor.dutch()), claim)) {
            assertThat(dutch.part("evidence-" + item)).containsText("Weggestreept");
        }
    }

    @Test
    void readersSeeItOnceItIsLetOut() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        find("Bob " + mark, json("direction", "DEFEATS", "defeatsId", item));
        try (var reader = at(Visitor.reader(), claim)) {
            assertThat(reader.part("evidence-" + item)).not().containsText("Bob " + mark);
        }
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = at(Visitor.reader(), claim)) {
            assertThat(reader.part("evidence-" + item)).containsText("Bob " + mark);
            assertThat(reader.part("evidence-" + item)).containsText("Struck out");
        }
    }

    /** Of five passages of one source in one work its name tells none. */
    @Test
    void whichOfSeveralPassagesIsMeantIsSaidAndLedTo() {
        String forged = "The stamp on it is of another year, and of another office than the one that is named below.";
        String said = find("Bob " + mark, json("direction", "SUPPORTS", "quote", forged, "locator", "p. 7"));
        String against = find("Cas " + mark, json("direction", "DEFEATS", "defeatsId", said));
        try (var fleur = at(Visitor.as("fleur"), claim)) {
            var meant = fleur.page.locator("#evidence-" + against + " .speaks-against");
            assertThat(meant).containsText("“The stamp on it is of another year, and of another office…”");
            assertThat(meant).containsText("p. 7");
            assertThat(meant.locator("a")).hasAttribute("href", "#evidence-" + said);
            fleur.open("/judgements/" + propose("CLAIM", claim, "STATUS", "UNDER_REVIEW"));
            assertThat(fleur.page.locator(".speaks-against")).containsText("“The stamp on it");
            assertThat(fleur.page.locator(".speaks-against a"))
                    .hasAttribute("href", "/claims/" + claim + "#evidence-" + said);
        }
    }

    /** Whoever does not see the picture reads what it shows. */
    @Test
    void theListBelowThePictureSaysWhatSpeaksAgainstWhat() {
        find("Bob " + mark, json("direction", "DEFEATS", "defeatsId", item));
        try (var fleur = at(Visitor.as("fleur"), claim)) {
            fleur.unfold("how");
            assertThat(fleur.part("backing-against")).containsText("(Bob " + mark + ") speaks against “");
            assertThat(fleur.part("backing-against"))
                    .containsText(
                            "(Ann " + mark + "): Struck out: the heaviest of what is said against it is moderate.");
            assertThat(fleur.page.locator("#backing-against a").last()).hasAttribute("href", "#evidence-" + item);
        }
    }

    /** An answer to an answer stands in the same list: however many there are, the page stays flat. */
    @Test
    void anAnswerToItNamesWhatItSpeaksAgainst() {
        String against = find("Bob " + mark, json("direction", "DEFEATS", "defeatsId", item));
        String answer = find("Cas " + mark, json("direction", "DEFEATS", "defeatsId", against));
        try (var fleur = at(Visitor.as("fleur"), claim)) {
            assertThat(fleur.part("evidence-" + answer)).containsText("This speaks against Bob " + mark);
            assertThat(fleur.page.locator("#evidence-" + item + " > .against > .evidence"))
                    .hasCount(2);
        }
    }

    @Test
    void whoeverGradesAnItemSeesWhatIsSaidAgainstIt() {
        find("Bob " + mark, json("direction", "DEFEATS", "defeatsId", item));
        String grade = propose("EVIDENCE", item, "CREDIBILITY", "2");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + grade);
            assertThat(eva.part("rests")).containsText("Against this item");
            assertThat(eva.part("rests")).containsText("Bob " + mark);
        }
        try (var eva = Visitor.as("eva")) {
            String plain = find("Cas " + mark, json("direction", "SUPPORTS"));
            eva.open("/judgements/" + propose("EVIDENCE", plain, "CREDIBILITY", "2"));
            assertThat(eva.part("rests")).not().containsText("Against this item");
        }
    }

    private JsonPath latest() {
        return read("fleur", "/claims/" + claim + "/evidence");
    }

    @Test
    void aPlainItemTakesNoClickMoreAndTheRestIsFoldedAway() {
        try (var fleur = at(Visitor.as("fleur"), claim)) {
            fleur.press("e");
            assertThat(fleur.page.locator("[name=stake]")).not().isVisible();
            fleur.fill("publication", paper, "source", "Ann " + mark, "kind", "EYEWITNESS");
            fleur.page.check("[name=direction][value=SUPPORTS]");
            fleur.page
                    .getByText("What it is about, who gains by it, who saw it")
                    .click();
            fleur.fill("thing", "Fragment " + mark, "stake", "LOSES", "access", "SAW")
                    .button("Record")
                    .click();
            assertThat(fleur.text("is new to us. What is it?")).isVisible();
            fleur.page.selectOption("[name='thing.kind']", "EXHIBIT");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("#evidence .supports")).containsText("Loses by it");
            // What Ann says is one line, of which the first item is open.
            fleur.page.evaluate("document.querySelectorAll('#evidence details').forEach(it => it.open = true)");
            fleur.link("Fragment " + mark).click();
            assertThat(fleur.page.locator("h1")).hasText("Fragment " + mark);
            assertThat(fleur.page.locator("#evidence")).containsText(paper);
        }
        assertEquals("LOSES", latest().getString("items[1].stake"));
        assertEquals("Fragment " + mark, latest().getString("items[1].thingName"));
        assertNull(latest().getString("items[0].stake"));
    }
}
