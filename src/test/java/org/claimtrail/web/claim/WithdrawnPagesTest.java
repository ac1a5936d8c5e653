package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.searchOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was withdrawn opens no form that would be refused once it is filled in: a page says so, with the way back. */
@QuarkusTest
class WithdrawnPagesTest {
    private static final Map<String, Object> WHY = json("reason", "Her namesake said so.");

    private String claim;

    @BeforeEach
    void aClaimOfSomebody() {
        claim = aClaim();
    }

    @Test
    void noReplyIsPutRightOrWithdrawnAgain() {
        String reply = replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        record("fleur", "/replies/" + reply + "/withdrawal", WHY);
        closed("/replies/" + reply, List.of("/correction", "/withdrawal"), "#reply-" + reply);
    }

    @Test
    void norIsARequestNorWhatCameOfIt() {
        String request = commentRequestOn(claim, aSource());
        record("fleur", "/comment-requests/" + request + "/withdrawal", WHY);
        closed(
                "/comment-requests/" + request,
                List.of("/correction", "/withdrawal", "/outcome", "/outcome/correction"),
                "#comment-request-" + request);
    }

    @Test
    void norIsASearch() {
        String search = searchOn(claim);
        record("fleur", "/search-log/" + search + "/withdrawal", WHY);
        closed("/search-log/" + search, List.of("/correction", "/withdrawal"), "#search-" + search);
    }

    @Test
    void norIsEvidenceWithdrawnAgain() {
        String item = evidenceOn(claim, "SUPPORTS");
        record("fleur", "/evidence/" + item + "/withdrawal", WHY);
        closed("/evidence/" + item, List.of("/withdrawal"), "#evidence-" + item);
    }

    @Test
    void norIsHowAClaimStandsToAnother() {
        String relation = aRelation(claim, "NARROWS", aClaim());
        record("fleur", "/relations/" + relation + "/withdrawal", WHY);
        closed("/claims/" + claim + "/relations/" + relation, List.of("/withdrawal"), "#relation-" + relation);
    }

    /** Somebody else can have withdrawn it while the page stood open. */
    @Test
    void thatStandsWhereTheFormWouldHaveOpened() {
        String reply = replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            record("tom", "/replies/" + reply + "/withdrawal", WHY);
            fleur.part("correct-" + reply).click();
            assertThat(fleur.part("on-" + reply)).containsText("It counts no longer");
            assertThat(fleur.part("on-" + reply)).containsText("Her namesake said so.");
        }
    }

    private void closed(String path, List<String> forms, String where) {
        try (var fleur = Visitor.as("fleur")) {
            for (String form : forms) {
                assertEquals(409, fleur.open(path + form), form);
                assertThat(fleur.page.locator("main form")).hasCount(0);
                assertThat(fleur.page.locator("main")).containsText("Her namesake said so.");
                fleur.link("Back to where it stands").click();
                fleur.page.waitForURL("**/claims/" + claim + where);
            }
        }
    }
}
