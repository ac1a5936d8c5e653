package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status, evidence level and release on one sheet: proposed at once, and decided at once but for what an editor leaves out. */
@QuarkusTest
class SheetTest {
    private static final String HIDDEN_BY_THE_FOOT = """
            () => [...document.querySelectorAll('.decision :is(a, button, input, summary, textarea)')]
              .filter(it => !it.closest('.foot-bar') && it.checkVisibility())
              .filter(it => {
                it.focus();
                return it.getBoundingClientRect().top >= document.querySelector('.foot-bar').getBoundingClientRect().top;
              })
              .map(it => it.outerHTML)""";

    private String claim;

    @BeforeEach
    void aClaimThatSomebodySpeaksFor() {
        claim = aClaim();
        quoting(aSource("An official", "PERSON"), claim, "SUPPORTS");
    }

    private List<String> aSheet() {
        return record(
                        "fleur",
                        "/claims/" + claim + "/judgements",
                        Map.of("status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "release", true, "reason", "All."))
                .getList("items.id");
    }

    private String state(String judgement) {
        return read("eva", "/judgements/" + judgement).getString("state");
    }

    private Visitor phoneWithoutScript(String who) {
        return Visitor.as(who, Visitor.phone().setJavaScriptEnabled(false));
    }

    @Test
    void allThreeAreProposedInOneActAndApprovedInOne() {
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            fleur.open("/claims/" + claim);
            fleur.press("p");
            fleur.fill("status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "release", "PUBLISHED");
            fleur.fill("reason", "One man says so.");
            fleur.page.locator("#judgement-form button.primary").click();
            assertThat(fleur.page.locator("h1")).containsText("You propose for");
            assertThat(fleur.page.locator(".proposed li")).hasCount(3);
            eva.open(fleur.path());
            assertThat(eva.part("backing")).containsText("One line of evidence");
            assertThat(eva.page.locator(".proposed")).containsText("that its evidence level becomes Weak");
            eva.press("a");
            eva.button("Approve all 3").click();
            assertThat(eva.text("Recorded: you approved that")).hasCount(3);
            eva.open(fleur.path());
            assertThat(eva.page.locator(".proposed li")).hasCount(3);
            assertThat(eva.text("You approved it on")).hasCount(1);
        }
        var claimNow = read("anonymous", "/claims/" + claim);
        assertEquals("UNDER_REVIEW", claimNow.getString("status"));
        assertEquals("WEAK", claimNow.getString("evidenceLevel"));
    }

    @Test
    void whatAnEditorLeavesOutStaysToBeDecided() {
        List<String> sheet = aSheet();
        try (var eva = phoneWithoutScript("eva")) {
            eva.open("/judgements/" + sheet.get(0));
            eva.page.uncheck("[name='decides." + sheet.get(2) + "']");
            eva.button("Approve").press("Enter");
            assertThat(eva.page.locator(".asking .proposed li")).hasCount(2);
            eva.button("Approve all 2").press("Enter");
            assertThat(eva.text("Recorded: you approved that")).hasCount(2);
        }
        assertEquals(
                List.of("APPROVED", "APPROVED", "PROPOSED"),
                sheet.stream().map(this::state).toList());
    }

    @Test
    void whatIsLeftOutStaysSoUntilItIsDecidedOrChosenAgain() {
        List<String> sheet = aSheet();
        String left = "[name='decides." + sheet.get(2) + "']";
        String kept = "[name='decides." + sheet.get(1) + "']";
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + sheet.get(0));
            eva.page.uncheck(left);
            eva.page.reload();
            assertThat(eva.page.locator(left)).not().isChecked();
            assertThat(eva.page.locator(kept)).isChecked();
            eva.page.check(left);
            eva.page.reload();
            assertThat(eva.page.locator(left)).isChecked();
        }
    }

