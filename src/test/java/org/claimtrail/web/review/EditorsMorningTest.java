package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor's morning: she signs in, takes the queue one by one, and whoever proposed finds at their desk what came of it. */
@QuarkusTest
class EditorsMorningTest {
    private final String topic = "morning-" + UUID.randomUUID();

    private Visitor eva;
    private Visitor fleur;

    @BeforeEach
    void everybodyComesToWork() {
        eva = Visitor.signingIn("eva");
        fleur = Visitor.as("fleur");
    }

    @AfterEach
    void everybodyGoesHome() {
        eva.close();
        fleur.close();
    }

    @Test
    void threeProposalsAreDecidedInThreeWays() {
        String good = proposed("Ships were seen");
        String vague = proposed("Factories were seen");
        String early = proposed("Trains were seen");
        evaOpensTheQueue();
        evaTakes(good);
        evaApprovesAllOfIt();
        evaTakes(vague);
        evaAsksForChanges("Say which factories.");
        evaTakes(early);
        evaRejects("Too early: nobody was asked.");
        fleurFindsAtHerDesk("Say which factories.", "Too early: nobody was asked.");
        fleurProposesAnew("Two in Shenyang, as the report says.");
        evaFindsItInTheQueue("Two in Shenyang, as the report says.");
        assertEquals("UNDER_REVIEW", read("anonymous", "/claims/" + good).getString("status"));
        assertEquals("REPORTED", read("eva", "/claims/" + early).getString("status"));
    }

    /** Fleur's sheet on a claim that somebody speaks for. */
    private String proposed(String statement) {
        String id = record(
                        "fleur",
                        "/claims",
                        with(claim(aSource()), "statement", statement + " " + topic, "topics", List.of(topic)))
                .getString("id");
        quoting(aSource("An official", "PERSON"), id, "SUPPORTS");
        record(
                "fleur",
                "/claims/" + id + "/judgements",
                json("status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "release", true, "reason", "One man says so."));
        return id;
    }

    private void evaOpensTheQueue() {
        eva.open("/");
        eva.page.locator("nav a[href='/review']").click();
        eva.page.fill("#topic", topic);
        eva.press("Enter");
        assertThat(eva.page.locator(".queue > li")).hasCount(3);
        assertThat(eva.page.locator(".queue .waits").first())
                .containsText(
                        "fleur proposes that it becomes Under review, that its evidence level becomes Weak and that it is published.");
    }

    private void evaTakes(String claim) {
        eva.open("/review?topic=" + topic);
        eva.part("waiting-" + claim).locator("a.button").click();
        assertThat(eva.page.locator(".proposed li")).hasCount(3);
        assertThat(eva.button("Approve")).isInViewport();
    }

    private void evaApprovesAllOfIt() {
        eva.press("a");
        assertThat(eva.text("Approve this?")).isInViewport();
        eva.button("Approve all 3").click();
        assertThat(eva.text("Recorded: you approved that")).hasCount(3);
        assertThat(eva.page.locator("h1")).isFocused();
        assertThat(eva.page.locator("h1")).isInViewport();
    }

    private void evaAsksForChanges(String reason) {
        eva.press("c");
        eva.page.fill("#deciding [name=reason]", reason);
        eva.page.locator("#deciding button.primary").click();
        assertThat(eva.text("Recorded: you asked for changes of the proposal that"))
                .hasCount(3);
    }

    private void evaRejects(String reason) {
        eva.page.fill("#deciding [name=reason]", reason);
        eva.button("Reject").click();
        eva.button("Reject all 3").click();
        assertThat(eva.text("Recorded: you rejected that")).hasCount(3);
    }

    private void fleurFindsAtHerDesk(String... reasons) {
        fleur.open("/");
        for (String reason : reasons) {
            assertThat(fleur.part("to-do")).containsText(reason);
        }
    }

    private void fleurProposesAnew(String reason) {
        fleur.page
                .locator("#to-do .returned")
                .filter(new Locator.FilterOptions().setHasText("Say which factories."))
                .first()
                .locator("a")
                .click();
        fleur.link("Propose anew").click();
        assertThat(fleur.page.locator("[name=evidenceLevel]")).hasValue("WEAK");
        fleur.page.fill("[name=reason]", reason);
        fleur.page.locator("form.in-place button.primary").click();
        assertThat(fleur.page.locator(".proposed li")).hasCount(3);
    }

    private void evaFindsItInTheQueue(String reason) {
        eva.open("/review?topic=" + topic);
        assertThat(eva.page.locator(".queue > li")).hasCount(1);
        assertThat(eva.page.locator(".queue")).containsText(reason);
    }
}
