package org.claimtrail.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.claimtrail.Newsroom;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** What lies on whose desk. */
@QuarkusTest
class DeskTest {
    @Test
    void whoIsNotSignedInSeesWhatIsPublished() {
        try (var reader = Visitor.reader()) {
            reader.open("/");
            assertEquals(Visitor.address("/claims"), reader.page.url());
        }
    }

    @Test
    void othersProposalsAreToDecideAndOnesOwnAreMarked() {
        emptyQueue();
        String fleurs = propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        String evas = record("eva", "/judgements", judgement("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW"))
                .getString("id");
        try (var eva = Visitor.as("eva");
                var fleur = Visitor.as("fleur")) {
            eva.open("/");
            assertThat(eva.part("to-decide").locator(".count")).hasText("1");
            assertThat(eva.part("to-decide").locator("a[href$='" + fleurs + "']"))
                    .hasText("Decide");
            fleur.open("/");
            assertThat(fleur.part("to-decide").locator(".count")).hasText("2");
            assertThat(fleur.part("to-decide")).containsText("your own: somebody else decides");
            assertThat(fleur.part("to-decide").locator("a[href$='" + evas + "']"))
                    .hasText("Look");
        }
    }

    /** Three decisions on one sheet are one act: the desk says so as the page does on which they are decided. */
    @Test
    void whatIsDecidedOnOneSheetIsOneRow() {
        emptyQueue();
        var sheet = Map.of("status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "release", true, "reason", "All.");
        record("fleur", "/claims/" + aClaim() + "/judgements", sheet);
        try (var eva = Visitor.as("eva")) {
            eva.open("/");
            assertThat(eva.part("to-decide").locator(".count")).hasText("1");
            assertThat(eva.part("to-decide").locator(".rows > li")).hasCount(1);
            assertThat(eva.part("to-decide")).containsText("its evidence level becomes Weak");
        }
    }

    @Test
    void anUnansweredRequestIsToDoUntilSomethingComesOfIt() {
        String asked = aSource();
        String request = record(
                        "fleur",
                        "/claims/" + aClaim() + "/comment-requests",
                        with(commentRequest(asked), "askedOn", "1999-12-30", "deadline", "1999-12-31"))
                .getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/");
            var first = fleur.part("to-do").locator("li:not(.returned)").first();
            assertThat(first).containsText("Overdue: an answer was due by 31 December 1999.");
            assertThat(first.locator("a")).hasAttribute("href", "/comment-requests/" + request + "/outcome");
            record("fleur", "/comment-requests/" + request + "/outcome", Map.of("outcome", "NO_RESPONSE"));
            fleur.open("/");
            assertThat(fleur.part("line-" + request)).hasCount(0);
        }
    }

    /** Whatever is recorded about another claim, a thousand times. */
    @Test
    void whatChangedIsFoundBesideAMassOfRecordings() {
        String claim = aClaim();
        String busy = aClaim();
        correct("/claims/" + claim, Newsroom.claim(aSource()));
        for (int i = 0; i < 310; i++) {
            replyTo(busy, aSource(), "NON_DENIAL");
        }
        try (var eva = Visitor.as("eva")) {
            eva.open("/");
            assertThat(eva.part("changed-" + claim)).isVisible();
            assertThat(eva.part("changed-" + busy)).isVisible();
        }
    }

    @Test
    void thatSomebodyLookedIsTold() {
        String claim = aClaim();
        becomes(claim, "UNDER_REVIEW");
        try (var eva = Visitor.as("eva")) {
            eva.open("/");
            searchOn(claim);
            eva.open("/");
            assertThat(eva.part("changed").locator("li:has(#changed-" + claim + ")"))
                    .containsText("Search logged");
            assertThat(eva.part("to-do").locator("li:has(#line-" + claim + ")"))
                    .containsText("The search log changed after the status was decided.");
        }
    }

    @Test
    void allThatWaitsForItsReleaseIsAList() {
        String waiting = aClaim();
        String still = aClaim();
        decided("CLAIM", waiting, "VISIBILITY", "PUBLISHED");
        decided("CLAIM", still, "VISIBILITY", "PUBLISHED");
        replyTo(waiting, aSource(), "CATEGORICAL_DENIAL");
        List<String> found = read("fleur", "/claims?unreleased=true&limit=200").getList("items.id");
        assertTrue(found.contains(waiting) && !found.contains(still));
        as("anonymous").get("/claims?unreleased=true").then().statusCode(400).body("detail", containsString("token"));
        as("fleur").get("/claims?unreleased=perhaps").then().statusCode(400);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims?unreleased=true");
            assertThat(fleur.part("claim-" + waiting)).isVisible();
            assertThat(fleur.part("claim-" + still)).hasCount(0);
            assertThat(fleur.part("unreleased")).hasValue("true");
        }
    }

    @Test
    void aClaimThatChangedAfterItsStatusWasDecidedIsToDoUntilSomebodyProposesAnew() {
        String claim = aClaim();
        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/");
            assertThat(fleur.part("line-" + claim)).hasCount(0);
            replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
            fleur.open("/");
            var row = fleur.part("to-do").locator("li:has(#line-" + claim + ")");
            assertThat(row).containsText("Replies changed after the status was decided.");
            propose("CLAIM", claim, "STATUS", "DISPUTED");
            fleur.open("/");
            assertThat(fleur.part("line-" + claim)).hasCount(0);
        }
    }

    @Test
    void whatWasRecordedIsToldByClaim() {
        String claim = aClaim();
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        replyTo(claim, aSource(), "CLARIFICATION");
        try (var eva = Visitor.as("eva")) {
            eva.open("/");
            var row = eva.part("changed").locator("li:has(> #changed-" + claim + ")");
            assertThat(row).containsText("Reply added, 2 times · fleur");
            assertThat(row).containsText("Claim recorded · fleur");
        }
    }

    /** Somebody else than their proposer rejects what other tests left undecided. */
    private static void emptyQueue() {
        for (JsonPath open = open(); !open.getList("items").isEmpty(); open = open()) {
            for (int i = 0; i < open.getList("items").size(); i++) {
                String by = open.getString("items[" + i + "].recordedBy");
                String id = open.getString("items[" + i + "].id");
                var why = Newsroom.json("reason", "Left over.");
                record(by.equals("eva") ? "ed" : "eva", "/judgements/" + id + "/rejection", why);
            }
        }
    }

    private static JsonPath open() {
        return read("eva", "/judgements?state=PROPOSED&limit=200");
    }
}