    /** Whoever is asked whether they mean it can go back, and says nothing twice. */
    @Test
    void whoeverStepsBackFindsTheirReason() {
        List<String> sheet = aSheet();
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + sheet.get(0));
            eva.page.fill("[name=reason]", "Too early.");
            eva.button("Reject").click();
            eva.link("Not yet: back").click();
            assertThat(eva.button("Approve")).isVisible();
            assertThat(eva.page.locator("[name=reason]")).hasValue("Too early.");
        }
    }

    @Test
    void whoeverComesTooLateIsToldSoOnce() {
        List<String> sheet = aSheet();
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + sheet.get(0));
            eva.page.fill("[name=reason]", "Too early.");
            eva.button("Reject").click();
            sheet.forEach(each -> approveAs("ed", each));
            eva.button("Reject all 3").click();
            assertThat(eva.text("What you chose was not recorded")).hasCount(1);
            assertThat(eva.text("You typed:")).hasCount(1);
            assertThat(eva.text("ed approved it")).hasCount(1);
        }
    }

    @Test
    void allAreRejectedForOneReason() {
        List<String> sheet = aSheet();
        try (var eva = phoneWithoutScript("eva")) {
            eva.open("/judgements/" + sheet.get(1));
            eva.page.fill("[name=reason]", "Too early.");
            eva.button("Reject").press("Enter");
            eva.button("Reject all 3").press("Enter");
            assertThat(eva.text("Recorded: you rejected that")).hasCount(3);
        }
        assertEquals(
                List.of("REJECTED", "REJECTED", "REJECTED"),
                sheet.stream().map(this::state).toList());
    }

    @Test
    void theProposerTakesAllOfItBack() {
        List<String> sheet = aSheet();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/judgements/" + sheet.get(0));
            fleur.text("Withdraw my proposal").click();
            fleur.page.click("[formaction$=withdrawal]");
            fleur.button("Withdraw my proposal").click();
            assertThat(fleur.text("Recorded: you withdrew your proposal that")).hasCount(3);
        }
        assertEquals(
                List.of("WITHDRAWN", "WITHDRAWN", "WITHDRAWN"),
                sheet.stream().map(this::state).toList());
    }

    @Test
    void whoLeavesOutAllIsToldSo() {
        List<String> sheet = aSheet();
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + sheet.get(0));
            sheet.forEach(each -> eva.page.uncheck("[name='decides." + each + "']"));
            eva.button("Approve").click();
            assertThat(eva.text("choose at least one proposal")).isVisible();
        }
        assertEquals("PROPOSED", state(sheet.get(0)));
    }

    /** WCAG 2.2, 2.4.11: whatever has the focus is in sight above the foot, which is in reach wherever one reads. */
    @Test
    void theFootIsAlwaysInReachAndHidesNothingThatHasTheFocus() {
        List<String> sheet = aSheet();
        try (var eva = Visitor.as("eva", Visitor.phone().setReducedMotion(ReducedMotion.REDUCE))) {
            eva.open("/judgements/" + sheet.get(0));
            assertThat(eva.button("Approve")).isInViewport();
            assertThat(eva.button("Ask for changes")).isInViewport();
            assertEquals(List.of(), eva.page.evaluate(HIDDEN_BY_THE_FOOT));
        }
    }

    @Test
    void whatChangesNothingIsNotProposed() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/judgements/new");
            fleur.fill("reason", "It stays.");
            fleur.page.locator("form.in-place button.primary").click();
            assertThat(fleur.part("judgement-status-fault")).containsText("has to become another");
        }
    }

    /** It is under review already, and its level is weak already, both by somebody else while the form was open. */
    @Test
    void whatIsWrongWithEachIsSaidAtOnceBesideIt() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/judgements/new");
            decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
            decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
            fleur.fill("status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "reason", "One man says so.");
            fleur.page.locator("form.in-place button.primary").click();
            assertThat(fleur.part("judgement-status-fault")).isVisible();
            assertThat(fleur.part("judgement-evidenceLevel-fault")).isVisible();
        }
    }

    @Test
    void whatWentStaleIsProposedAgainAsTheSheetThatItWas() {
        List<String> sheet = aSheet();
        quoting(aSource("Another", "PERSON"), claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/judgements/" + sheet.get(0));
            fleur.link("Propose again").first().click();
            assertThat(fleur.page.locator("[name=status]")).hasValue("UNDER_REVIEW");
            assertThat(fleur.page.locator("[name=evidenceLevel]")).hasValue("WEAK");
            assertThat(fleur.page.locator("[name=release]")).hasValue("PUBLISHED");
        }
    }
}
