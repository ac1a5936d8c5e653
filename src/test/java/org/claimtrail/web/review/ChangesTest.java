package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.Tokens;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes back to whoever proposed it: to be changed, rejected, or stale. */
@QuarkusTest
class ChangesTest {
    private String claim;
    private String judgement;

    @BeforeEach
    void fleurProposes() {
        claim = aClaim();
        judgement = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
    }

    private String state() {
        return read("eva", "/judgements/" + judgement).getString("state");
    }

    private void evaAsksForChanges() {
        record("eva", "/judgements/" + judgement + "/change-requests", json("reason", "Weigh the denial."));
    }

    private Locator toDo(Visitor visitor) {
        visitor.open("/");
        return visitor.page.locator("#to-do .returned:has(a[href='/judgements/" + judgement + "'])");
    }

    @Test
    void anEditorAsksForThemWithoutScriptAndGoesOn() {
        try (var eva = Visitor.as("eva", Visitor.phone().setJavaScriptEnabled(false));
                var fleur = Visitor.as("fleur")) {
            eva.open("/judgements/" + judgement);
            eva.button("Ask for changes").press("Enter");
            eva.button("Ask for changes").press("Enter");
            eva.page.fill("[name=reason]", "Weigh the denial.");
            eva.button("Ask for changes").press("Enter");
            assertThat(eva.text("Recorded: you asked for changes of the proposal that"))
                    .isVisible();
            eva.open("/judgements/" + judgement);
            assertThat(eva.part("changes")).containsText("Weigh the denial.");
            assertThat(eva.button("Ask for changes")).hasCount(0);
            assertThat(toDo(fleur)).containsText("Weigh the denial.");
        }
        assertEquals("PROPOSED", state());
    }

    @Test
    void theProposerProposesAnewFromItWhichWithdrawsIt() {
        evaAsksForChanges();
        try (var fleur = Visitor.as("fleur")) {
            toDo(fleur).locator("a").click();
            fleur.link("Propose anew").click();
            assertThat(fleur.text("Weigh the denial.")).isVisible();
            assertThat(fleur.page.locator("[name=status]")).hasValue("UNDER_REVIEW");
            fleur.page.fill("[name=reason]", "The denial is weighed.");
            fleur.page.locator("form.in-place button.primary").click();
            assertThat(fleur.page.locator("h1")).containsText("You propose that");
            assertThat(toDo(fleur)).hasCount(0);
        }
        assertEquals("WITHDRAWN", state());
    }

    @Test
    void orAnswersWhyItStands() {
        evaAsksForChanges();
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            fleur.open("/judgements/" + judgement);
            fleur.page.locator("#changes summary").click();
            fleur.page.fill("[name=answer]", "It denies something else.");
            fleur.button("Answer").click();
            assertThat(fleur.part("changes")).containsText("It denies something else.");
            assertThat(toDo(fleur)).hasCount(0);
            eva.open("/judgements/" + judgement);
            assertThat(eva.part("changes")).containsText("fleur answered");
            assertThat(eva.button("Ask for changes")).isVisible();
        }
    }

    @Test
    void theQueueSaysSo() {
        evaAsksForChanges();
        try (var eva = Visitor.as("eva")) {
            eva.open("/review?limit=200");
            assertThat(eva.part("judgement-" + judgement)).containsText("changes asked for");
        }
    }

    @Test
    void whatWasRejectedIsToDoWithItsReasonUntilItIsProposedAnew() {
        record("eva", "/judgements/" + judgement + "/rejection", json("reason", "Nobody says so."));
        try (var fleur = Visitor.as("fleur")) {
            assertThat(toDo(fleur)).containsText("Nobody says so.");
            propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
            assertThat(toDo(fleur)).hasCount(0);
        }
    }

    @Test
    void whatFellStaleIsToDoWithWhatChanged() {
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            assertThat(toDo(fleur)).containsText("A reply was added.");
            assertThat(toDo(eva)).hasCount(0);
        }
    }

    /** Whoever answers for an API client is who can see to it. */
    @Test
    void whatComesBackToAClientIsItsOwnersToDo() {
        String client = Tokens.ofClientOf("fleur", Tokens.subjectOf(Tokens.of("fleur")));
        judgement = as("anonymous")
                .auth()
                .oauth2(client)
                .body(judgement("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW"))
                .post("/judgements")
                .path("id");
        evaAsksForChanges();
        try (var fleur = Visitor.as("fleur")) {
            assertThat(toDo(fleur)).containsText("for which you answer, proposed that it becomes Under review.");
            assertThat(toDo(fleur)).containsText("Weigh the denial.");
            record("eva", "/judgements/" + judgement + "/rejection", json("reason", "Nobody says so."));
            assertThat(toDo(fleur)).containsText("Nobody says so.");
        }
    }

    @Test
    void aSheetComesBackAsOne() {
        List<String> sheet = record(
                        "fleur",
                        "/claims/" + claim + "/judgements",
                        json("status", "UNDER_REVIEW", "release", true, "reason", "Both."))
                .getList("items.id");
        judgement = sheet.get(0);
        record(
                "eva",
                "/claims/" + claim + "/judgements/change-requests",
                json("judgementIds", sheet, "reason", "Not yet public."));
        try (var fleur = Visitor.as("fleur")) {
            assertThat(toDo(fleur)).containsText("it becomes Under review and that it is published.");
            toDo(fleur).locator("a").click();
            fleur.page.locator("#changes summary").click();
            fleur.page.fill("[name=answer]", "The minister asked for it.");
            fleur.button("Answer").click();
            assertThat(fleur.part("changes")).containsText("The minister asked for it.");
        }
        assertEquals(
                "The minister asked for it.",
                read("eva", "/judgements/" + sheet.get(1)).getString("changeRequest.answer.answer"));
    }
}
