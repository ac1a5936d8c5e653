package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a claim says in another language is not left saying what the claim says no longer, unless somebody says so. */
@QuarkusTest
class KeptTranslationTest {
    private final String statement = "De haven van Rotterdam " + UUID.randomUUID();
    private final String translation = "The port of Rotterdam";
    private Map<String, Object> said;
    private String claim;

    @BeforeEach
    void aClaimHasATranslation() {
        said = with(
                claim(aSource()),
                "statement",
                statement,
                "language",
                "nl",
                "translations",
                List.of(json("language", "en", "statement", translation)));
        claim = record("fleur", "/claims", said).getString("id");
    }

    private String reworded() {
        return statement.replace("Rotterdam", "Antwerpen");
    }

    private Visitor correcting(String field, String value, Visitor visitor) {
        visitor.open("/claims/" + claim + "/correction");
        visitor.page.fill("[name=" + field + "]", value);
        visitor.page.fill("[name=reason]", "It was another port.");
        send(visitor);
        return visitor;
    }

    private static void send(Visitor visitor) {
        visitor.page.locator("form.in-place button.primary").press("Enter");
    }

    private Locator asked(Visitor visitor) {
        return visitor.part("correction-" + claim + "-translation-fault");
    }

    private void nowSays(String statement, String translation) {
        var now = read("fleur", "/claims/" + claim);
        assertEquals(statement, now.getString("statement"));
        assertEquals(List.of(translation), now.getList("translations.statement"));
    }

    private static Visitor withoutScript() {
        return Visitor.as("fleur", Visitor.with(options -> options.setJavaScriptEnabled(false)));
    }

    @Test
    void whoCorrectsTheStatementAloneIsAskedOnce() {
        try (var fleur = correcting("statement", reworded(), withoutScript())) {
            assertThat(asked(fleur)).containsText("Does the translation still say");
            nowSays(statement, translation);
            send(fleur);
            assertThat(fleur.page.locator("h1")).hasText(reworded());
        }
        nowSays(reworded(), translation);
    }

    @Test
    void orCorrectsItToo() {
        try (var fleur = correcting("statement", reworded(), Visitor.as("fleur", Visitor.dutch()))) {
            assertThat(asked(fleur)).containsText("Zegt de vertaling nog");
            fleur.page.fill("[name=translation]", "The port of Antwerp");
            send(fleur);
            assertThat(fleur.page.locator("h1")).hasText(reworded());
        }
        nowSays(reworded(), "The port of Antwerp");
    }

    @Test
    void whoCorrectsSomethingElseIsNotAsked() {
        try (var fleur = correcting("place", "Rotterdam", Visitor.as("fleur", Visitor.dutch()))) {
            assertThat(fleur.page.locator("h1")).hasText(statement);
        }
        assertEquals("Rotterdam", read("fleur", "/claims/" + claim).getString("place"));
    }

    @Test
    void whoComesThroughTheApiIsNotAsked() {
        correct("/claims/" + claim, with(said, "statement", reworded()));
        nowSays(reworded(), translation);
    }
}
