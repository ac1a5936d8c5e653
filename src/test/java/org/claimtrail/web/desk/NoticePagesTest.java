package org.claimtrail.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.position;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.Tokens;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reached somebody waits on their desk until they have read it, one row a claim; and all of it stays on a page. */
@QuarkusTest
class NoticePagesTest {
    private String claim;

    /** Whatever other tests left there. */
    @BeforeEach
    void edHasReadAll() {
        record("ed", "/sources", source());
        record("ed", "/me/notices/read", json("upTo", position()));
        claim = aClaim();
        as("ed").put("/claims/" + claim + "/watch").then().statusCode(200);
    }

    @Test
    void whatOthersRecordedWaitsOnTheDeskUntilItIsRead() {
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        replyTo(claim, aSource(), "CLARIFICATION");
        propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        evidenceOn(aClaim(), "SUPPORTS");
        try (var ed = Visitor.as("ed")) {
            ed.open("/");
            assertThat(ed.part("news").locator(".rows > li")).hasCount(1);
            assertThat(row(ed)).containsText("Reply added, 2 times · fleur");
            assertThat(row(ed)).containsText("Proposed: Under review · fleur");
            assertThat(unread(ed)).hasText("3 new");
            ed.button("Mark all as read").click();
            assertThat(ed.part("news")).containsText("Nothing new.");
            assertThat(unread(ed)).hasText("Notices");
            unread(ed).click();
            assertThat(row(ed)).containsText("Reply added, 2 times · fleur");
            assertThat(ed.page.locator(".notices .unread")).hasCount(0);
        }
    }

    @Test
    void whatIsNewStandsFirstAndSaysSo() {
        evidenceOn(claim, "SUPPORTS");
        record("ed", "/me/notices/read", json("upTo", position()));
        String other = aClaim();
        as("ed").put("/claims/" + other + "/watch");
        evidenceOn(other, "SUPPORTS");
        try (var ed = Visitor.as("ed")) {
            ed.open("/notices");
            assertThat(ed.page.locator(".notices > li").first()).containsText("New");
            assertThat(ed.page.locator(".notices > li.unread")).hasCount(1);
            assertThat(ed.page.locator(".notices > li").nth(1).locator("#notice-" + claim))
                    .isVisible();
        }
    }

    @Test
    void whatCameAfterThePageWasShownStaysUnread() {
        evidenceOn(claim, "SUPPORTS");
        try (var ed = Visitor.as("ed")) {
            ed.open("/notices");
            replyTo(claim, aSource(), "CLARIFICATION");
            ed.button("Mark all as read").click();
            assertThat(unread(ed)).hasText("1 new");
            assertThat(row(ed)).containsText("Reply added · fleur");
        }
    }

    @Test
    void whatReachesThemForAnotherReasonSaysWhich() {
        as("ed").delete("/claims/" + claim + "/watch");
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        as("fleur")
                .header("If-Match", "*")
                .body(json("personId", Tokens.subjectOf(Tokens.of("ed"))))
                .put("/judgements/" + proposal + "/assignment")
                .then()
                .statusCode(200);
        var said = with(judgement("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW"), "reason", "Ask @ed, <b>please</b>.");
        record("fleur", "/judgements", said);
        try (var ed = Visitor.as("ed")) {
            ed.open("/");
            Locator row = ed.page.locator("li:has(> [id^='notice-" + proposal + "'])");
            assertThat(row).containsText("Assigned to you: Proposal: Under review · fleur");
            assertThat(row.locator("a[href='/judgements/" + proposal + "']").first())
                    .isVisible();
            assertThat(ed.part("news")).containsText("Names you: Proposed: Under review · fleur");
        }
    }

    /** Whatever is recorded about another claim, hundreds of times. */
    @Test
    void aBulkAboutOneClaimHidesNoOther() {
        evidenceOn(claim, "SUPPORTS");
        String busy = aClaim();
        as("ed").put("/claims/" + busy + "/watch");
        String party = aSource();
        for (int i = 0; i < 120; i++) {
            replyTo(busy, party, "NON_DENIAL");
        }
        try (var ed = Visitor.as("ed")) {
            ed.open("/");
            assertThat(row(ed)).isVisible();
            assertThat(unread(ed)).hasText("99+ new");
            ed.open("/notices?limit=1");
            assertThat(ed.page.locator(".notices > li:not(.more)")).hasCount(1);
            ed.page.locator(".more a").click();
            assertThat(row(ed)).isVisible();
        }
    }

