package org.claimtrail.web.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.Newsroom;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** The things that evidence is about, as people record, find and correct them. */
@QuarkusTest
class ThingPagesTest {
    private final String mark = UUID.randomUUID().toString();
    private final String name = "Éclat 113 " + mark;

    private String aThing(String name) {
        return record("fleur", "/things", with(thing(), "name", name)).getString("id");
    }

    private static JsonPath recorded(Visitor visitor) {
        return read("fleur", visitor.path());
    }

    private static void because(Visitor visitor, String reason) {
        visitor.fill("reason", reason).button("Record the correction").click();
    }

    @Test
    void itIsRecordedAndFoundFromAnyPage() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources");
            fleur.page.locator(".top nav").getByText("Things").click();
            assertThat(fleur.page.locator(".top nav [aria-current=page]")).hasText("Things");
            fleur.press("a");
            fleur.fill("name", name, "kind", "EXHIBIT", "occurredOn", "18 August 2024")
                    .fill("description", "Bears a number.", "url", "https://exhibits.example/113")
                    .button("Record")
                    .click();
            assertThat(fleur.page.locator("h1")).hasText(name);
            assertThat(fleur.page.locator(".thing-head")).containsText("Bears a number.");
            assertThat(fleur.page.locator(".thing-head")).containsText("18 August 2024");
            assertEquals("2024-08-18", recorded(fleur).getString("occurredOn"));
            fleur.open("/things?q=number+eclat+" + mark);
            assertThat(fleur.page.locator("#things > li")).hasText(Pattern.compile("Exhibit"));
            fleur.page.selectOption("[name=kind]", "EVENT");
            fleur.button("Show").click();
            assertThat(fleur.text("No thing fits.")).isVisible();
        }
    }

    @Test
    void whoComesToRecordOneTypesAtOnce() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things");
            fleur.page.locator("a[href='/things/new']").click();
            assertThat(fleur.page.locator("[name=name]")).isFocused();
        }
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things/new");
            fleur.fill("name", name, "kind", "EVENT", "occurredOn", "the other day")
                    .fill("url", "nowhere", "sameAs", "nothing " + mark)
                    .button("Record")
                    .click();
            assertThat(fleur.part("thing-occurredOn-fault")).containsText("no date that can be read");
            assertThat(fleur.part("thing-url-fault")).isVisible();
            assertThat(fleur.part("thing-sameAs-fault")).containsText("is no thing");
            assertThat(fleur.page.locator("[name=name]")).hasValue(name);
        }
    }

    @Test
    void itIsCorrectedAndLeadsToWhatItWas() {
        String other = aThing("Splinter " + mark);
        String id = record("fleur", "/things", with(thing(), "name", name, "sameAsId", other))
                .getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things/" + id);
            fleur.press("m");
            assertThat(fleur.page.locator("[name=name]")).hasValue(name);
            fleur.fill("name", "Éclat 131 " + mark);
            because(fleur, "Misread.");
            assertThat(fleur.page.locator("h1")).hasText("Éclat 131 " + mark);
            assertThat(fleur.part("versions")).containsText("Misread.");
            assertEquals(other, recorded(fleur).getString("sameAsId"));
            fleur.link("as it was then").click();
            assertThat(fleur.page.locator("h1")).hasText(name);
            assertThat(fleur.part("correct-" + id)).hasCount(0);
        }
    }

    @Test
    void whatWasRecordedTwiceIsSaidOfBothAndTakenBack() {
        String one = aThing(name);
        String other = aThing("Splinter " + mark);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things/" + one);
            fleur.press("m");
            fleur.fill("sameAs", "splinter " + mark);
            because(fleur, "Seen side by side.");
            assertThat(fleur.part("alike")).containsText("Splinter " + mark);
            fleur.open("/things/" + other);
            assertThat(fleur.part("alike")).containsText(name);
            fleur.open("/things/" + one + "/correction");
            fleur.fill("sameAs", "");
            because(fleur, "They differ after all.");
            assertThat(fleur.part("versions")).containsText("They differ after all.");
            assertThat(fleur.part("alike")).hasCount(0);
            assertNull(recorded(fleur).get("sameAsId"));
        }
    }

    @Test
    void aCircleIsRefusedBesideTheField() {
        String one = aThing(name);
        String other =
                record("fleur", "/things", with(thing(), "sameAsId", one)).getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things/" + one + "/correction");
            fleur.fill("sameAs", Visitor.address("/things/" + other));
            because(fleur, "Seen side by side.");
            assertThat(fleur.part("correction-" + one + "-sameAs-fault")).containsText("the same as this one already");
        }
    }

    /** Two records of one exhibit are often called the same. */
    @Test
    void ofSeveralWithItsOwnNameTheOtherOnesAreOffered() {
        String one = aThing(name);
        aThing(name);
        String third = aThing(name);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things/" + one + "/correction");
            fleur.fill("sameAs", name);
            because(fleur, "Seen side by side.");
            Locator choices = fleur.page.locator("[name='sameAs.id'] option");
            assertThat(choices).hasCount(3);
            fleur.fill("sameAs.id", third);
            because(fleur, "Seen side by side.");
            assertThat(fleur.part("alike").locator("li")).hasCount(1);
            assertEquals(third, recorded(fleur).getString("sameAsId"));
        }
    }

    @Test
    void nobodyUndoesAnothersCorrectionUnseen() {
        String id = aThing(name);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/things/" + id + "/correction");
            Newsroom.correct("/things/" + id, with(thing(), "name", "Another " + mark));
            fleur.fill("name", "Mine " + mark);
            because(fleur, "Misread.");
            assertThat(fleur.page.locator(".note.fault").first()).containsText("It was noted down wrongly.");
            assertEquals("Another " + mark, read("fleur", "/things/" + id).getString("name"));
        }
    }

    @Test
    void whoOnlyReadsIsShownItAndNoForm() {
        String id = aThing(name);
        try (var ada = Visitor.as("ada")) {
            ada.open("/things/" + id);
            assertThat(ada.page.locator("h1")).hasText(name);
            assertThat(ada.part("correct-" + id)).hasCount(0);
            assertEquals(403, ada.open("/things/new"));
        }
    }
}
