package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim's page says what was found, since when and why, and after that what it rests on. */
@QuarkusTest
class VerdictFirstTest {
    private static void judged(String claim, String status, String reason) {
        approveAs(
                "eva",
                record("fleur", "/judgements", with(judgement("CLAIM", claim, "STATUS", status), "reason", reason))
                        .getString("id"));
    }

    private static void published(String claim) {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    @Test
    void theReasonOfTheDecisionInForceStandsUnderTheStatement() {
        String claim = aClaim();
        evidenceOn(claim, "DISPUTES");
        judged(claim, "UNDER_REVIEW", "Somebody asked.");
        judged(claim, "DISPUTED", "The port denies it.");
        published(claim);
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator(".verdict .status")).hasText("Disputed");
            assertThat(reader.page.locator(".verdict .because").first()).hasText("The port denies it.");
        }
    }

    @Test
    void whatNobodyJudgedSaysSo() {
        String claim = aClaim();
        published(claim);
        try (var reader = Visitor.reader(Visitor.dutch())) {
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator(".verdict")).containsText("Niemand heeft het nog beoordeeld.");
        }
    }

    @Test
    void theStatementStandsInTheReadersLanguageToo() {
        var translated = with(
                claim(aSource()),
                "translations",
                List.of(
                        json("language", "nl", "statement", "Het regent"),
                        json("language", "fr", "statement", "Il pleut")));
        String claim = record("fleur", "/claims", translated).getString("id");
        published(claim);
        try (var reader = Visitor.reader(Visitor.dutch())) {
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator(".translated")).hasText("Het regent Vertaald");
            assertThat(reader.page.locator("details .said[lang=fr]")).hasText("Il pleut");
        }
    }

    @Test
    void whoLoggedAClaimIsToldWhatComesNextUntilSomethingIsProposed() {
        String claim = aClaim();
        assertEquals(List.of("Add evidence", "Ask for comment", "Propose that it is under review"), nextSteps(claim));
        evidenceOn(claim, "SUPPORTS");
        assertEquals(List.of("Ask for comment", "Propose that it is under review"), nextSteps(claim));
        propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        assertEquals(List.of(), nextSteps(claim));
    }

    private static List<String> nextSteps(String claim) {
        return given().cookies(Session.of("fleur").cookies())
                .get("/claims/" + claim)
                .htmlPath()
                .getList(
                        "**.findAll { it.name() == 'a' && it.parent().parent().parent().@id == 'next-steps' }.collect { it.text() }");
    }

    /** Pages speak two languages; people read more, and what was said is translated into more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-BE, en;q=0.5 | | Il pleut",
                "de, fr;q=0.9, nl;q=0.8 | | Il pleut",
                "en;q=0.2, fr | | Il pleut",
                "fr | nl | Het regent",
                "fr | en |",
                "en, fr | |",
                "de | |",
                "fr;q=0 | |",
            })
    void theStatementStandsInTheFirstOfTheirBrowsersLanguagesThatItIsSaidIn(
            String accepted, String chosen, String translation) {
        var translations = List.of(
                json("language", "nl", "statement", "Het regent"), json("language", "fr", "statement", "Il pleut"));
        String claim = record("fleur", "/claims", with(claim(aSource()), "translations", translations))
                .getString("id");
        published(claim);
        List<String> shown = given().header("Accept-Language", accepted)
                .cookie("language", chosen == null ? "" : chosen)
                .get("/claims/" + claim)
                .htmlPath()
                .getList("**.findAll { it.@class == 'said translated' }.collect { it.text() }");
        assertEquals(
                translation == null ? List.of() : List.of(translation),
                shown.stream()
                        .map(text -> text.replaceAll(" (Translated|Vertaald)$", ""))
                        .toList());
    }

    @Test
    void correctionsStandBeforeDecisionsWithTheirReasons() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        String mistaken = evidenceOn(claim, "SUPPORTS");
        published(claim);
        correct("/evidence/" + item, evidence("SUPPORTS"));
        record("fleur", "/evidence/" + mistaken + "/withdrawal", json("reason", "It is of another place."));
        published(claim);
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("corrections")).containsText("It was noted down wrongly.");
            assertThat(reader.part("corrections")).containsText("was withdrawn: It is of another place.");
            assertEquals(
                    List.of("corrections", "decisions"),
                    reader.page.locator("#history section").evaluateAll("them => them.map(it => it.id)"));
        }
    }
}