    /** However much else there is about the same claim, and however much later. */
    @Test
    void whatNamesThemIsARowOfItsOwnThatQuotesItAndLeadsThere() {
        String item = record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        with(evidence("SUPPORTS"), "note", "It is old. @ed, is it <b>yours</b>? Tell me."))
                .getString("id");
        for (int i = 0; i < 40; i++) {
            evidenceOn(claim, "SUPPORTS");
        }
        try (var ed = Visitor.as("ed")) {
            for (String page : List.of("/", "/notices")) {
                ed.open(page);
                Locator row = ed.page.locator("#news .rows > li, .notices > li").first();
                assertThat(row).containsText("Names you: Evidence added · fleur");
                assertThat(row.locator("q bdi")).hasText("@ed, is it <b>yours</b>?");
                assertThat(row.locator(".foot a")).hasAttribute("href", "/claims/" + claim + "#evidence-" + item);
                assertThat(row(ed)).containsText("Evidence added, 40 times · fleur");
                assertThat(row(ed)).not().containsText("more");
            }
        }
    }

    /** What is to be decided stands below it. */
    @Test
    void whatIsSaidToThemManyTimesPushesNoDeskAway() {
        for (int i = 0; i < 9; i++) {
            record(
                    "fleur",
                    "/claims/" + aClaim() + "/evidence",
                    with(evidence("SUPPORTS"), "note", "@ed, look at ship " + i));
        }
        try (var ed = Visitor.as("ed")) {
            ed.open("/");
            assertThat(ed.part("news").locator(".rows > li")).hasCount(6);
            assertThat(ed.part("news").locator("q").first()).containsText("ship 8");
            ed.part("news").locator("a[href='/notices']").click();
            assertThat(ed.page.locator(".notices .unread")).hasCount(9);
        }
    }

    @Test
    void whatHasNoRoomInARowIsALinkAway() {
        for (String who : List.of("one-of-five", "two-of-five", "three-of-five", "four-of-five", "five-of-five")) {
            Tokens.ofNew(who, "editor");
            record(who, "/claims/" + claim + "/evidence", evidence("SUPPORTS"));
            record(who, "/claims/" + claim + "/evidence", evidence("SUPPORTS"));
        }
        try (var ed = Visitor.as("ed")) {
            ed.open("/notices");
            row(ed).getByText("and 2 things more").click();
            assertThat(ed.page.locator(".notices > li")).hasCount(10);
            assertThat(ed.page.locator("h1")).hasText("All notices about one thing");
            ed.open("/notices/about/" + claim + "?limit=4");
            ed.page.locator(".more a").click();
            assertThat(ed.page.locator(".notices > li:not(.more)")).hasCount(8);
        }
    }

    /** Beside a desk on which nothing is theirs to do. */
    @Test
    void whatWasTheirsAndIsOverSaysSo() {
        as("ed").delete("/claims/" + claim + "/watch");
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        assign("/judgements/" + proposal);
        approveAs("eva", proposal);
        try (var ed = Visitor.as("ed")) {
            ed.open("/");
            assertThat(ed.part("news"))
                    .containsText("Was assigned to you, and is over: Proposal: Under review · fleur");
            assertThat(ed.part("news")).containsText("Your work: Approved: Under review · eva");
        }
    }

    @Test
    void whatTheyWatchIsAListOnWhichTheyStop() {
        try (var ed = Visitor.as("ed", Visitor.with(it -> it.setJavaScriptEnabled(false)))) {
            ed.open("/");
            ed.page.locator("a[href='/notices/watched']").click();
            var watched = ed.page.locator("li:has(> #watched-" + claim + ")");
            assertThat(watched).containsText(read("fleur", "/claims/" + claim).getString("statement"));
            watched.locator("button").click();
            assertThat(ed.part("watched-" + claim)).hasCount(0);
        }
        assertEquals(
                0, read("ed", "/claims/" + claim + "/watchers").getList("items").size());
    }

    @Test
    void theQueueSaysWhoseAProposalIsAndWhoseItsClaim() {
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        assign("/judgements/" + proposal);
        try (var eva = Visitor.as("eva")) {
            eva.open("/review?limit=200");
            assertThat(eva.part("judgement-" + proposal)).containsText("Assigned to ed");
            assertThat(eva.part("judgement-" + proposal)).not().containsText("Claim: Assigned to");
            assign("/claims/" + claim);
            eva.open("/review?limit=200");
            assertThat(eva.part("judgement-" + proposal)).containsText("Claim: Assigned to ed");
        }
    }

    @Test
    void readersHaveNone() {
        try (var reader = Visitor.reader()) {
            reader.open("/claims");
            assertThat(reader.page.locator("a[href='/notices']")).hasCount(0);
        }
    }

    private static void assign(String path) {
        as("fleur")
                .header("If-Match", "*")
                .body(json("personId", Tokens.subjectOf(Tokens.of("ed"))))
                .put(path + "/assignment")
                .then()
                .statusCode(200);
    }

    private Locator row(Visitor visitor) {
        return visitor.page.locator("li:has(> [id='notice-" + claim + "'])");
    }

    private static Locator unread(Visitor visitor) {
        return visitor.page.locator(".who a[href='/notices']");
    }
}
