package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people at one browser: what the one opened is not recorded as the other's. */
@QuarkusTest
class AnothersFormTest {
    private final String gazette = "Gazette-" + UUID.randomUUID();

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aFormIsNobodysUntilItIsSentByWhoeverIsSignedIn(boolean script) {
        try (var fleur = Visitor.as("fleur", Visitor.with(it -> it.setJavaScriptEnabled(script)))) {
            fleur.open("/sources/new");
            fleur.page.fill("[name=name]", gazette);
            fleur.page.selectOption("[name=kind]", "OUTLET");
            fleur.signedInElsewhere("eva");
            fleur.button("Record").click();
            assertThat(fleur.text("you are signed in as eva")).isVisible();
            assertThat(fleur.page.locator(".who")).containsText("eva");
            assertThat(fleur.page.locator("[name=name]")).hasValue(gazette);
            assertEquals(
                    0, read("fleur", "/sources?q=" + gazette).getList("items").size());
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1")).hasText(gazette);
            assertThat(fleur.text("Recorded by eva")).isVisible();
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aDecisionIsTakenByWhomeverThePageWasMadeFor(boolean script) {
        String judgement = propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva", Visitor.with(it -> it.setJavaScriptEnabled(script)))) {
            eva.open("/judgements/" + judgement);
            eva.button("Approve").click();
            eva.page.fill("#decide [name=reason]", "It is on record.");
            eva.signedInElsewhere("ed");
            eva.page.locator("button.primary").press("Enter");
            assertThat(eva.text("you are signed in as ed")).isVisible();
            assertNull(read("ed", "/judgements/" + judgement).get("decision"));
            eva.page.locator("button.primary").press("Enter");
            assertThat(eva.text("Recorded: you approved that")).isVisible();
        }
        assertEquals("ed", read("ed", "/judgements/" + judgement).getString("decision.recordedBy"));
    }

    @Test
    void whatItAsksFirstIsAskedOfThatPersonToo() {
        String judgement = propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + judgement);
            eva.signedInElsewhere("ed");
            eva.button("Approve").click();
            assertThat(eva.text("you are signed in as ed")).isVisible();
            assertThat(eva.page.locator(".who")).containsText("ed");
        }
    }

    @Test
    void aFormThatOpensForAnotherSaysSo() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.signedInElsewhere("eva");
            fleur.page.keyboard().press("e");
            assertThat(fleur.page.locator("[name=publication]")).isFocused();
            assertThat(fleur.part("said")).containsText("Somebody else signed in");
            assertThat(fleur.page.locator(".who")).containsText("eva");
        }
    }
}
