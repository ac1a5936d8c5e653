package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.replyTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicReference;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** What is proposed on one page, and decided by somebody else on another. */
@QuarkusTest
class ReviewTest {
    @Test
    void nothingIsDecidedBeforeItIsConfirmed() {
        String claim = aClaim();
        String judgement = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + judgement);
            assertThat(eva.page.locator("h1")).containsText("fleur proposes that");
            assertThat(eva.page.locator("h1")).containsText("becomes Under review");
            eva.page.keyboard().press("a");
            assertThat(eva.text("Approve this?")).isVisible();
            assertEquals("PROPOSED", read("eva", "/judgements/" + judgement).getString("state"));
            eva.button("Approve: becomes Under review").click();
            assertThat(eva.text("Recorded: you approved that")).isVisible();
        }
        assertEquals("UNDER_REVIEW", read("eva", "/claims/" + claim).getString("status"));
    }

    @Test
    void aRejectionNeedsAReasonAndNoScript() {
        String judgement = propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva", Visitor.with(options -> options.setJavaScriptEnabled(false)))) {
            eva.open("/judgements/" + judgement);
            eva.page.fill("[name=reason]", "Nobody says so.");
            // Playwright waits for frames to click in, of which there are few without script.
            eva.button("Reject").press("Enter");
            assertThat(eva.page.locator("[name=reason]")).hasValue("Nobody says so.");
            eva.button("Reject: it stays as it is").press("Enter");
            assertThat(eva.text("Recorded: you rejected that")).isVisible();
        }
        assertEquals("Nobody says so.", read("eva", "/judgements/" + judgement).getString("decision.reason"));
    }

    @Test
    void whoMayNotDecideReadsWhy() {
        String judgement = propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        try (var fleur = Visitor.as("fleur");
                var ada = Visitor.as("ada")) {
            fleur.open("/judgements/" + judgement);
            assertThat(fleur.text("only somebody else can decide it")).isVisible();
            assertThat(fleur.page.locator("[formaction$=approval]")).hasCount(0);
            ada.open("/judgements/" + judgement);
            assertThat(ada.text("Only an editor decides")).isVisible();
            assertThat(ada.page.locator("#decide button")).hasCount(0);
            var sent = RequestOptions.create().setForm(FormData.create().set("confirmed", "approval"));
            for (var visitor : new Visitor[] {fleur, ada}) {
                String address = Visitor.address("/judgements/" + judgement + "/approval");
                assertEquals(403, visitor.page.request().post(address, sent).status());
            }
        }
        assertEquals("PROPOSED", read("eva", "/judgements/" + judgement).getString("state"));
    }

    @Test
    void whatChangedMeanwhileIsRefusedAndKeepsWhatWasTyped() {
        String claim = aClaim();
        String judgement = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + judgement);
            eva.page.keyboard().press("r");
            assertThat(eva.button("Reject: it stays as it is")).isVisible();
            eva.page.fill("#decide [name=reason]", "Too early for that.");
            replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
            eva.button("Reject: it stays as it is").click();
            assertThat(eva.part("decide")).containsText("This proposal is stale");
            assertThat(eva.page.locator("#decide > [role=alert]")).isFocused();
            assertThat(eva.page.locator("#decide > [role=alert]")).isInViewport();
            assertThat(eva.part("decide")).containsText("Too early for that.");
            assertThat(eva.part("since")).containsText("Reply added");
            assertThat(eva.page.locator("#rests .answers .since")).hasText("Changed since");
            eva.link("Propose again").first().click();
            assertThat(eva.page.locator("[name=status]")).hasValue("UNDER_REVIEW");
            assertThat(eva.page.locator("[name=reason]")).hasValue("It is on record.");
        }
    }

    @Test
    void anItemIsGradedWhereItStands() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        String other = evidenceOn(claim, "DISPUTES");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("grade-" + item).click();
            var form = fleur.page.locator("#evidence-" + item + " form");
            assertThat(form.locator("[name=value]")).isFocused();
            fleur.page.keyboard().press("Escape");
            assertThat(form).hasCount(0);
            assertThat(fleur.part("grade-" + item)).isFocused();
            fleur.page.keyboard().press("Enter");
            form.locator("[name=value]").selectOption("CREDIBILITY.2");
            form.locator("[name=reason]").fill("Two others saw the same.");
            form.locator("button").click();
            assertThat(fleur.page.locator("h1")).containsText("You propose that");
            var proposal = read("eva", fleur.page.url().replaceFirst(".*(?=/judgements/)", ""));
            assertEquals(item, proposal.getString("subject.id"));
            assertEquals("2", proposal.getString("value"));
        }
    }

    @Test
    void aFormThatComesLateTakesTheFocusFromNobody() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        String other = evidenceOn(claim, "DISPUTES");
        var late = new AtomicReference<Route>();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.route("**/evidence/" + other + "/**", late::set);
            fleur.part("grade-" + other).click();
            fleur.part("grade-" + item).click();
            var first = fleur.page.locator("#evidence-" + item + " form [name=value]");
            assertThat(first).isFocused();
            late.get().resume();
            assertThat(fleur.page.locator("#evidence-" + other + " form")).isVisible();
            assertThat(first).isFocused();
        }
    }

    @Test
    void whoLooksBackOrMayNotProposeIsNotAskedForAGrade() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        String then = read("eva", "/evidence/" + item).getString("recordedAt");
        replyTo(claim, aSource(), "CLARIFICATION");
        try (var fleur = Visitor.as("fleur");
                var ada = Visitor.as("ada")) {
            fleur.open("/claims/" + claim + "?knownAt=" + then);
            assertThat(fleur.part("evidence-" + item)).isVisible();
            assertThat(fleur.part("grade-" + item)).hasCount(0);
            ada.open("/claims/" + claim);
            assertThat(ada.part("evidence-" + item)).isVisible();
            assertThat(ada.part("grade-" + item)).hasCount(0);
        }
    }

    @Test
    void aProposerTakesAProposalBack() {
        String judgement = propose("SOURCE", aSource(), "RELIABILITY", "B");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/judgements/" + judgement);
            fleur.text("Withdraw my proposal").click();
            fleur.page.click("[formaction$=withdrawal]");
            fleur.button("Withdraw my proposal").click();
            assertThat(fleur.text("Recorded: you withdrew your proposal that")).isVisible();
        }
        assertEquals("WITHDRAWN", read("eva", "/judgements/" + judgement).getString("state"));
    }

    @Test
    void aStatusIsProposedFromItsClaim() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("p");
            assertThat(fleur.page.locator("[name=status]")).isFocused();
            assertThat(fleur.page.locator("[name=status] option[value='CONFIRMED']"))
                    .hasCount(0);
            fleur.page.selectOption("[name=status]", "UNDER_REVIEW");
            fleur.page.fill("[name=reason]", "Two papers have it.");
            fleur.page.fill("[name=effectiveOn]", "11 September 2024");
            fleur.button("Propose a judgement").last().click();
            assertThat(fleur.page.locator("h1")).containsText("You propose that");
            assertThat(fleur.page.locator("h1")).containsText("since 11 September 2024");
        }
    }

    @Test
    void gradesAreProposedInWords() {
        String source = aSource();
        String item = evidenceOn(aClaim(), "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + source + "/judgements/new");
            fleur.page.selectOption("[name=value]", "RELIABILITY.B");
            fleur.page.fill("[name=reason]", "Corrects what is wrong.");
            fleur.button("Propose a judgement").click();
            assertThat(fleur.page.locator("h1")).containsText("becomes B (usually reliable)");
            fleur.open("/evidence/" + item + "/judgements/new");
            fleur.page.selectOption("[name=value]", "CREDIBILITY.2");
            fleur.page.fill("[name=reason]", "It fits the photographs.");
            fleur.button("Propose a judgement").click();
            assertThat(fleur.page.locator("h1")).containsText("becomes 2 (probably true)");
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim() + "/judgements/new");
            fleur.page.locator("[required]").evaluateAll("fields => fields.forEach(it => it.required = false)");
            fleur.page.fill("[name=effectiveOn]", "soon");
            fleur.button("Propose a judgement").click();
            for (String field : new String[] {"status", "reason", "effectiveOn"}) {
                assertThat(fleur.page.locator("#judgement-" + field + "-fault")).isVisible();
            }
        }
    }
}
