package org.claimtrail.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.claimtrail.account.RoleTakenTest;
import org.claimtrail.demo.Checkout;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** An administrator hands out a client, gives it another secret, and disables it, at the browser. */
@QuarkusTest
class ApiClientPagesTest {
    private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();

    @Test
    void anAdministratorHandsOutAClientAndTakesItBack() {
        try (var ada = Visitor.as("ada")) {
            String first = make(ada);
            String firstSecret = ada.part("client-secret").textContent();
            assertTrue(Tokens.areTaken(first, firstSecret));
            ada.page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Checkout.ROOT.resolve("target/screenshots/api-client-made.png"))
                    .setFullPage(true));

            ada.link("I have copied them: to its page").click();
            assertThat(ada.text("Its secret was shown once")).isVisible();
            assertThat(ada.text("Reads, records and proposes")).isVisible();
            assertFalse(ada.page.content().contains(firstSecret));

            ada.link("Give it another secret").click();
            assertThat(ada.page.locator("[name=clientId]")).hasValue(first);
            assertThat(ada.page.locator("[name=overlapHours]")).hasValue("24");
            ada.button("Give it another secret").click();
            assertThat(ada.part("client-secret")).isVisible();
            String second = ada.part("client-id").textContent();
            String secondSecret = ada.part("client-secret").textContent();
            assertTrue(Tokens.areTaken(first, firstSecret), "Within the overlap");
            assertTrue(Tokens.areTaken(second, secondSecret));

