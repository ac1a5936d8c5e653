package org.claimtrail.web.claim;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim's page says what its reader can use, as people say it. */
@QuarkusTest
class PlainWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, No evidence is recorded yet., Add the first",
        "nl, Er is nog geen bewijs vastgelegd., Voeg het eerste"
    })
    void whoCanAddNothingIsNotToldTo(String language, String said, String notSaid) {
        String claim = aClaim();
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String page = given().header("Accept-Language", language)
                .get("/claims/" + claim)
                .asString();
        assertThat(page, containsString(said));
        assertThat(page, not(containsString(notSaid)));
    }

    @Test
    void whoCanIs() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            assertThat(fleur.page.content(), containsString("Add the first item"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, one line", "nl, één lijn"})
    void ofOneThereIsOneLine(String language, String line) {
        String claim = aClaim();
        for (String name : List.of("an official", "somebody there")) {
            quoting(aSource(name, "UNNAMED"), claim, "SUPPORTS");
        }
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String page = given().header("Accept-Language", language)
                .get("/claims/" + claim)
                .asString();
        assertThat(page, containsString("<bdi>" + line + "<"));
    }

    @ParameterizedTest
    @CsvSource({"en, Judged before it was corrected.", "nl, Beoordeeld voordat het werd gecorrigeerd."})
    void aGradeSaysWhichVersionItWasGivenTo(String language, String said) {
        String source = aSource("Ann", "PERSON");
        String claim = aClaim();
        String item = quoting(source, claim, "SUPPORTS");
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        decided("SOURCE", source, "RELIABILITY", "B");
        assertThat(asFleur(language, "/claims/" + claim), not(containsString(said)));
        var present = read("fleur", "/evidence/" + item);
        correct(
                "/evidence/" + item,
                json(
                        "publicationId", present.getString("publicationId"),
                        "sourceId", source,
                        "direction", "SUPPORTS",
                        "kind", "ON_RECORD_STATEMENT",
                        "quote", "The opposite."));
        correct("/sources/" + source, json("name", "Anne", "kind", "PERSON"));
        assertThat(asFleur(language, "/claims/" + claim), containsString(said));
        assertThat(asFleur(language, "/sources/" + source), containsString(said));
    }

    private static String asFleur(String language, String page) {
        return given().header("Accept-Language", language)
                .header("Accept", "text/html")
                .cookies(Session.of("fleur").cookies())
                .get(Visitor.address(page))
                .asString();
    }
}
