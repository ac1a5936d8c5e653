package org.claimtrail.web.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** One send tells all that is wrong, and asks all that can be asked of what was sent: nobody sends a form four times to learn four things. */
@QuarkusTest
class AllAtOnceTest {
    private final String mark = UUID.randomUUID().toString();

    @Test
    void ofANewClaimWithANewWork() {
        String[] everythingWrong = {
            "statement", " ",
            "language", "en",
            "claimant", "Burgemeester " + mark,
            "claimant.country", "Oostenrijk",
            "statedOn", "31 februari 2024",
            "firstAppearance", "Krant van " + mark,
            "firstAppearance.publishedOn", "31 april 2024",
            "firstAppearance.language", "klingonese!"
        };
        for (int times = 0; times < 2; times++) {
            isTold(
                    sent("/claims", everythingWrong),
                    has("claim-statement-fault"),
                    "is nieuw voor ons.",
                    has("claim-statedOn-fault"),
                    has("claim-claimant.country-fault"),
                    has("claim-firstAppearance.publisher-fault"),
                    has("claim-firstAppearance.publishedOn-fault"),
                    has("claim-firstAppearance.language-fault"));
        }
    }

    @Test
    void whichDayIsMeantIsAskedOfAWorkWhosePublisherIsAskedToo() {
        isTold(
                sentIn(
                        "en",
                        "/claims",
                        "statement",
                        "",
                        "language",
                        "en",
                        "firstAppearance",
                        "Paper of " + mark,
                        "firstAppearance.publishedOn",
                        "09/11/2024"),
                has("claim-statement-fault"),
                has("claim-firstAppearance.publisher-fault"),
                "Is it 11 September 2024 or 9 November 2024?");
    }

    @Test
    void ofEvidenceThatIsThereAlreadyToo() {
        String claim = aClaim();
        String work = aPublication();
        String name = "Bron " + mark;
        String source = record("fleur", "/sources", json("name", name, "kind", "PERSON"))
                .getString("id");
        var item = json("publicationId", work, "sourceId", source, "direction", "SUPPORTS", "kind", "DOCUMENT");
        record("fleur", "/claims/" + claim + "/evidence", item);
        isTold(
                sent(
                        "/claims/" + claim + "/evidence",
                        "publication",
                        work,
                        "source",
                        name,
                        "direction",
                        "SUPPORTS",
                        "kind",
                        "",
                        "quote",
                        "",
                        "observedOn",
                        "31 april 2024",
                        "thing",
                        "Voorwerp " + mark,
                        "statedLikelihood",
                        "veel",
                        "note",
                        "Vraag het @niemandhier."),
                has("new-evidence-kind-fault"),
                has("new-evidence-quote-fault"),
                has("new-evidence-observedOn-fault"),
                has("new-evidence-statedLikelihood-fault"),
                "name=\"thing.kind\" data-asked",
                "Niemand heet hier @niemandhier");
    }

    @Test
    void ofEvidenceThatSaysTheWholeWorksLineage() {
        isTold(
                sent(
                        "/claims/" + aClaim() + "/evidence",
                        "publication",
                        aPublication(),
                        "source",
                        "Getuige " + mark,
                        "kind",
                        "DOCUMENT",
                        "lineage",
                        "QUOTES",
                        "fromSource",
                        "Ambtenaar " + mark,
                        "fromPublication",
                        "",
                        "wholeWork",
                        "true",
                        "observedOn",
                        "31 april 2024"),
                "Ambtenaar " + mark + " is nieuw voor ons.",
                "Getuige " + mark + " is nieuw voor ons.",
                has("new-evidence-direction-fault"),
                has("new-evidence-observedOn-fault"));
    }

    @Test
    void ofAProposal() {
        isTold(
                sent(
                        "/claims/" + aClaim() + "/judgements",
                        "status",
                        "CONFIRMED",
                        "evidenceLevel",
                        "CONCLUSIVE",
                        "reason",
                        "",
                        "departure",
                        "",
                        "ratedDown.RISK_OF_BIAS",
                        "x".repeat(10_001),
                        "ratedDown.INDIRECTNESS",
                        "y".repeat(10_001),
                        "effectiveOn",
                        "31 april 2024"),
                has("judgement-status-fault"),
                has("judgement-reason-fault"),
                has("judgement-departure-fault"),
                has("judgement-ratedDown.RISK_OF_BIAS-fault"),
                has("judgement-ratedDown.INDIRECTNESS-fault"),
                has("judgement-effectiveOn-fault"));
    }

    @Test
    void ofACorrectionWithoutItsReason() {
        String claim = aClaim();
        Response page = given().cookies(Session.of("fleur").cookies()).get("/claims/" + claim + "/correction");
        isTold(
                sent(
                        "/claims/" + claim + "/correction",
                        "seen",
                        page.htmlPath().getString("**.find { it.@name == 'seen' }.@value"),
                        "statement",
                        "",
                        "language",
                        "en",
                        "claimant",
                        "Minister " + mark,
                        "statedOn",
                        "31 april 2024",
                        "reason",
                        ""),
                has("correction-" + claim + "-statement-fault"),
                has("correction-" + claim + "-reason-fault"),
                "is nieuw voor ons.",
                has("correction-" + claim + "-statedOn-fault"));
    }

    /** A browser told what is missing, and kept the rest to itself: the server was asked only once nothing was. */
    @Test
    void inABrowserWithScriptsAndTheFirstIsFocused() {
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/claims/new");
            fleur.fill("statement", "", "claimant", "Wethouder " + mark, "statedOn", "31 februari 2024");
            fleur.page.locator("form .primary").click();
            assertThat(fleur.part("claim-statedOn-fault")).isVisible();
            assertThat(fleur.part("claim-statement-fault")).isVisible();
            assertThat(fleur.page.locator("[name='claimant.kind']").first()).isVisible();
            assertThat(fleur.page.locator("[name=statement]")).isFocused();
        }
        assertEquals(List.of(), read("fleur", "/sources?q=" + mark).getList("items"));
    }

    private static void isTold(Response answer, String... all) {
        assertEquals(422, answer.statusCode());
        String page = answer.asString();
        assertEquals(
                List.of(), Stream.of(all).filter(said -> !page.contains(said)).toList());
    }

    private static String has(String fault) {
        return "id=\"" + fault + "\"";
    }

    /** As a Dutch browser without scripts does. */
    private static Response sent(String path, String... fieldsAndValues) {
        return sentIn("nl", path, fieldsAndValues);
    }

    private static Response sentIn(String language, String path, String... fieldsAndValues) {
        var form = given().cookies(Session.of("fleur").cookies())
                .header("Origin", Visitor.address(""))
                .header("Accept-Language", language)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParam("key", UUID.randomUUID().toString());
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            form.formParam(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return form.post(path);
    }
}