            ada.link("I have copied them: to its page").click();
            ada.link("Disable it").click();
            ada.fill("reason", "It is no longer run.");
            ada.button("Disable it").click();
            assertThat(ada.text("Disabled by ada")).isVisible();
            assertThat(ada.text("It is no longer run.")).isVisible();
            assertThat(ada.link("Disable it")).hasCount(0);
            assertFalse(Tokens.areTaken(first, firstSecret));
            assertFalse(Tokens.areTaken(second, secondSecret));
        }
    }

    @Test
    void anAdministratorPutsRightWhatIsSaidOfIt() {
        var client = Newsroom.anApiClient("api-reader");
        String page = "/api-clients/" + client.getString("id");
        String end = Newsroom.read("ada", page).getString("expiresAt");
        try (var ada = Visitor.as("ada");
                var meanwhile = Visitor.as("ada")) {
            ada.open(page);
            ada.link("Put it right").click();
            assertThat(ada.page.locator("[name=name]")).hasValue(client.getString("name"));
            meanwhile.open(page + "/correction");
            ada.fill("contact", "desk@example.org", "reason", "They moved.");
            ada.button("Put it right").click();
            assertThat(ada.text("Put right by ada")).isVisible();
            assertThat(ada.text("They moved.")).isVisible();
            assertThat(ada.text("desk@example.org")).isVisible();
            assertEquals(end, Newsroom.read("ada", page).getString("expiresAt"), "To the second, as it was");

            meanwhile.fill("expiresAt", NEXT_YEAR, "reason", "It goes on.");
            meanwhile.button("Put it right").click();
            assertThat(meanwhile.text("Somebody changed this client")).isVisible();
            meanwhile.button("Put it right").click();
            assertThat(meanwhile.text("It goes on.")).isVisible();
        }
    }

    /** Nobody who comes back to the page, or sends it once more, is shown it again, nor makes a second client. */
    @Test
    void theSecretIsNotShownTwice() {
        try (var ada = Visitor.as("ada", Visitor.with(options -> options.setJavaScriptEnabled(false)))) {
            make(ada);
            String secret = ada.part("client-secret").textContent();
            ada.page.reload();
            assertTrue(ada.path().matches("/api-clients/[0-9a-f-]{36}"), ada.path());
            assertFalse(ada.page.content().contains(secret));
            assertThat(ada.text("Its secret was shown once")).isVisible();
        }
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        try (var ada = Visitor.as("ada", Visitor.dutch())) {
            ada.open("/api-clients/new");
            ada.page.locator("main form").evaluate("form => form.noValidate = true");
            ada.fill("name", "x".repeat(101), "expiresAt", "2020")
                    .button("Vastleggen")
                    .click();
            assertThat(ada.page.locator("[id$='-name-fault']")).containsText("is 101 tekens lang");
            assertThat(ada.page.locator("[id$='-purpose-fault']")).containsText("ontbreekt");
            assertThat(ada.page.locator("[id$='-role-fault']")).containsText("ontbreekt");
            ada.fill("name", "Draad", "purpose", "Proef", "contact", "d@example.org", "role", "API_READER");
            ada.button("Vastleggen").click();
            assertThat(ada.page.locator("[id$='-expiresAt-fault']")).containsText("ligt in het verleden");
        }
    }

    @Test
    void itsPageSaysWhatItRecordedAndLeadsThere() {
        var client = Newsroom.anApiClient("api-writer");
        String token = Tokens.with(client.getString("clientId"), client.getString("secret"));
        String source = recorded(token, "/sources", Newsroom.source());
        String claim = Newsroom.aClaim();
        recorded(token, "/judgements", Newsroom.judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"));
        try (var ada = Visitor.as("ada")) {
            ada.open("/api-clients/" + client.getString("id"));
            var rows = ada.part("recorded").locator("li");
            assertThat(rows.first())
                    .containsText(Newsroom.read("ada", "/claims/" + claim).getString("statement"));
            assertThat(rows.first().locator("a")).hasText("Proposed: Under review");
            assertThat(rows.last())
                    .containsText(Newsroom.read("ada", "/sources/" + source).getString("name"));
            rows.last().locator("a").click();
            assertEquals("/sources/" + source, ada.path());
        }
    }

    private static String recorded(String token, String path, Map<String, Object> said) {
        return Newsroom.as("anonymous")
                .auth()
                .oauth2(token)
                .body(said)
                .post(path)
                .path("id");
    }

    @Test
    void thatWhoAnswersForItLeftIsSaid() throws InterruptedException {
        String owner = Tokens.subjectOf(Tokens.ofNew("answers-no-longer", "editor"));
        var client = Newsroom.record("ada", "/api-clients", with(Newsroom.apiClient("api-writer"), "ownerId", owner));
        try (var ada = Visitor.as("ada")) {
            String page = "/api-clients/" + client.getString("id");
            ada.open(page);
            assertThat(ada.page.locator("main")).not().containsText("Nobody here answers for it");
            Tokens.removeUser("answers-no-longer");
            Thread.sleep(RoleTakenTest.untilItIsKnown().toMillis());
            ada.open(page);
            assertThat(ada.page.locator("main")).containsText("answers-no-longer (left)");
        }
    }

    @Test
    void thatItIsDisabledInTheConsoleIsSaid() {
        var client = Newsroom.anApiClient("api-reader");
        Tokens.disableClient(client.getString("clientId"));
        try (var ada = Visitor.as("ada")) {
            ada.open("/api-clients/" + client.getString("id"));
            assertThat(ada.text("The login server lets it in no longer")).isVisible();
        }
    }

    @Test
    void itIsForAdministratorsAlone() {
        try (var ada = Visitor.as("ada");
                var eva = Visitor.as("eva")) {
            ada.open("/");
            ada.page.locator(".top nav >> text=API clients").click();
            assertThat(ada.page.locator("h1")).hasText("API clients");
            eva.open("/");
            assertThat(eva.page.locator(".top nav >> text=API clients")).hasCount(0);
            assertEquals(403, eva.open("/api-clients"));
            assertEquals(403, eva.open("/api-clients/new"));
        }
    }

    private static String make(Visitor ada) {
        ada.open("/api-clients/new");
        ada.fill(
                "name",
                "Wire " + UUID.randomUUID(),
                "purpose",
                "Records what the agencies report",
                "contact",
                "wires@example.org",
                "role",
                "API_WRITER",
                "expiresAt",
                NEXT_YEAR);
        ada.button("Record").click();
        assertThat(ada.part("client-secret")).isVisible();
        return ada.part("client-id").textContent();
    }
}
