package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks a party begins with a letter in its language, and keeps what was sent. */
@QuarkusTest
class CommentLettersTest {
    private String claim;

    @BeforeEach
    void aClaimInTwoLanguages() {
        var german = json("language", "de-AT", "statement", "Die Brücke ist gesperrt");
        var dutch = with(claim(aSource()), "statement", "De brug is dicht <b>{1}</b>", "language", "nl");
        claim = record("fleur", "/claims", with(dutch, "translations", List.of(german)))
                .getString("id");
    }

    @Test
    void theLetterIsInThePartysLanguageAndKeptAsItWasSent() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("add-request").click();
            fleur.fill("askedOf", party("AT"), "askedBy", party("NL"), "deadline", "12 September 2030");
            fleur.button("Draft a letter").click();
            var wording = fleur.page.locator("[name=wording]");
            assertThat(wording)
                    .hasValue(inThisOrder("Sehr geehrte", "\nDie Brücke ist gesperrt\n", "12. September 2030"));
            wording.fill(wording.inputValue() + "\nPS: Danke.");
            fleur.button("Draft a letter").click();
            assertThat(fleur.text("Something is written here already")).isVisible();
            fleur.button("Record").click();
            var asked = fleur.page.locator("[id^=comment-request]");
            asked.locator("summary").click();
            assertThat(asked).containsText("PS: Danke.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Geachte, 12 september 2030",
        "en, Dear, 12 September 2030",
        "fr, Madame, 12 septembre 2030",
        "es, Estimados, 12 de septiembre de 2030",
        "ru, Здравствуйте, 12 сентября 2030 г.",
        "uk, Вітаємо, 12 вересня 2030 р.",
        "ar, تحية, سبتمبر"
    })
    void thereIsALetterInEachLanguage(String language, String greeting, String deadline) {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/comment-requests/new");
            fleur.fill("letterIn", language, "askedBy", "The Desk", "deadline", "2030-09-12");
            fleur.button("Draft a letter").click();
            assertThat(fleur.page.locator("[name=wording]"))
                    .hasValue(inThisOrder(greeting, "De brug is dicht <b>{1}</b>", deadline, "The Desk"));
        }
    }

    @Test
    void aStatementThatIsNotTranslatedIsSaidToBeSoAndADateIsAsTheFrenchSayIt() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/comment-requests/new");
            fleur.fill("letterIn", "fr", "askedBy", "The Desk", "deadline", "2030-12-01");
            fleur.button("Draft a letter").click();
            assertThat(fleur.page.locator("[name=wording]"))
                    .hasValue(inThisOrder(
                            "De brug is dicht <b>{1}</b>\n", "néerlandais, non traduit", "le 1er décembre 2030"));
        }
    }

    /** Whose newsroom it is, is mostly the same. */
    @Test
    void whoAskedAtTheLastRequestIsFilledIn() {
        String desk = party("NL");
        var asked = with(
                commentRequest(aSource()),
                "askedById",
                record("fleur", "/sources", source()).getString("id"));
        record("fleur", "/claims/" + claim + "/comment-requests", asked);
        String name = read("fleur", "/sources/" + asked.get("askedById")).getString("name");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/comment-requests/new");
            assertThat(fleur.page.locator("[name=askedBy]")).hasValue(name);
            fleur.fill("askedOf", party("AT"), "askedBy", desk);
            fleur.button("Record").click();
            assertThat(fleur.page.locator("[id^=comment-request]").last()).containsText(desk);
        }
    }

    /** It spoke the language of whoever filled in the form, who had just said of the party where it is. */
    @Test
    void theLetterIsInTheLanguageOfACountryThatWasJustGiven() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/comment-requests/new");
            fleur.fill("askedOf", "Ministerium " + UUID.randomUUID(), "askedOf.country", "at");
            fleur.button("Draft a letter").click();
            assertThat(fleur.page.locator("[name=wording]")).hasValue(inThisOrder("Sehr geehrte"));
            assertThat(fleur.page.locator("[name='askedOf.country']")).hasValue("at");
        }
    }

    /** What Java quotes with \\Q the browser does not understand. */
    private static Pattern inThisOrder(String... parts) {
        return Pattern.compile(Stream.of(parts)
                .map(part -> part.replaceAll("[.{}]", "\\\\$0"))
                .collect(Collectors.joining("[\\s\\S]*")));
    }

    private static String party(String country) {
        return record("fleur", "/sources", with(source(), "kind", "GOVERNMENT", "country", country))
                .getString("name");
    }
}
