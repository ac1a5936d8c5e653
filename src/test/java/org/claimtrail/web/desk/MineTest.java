package org.claimtrail.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever takes something finds it on their desk, and so does whoever watches a claim. */
@QuarkusTest
class MineTest {
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = aClaim();
        List.of("eva", "fleur").forEach(person -> record(person, "/sources", source()));
    }

    @Test
    void whoTakesAClaimFindsItOnTheirDesk() {
        try (var tom = Visitor.as("tom")) {
            tom.open("/claims/" + claim);
            assertThat(tom.part("work")).containsText("Not assigned");
            tom.button("Assign to me").click();
            assertThat(tom.part("work")).containsText("Assigned to you");
            assertThat(tom.button("Assign to me")).hasCount(0);
            tom.open("/");
            assertThat(row(tom, "mine-" + claim)).containsText(statement());
        }
        assertEquals("tom", read("eva", "/claims/" + claim + "/assignment").getString("person"));
    }

    @Test
    void whoMayTakeNothingIsNotToldHow() {
        assertTrue(desk(Session.of("ada")).contains("Nothing is assigned to you.</p>"));
    }

    @Test
    void allOfItWorksWithoutScript() {
        try (var tom = Visitor.as("tom", Visitor.with(it -> it.setJavaScriptEnabled(false)))) {
            tom.open("/claims/" + claim);
            tom.button("Assign to me").click();
            assertThat(tom.part("work")).containsText("Assigned to you");
            tom.part("work")
                    .getByText("Assign", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assignTo(tom, "Nobody");
            assertThat(tom.part("work")).containsText("Not assigned");
            tom.button("Watch").click();
            assertThat(tom.part("work")).containsText("Watched by tom");
            tom.button("Stop watching").click();
            assertThat(tom.part("work")).not().containsText("Watched by");
        }
    }

    @Test
    void aProposalAndARequestAreSomebodysUntilTheyAreDone() {
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        String request = commentRequestOn(claim, aSource());
        try (var ed = Visitor.as("ed")) {
            ed.open("/judgements/" + proposal);
            ed.button("Assign to me").click();
            assertThat(ed.part("work")).containsText("Assigned to you");
            ed.open("/claims/" + claim);
            ed.part("assign-" + request).click();
            assignTo(ed, "ed");
            assertThat(ed.part("comment-request-" + request)).containsText("Assigned to you");
            assertThat(ed.part("decisions")).containsText("Assigned to you");
            ed.open("/");
            assertThat(row(ed, "mine-" + request)).containsText("Overdue");
            assertThat(row(ed, "mine-" + proposal)).containsText("Decide");
            approveAs("eva", proposal);
            record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "NO_RESPONSE"));
            ed.open("/");
            assertThat(ed.part("mine-" + request)).hasCount(0);
            assertThat(ed.part("mine-" + proposal)).hasCount(0);
        }
    }

    @Test
    void whoTakesWhatSomebodyElseTookMeanwhileIsShownWhose() {
        try (var tom = Visitor.as("tom")) {
            tom.open("/claims/" + claim);
            isAssignedTo("fleur");
            tom.button("Assign to me").click();
            assertThat(tom.page.locator(".fault[role=alert]"))
                    .hasText("Somebody else said otherwise after you opened this. Now: Assigned to fleur");
            assignTo(tom, "tom");
            assertThat(tom.part("work")).containsText("Assigned to you");
        }
    }

    @Test
    void whatWasChosenBeforeIsSentAgainKnowingWhoseItIsNow() {
        try (var tom = Visitor.as("tom")) {
            tom.open("/claims/" + claim);
            tom.part("assign-" + claim).click();
            tom.page.locator(".in-place select").waitFor();
            isAssignedTo("eva");
            assignTo(tom, "fleur");
            assertThat(tom.page.locator(".in-place .fault")).containsText("Now: Assigned to eva");
            tom.page.locator(".in-place .primary").click();
            assertThat(tom.part("work")).containsText("Assigned to fleur");
        }
    }

    private void isAssignedTo(String person) {
        as("ed").header("If-Match", "*")
                .body(json("personId", Tokens.subjectOf(Tokens.of(person))))
                .put("/claims/" + claim + "/assignment")
                .then()
                .statusCode(200);
    }

    @Test
    void readersSeeNothingOfIt() {
        String published = aClaim();
        decided("CLAIM", published, "VISIBILITY", "PUBLISHED");
        as("eva").put("/claims/" + published + "/watch");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + published);
            assertThat(reader.part("work")).hasCount(0);
        }
    }

    private static void assignTo(Visitor visitor, String person) {
        var form = visitor.page.locator(".in-place");
        form.locator("select").selectOption(new SelectOption().setLabel(person));
        form.locator(".primary").click();
    }

    private static Locator row(Visitor visitor, String line) {
        return visitor.page.locator("li:has(> [id='" + line + "'])");
    }

    private String statement() {
        return read("fleur", "/claims/" + claim).getString("statement");
    }

    private static String desk(Session session) {
        return given().header("Accept", "text/html")
                .header("Accept-Language", "en")
                .cookies(session.cookies())
                .get(Visitor.address("/"))
                .asString();
    }
}
