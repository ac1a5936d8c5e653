package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.search;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody looked, as people log it on the page of the claim, and as readers find it there. */
@QuarkusTest
class SearchLogPagesTest {
    private String claim;

    @BeforeEach
    void aClaimOfSomebody() {
        claim = aClaim();
    }

    private String logged(String... fieldsAndValues) {
        var search = with(search(), (Object[]) fieldsAndValues);
        return record("fleur", "/claims/" + claim + "/search-log", search).getString("id");
    }

    private static Locator log(Visitor visitor) {
        return visitor.part("search-log");
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    @Test
    void aSearchIsLoggedWithoutLeavingTheClaim() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(log(fleur)).containsText("No search is logged yet.");
            fleur.press("s");
            assertThat(fleur.page.locator("[name=searchedIn]")).isFocused();
            fleur.fill("searchedIn", "Customs register", "searchedOn", "september 2024")
                    .fill("searchedFor", "L119 drives", "note", "Ask for the paper files.");
            fleur.page.check("[name=outcome][value=NOT_FOUND]");
            fleur.button("Record").click();
            assertThat(log(fleur)).containsText("Customs register: not found");
            assertThat(log(fleur)).containsText("L119 drives");
            assertThat(log(fleur)).containsText("Searched in September 2024");
            assertThat(log(fleur)).containsText("Ask for the paper files.");
            assertThat(fleur.part("timeline")).containsText("Searched in Customs register: nothing was found");
        }
        assertEquals(
                List.of("2024-09"),
                read("fleur", "/claims/" + claim + "/search-log").getList("items.searchedOn"));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/search-log/new");
            fleur.fill("searchedIn", "Customs register", "searchedOn", "31 February 2024", "searchedFor", "drives");
            fleur.page.check("[name=outcome][value=FOUND]");
            fleur.button("Record").click();
            assertThat(fleur.part("search-searchedOn-fault")).containsText("is no day of the calendar");
            assertThat(fleur.page.locator("[name=searchedIn]")).hasValue("Customs register");
            assertThat(fleur.page.locator("[name=outcome][value=FOUND]")).isChecked();
        }
    }

    @Test
    void itIsCorrectedWhereItStands() {
        String id = logged("searchedIn", "Customs register", "note", "Paper too.");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("correct-" + id).click();
            assertThat(fleur.page.locator("[name=searchedIn]")).hasValue("Customs register");
            assertThat(fleur.page.locator("[name=note]")).hasValue("Paper too.");
            fleur.page.check("[name=outcome][value=FOUND]");
            fleur.fill("reason", "It was under another name.")
                    .button("Record the correction")
                    .click();
            assertThat(fleur.part("search-" + id)).containsText("Customs register: found");
            assertThat(fleur.part("search-" + id)).containsText("It was under another name.");
        }
        assertEquals("Paper too.", read("fleur", "/search-log/" + id).getString("note"));
    }

    @Test
    void whatAnotherCorrectedMeanwhileIsShown() {
        String id = logged("searchedIn", "Customs register");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/search-log/" + id + "/correction");
            correct("/search-log/" + id, with(search(), "searchedIn", "Port register"));
            fleur.fill("searchedFor", "drives", "reason", "Misread.")
                    .button("Record the correction")
                    .click();
            assertThat(fleur.page.locator("[name=searchedIn]")).hasValue("Port register");
            assertThat(fleur.page.locator("[name=searchedFor]")).hasValue("drives");
        }
    }

    @Test
    void itIsWithdrawnWhereItStandsAndStaysReadable() {
        String id = searchOn(claim);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.withdraw(id, "It was about another claim.");
            assertThat(fleur.part("search-" + id)).containsText("It was about another claim.");
            assertThat(fleur.part("correct-" + id)).hasCount(0);
            assertThat(fleur.part("withdraw-" + id)).hasCount(0);
            assertThat(fleur.part("timeline")).containsText("Recorded by mistake: Searched in");
        }
    }

    @Test
    void whoReadsSeesTheLogWhereThereIsOneWithoutItsNotes() {
        release();
        logged("searchedIn", "Customs register", "note", "Paper too.");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(log(reader)).hasCount(0);
            assertThat(reader.part("search-form")).hasCount(0);
            release();
            reader.open("/claims/" + claim);
            assertThat(log(reader)).containsText("Customs register: not found");
            assertThat(log(reader)).not().containsText("Paper too.");
            assertThat(log(reader).locator(".acts")).hasCount(0);
        }
    }

    @Test
    void thatNothingWasFoundIsSaidOfTheClaim() {
        searchOn(claim);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("unknown")).containsText("One search found nothing. That is a reason for doubt");
            searchOn(claim);
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("unknown")).containsText("Two searches found nothing.");
            logged("outcome", "FOUND");
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("unknown")).not().containsText("found nothing");
        }
    }

    @Test
    void inDutchToo() {
        logged("searchedIn", "Douaneregister");
        try (var reader = Visitor.as("fleur", Visitor.dutch())) {
            reader.open("/claims/" + claim);
            assertThat(log(reader)).containsText("Waar is gezocht");
            assertThat(log(reader)).containsText("Douaneregister: niet gevonden");
            assertThat(log(reader)).containsText("Gezocht op 11 september 2024");
            assertThat(reader.part("unknown")).containsText("Eén zoekactie vond niets.");
        }
    }
}
