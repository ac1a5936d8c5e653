package org.claimtrail.web.review;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever answers for a client is offered no decision on what it proposed, which would be refused, and reads who can. */
@QuarkusTest
class OwnClientTest {
    private static final String WHY = "A client that you answer for proposed this: another editor has to decide it";

    private String claim;
    private String judgement;

    @BeforeEach
    void aClientOfEvasProposes() {
        claim = aClaim();
        judgement = proposes(judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"), "/judgements", "id");
    }

    private String proposes(Map<String, Object> body, String to, String id) {
        String client = Tokens.ofClientOf("eva", Tokens.subjectOf(Tokens.of("eva")));
        return as("anonymous").auth().oauth2(client).body(body).post(to).path(id);
    }

    private String page(String person, String address) {
        return given().cookies(Session.of(person).cookies())
                .get(Visitor.address(address))
                .asString();
    }

    /** The link to the proposal, as a page words it. */
    private String offered(String page) {
        var link = Pattern.compile("(?s)<a[^>]* href=\"/judgements/" + judgement + "\"[^>]*>\\s*(\\w+)")
                .matcher(page);
        return link.find() ? link.group(1) : "";
    }

    private void offersNoDecision(String page) {
        assertFalse(page.contains("/approval\""), page);
        assertFalse(page.contains("/rejection\""), page);
        assertFalse(page.contains("/change-requests\""), page);
        assertFalse(page.contains("Assign to me"), page);
        assertTrue(page.contains(WHY), page);
    }

    @Test
    void itsPageOffersTheOwnerNothingAndOthersAll() {
        offersNoDecision(page("eva", "/judgements/" + judgement));
        String eds = page("ed", "/judgements/" + judgement);
        assertTrue(eds.contains("/approval\""), eds);
        assertFalse(eds.contains(WHY), eds);
    }

    @Test
    void aSheetOffersTheOwnerNothing() {
        claim = aClaim();
        judgement = proposes(
                json("status", "UNDER_REVIEW", "release", true, "reason", "Both."),
                "/claims/" + claim + "/judgements",
                "items[0].id");
        String page = page("eva", "/judgements/" + judgement);
        offersNoDecision(page);
        assertFalse(page.contains("name=\"decides."), page);
    }

    @Test
    void theQueueSaysWhoDecides() {
        String queue = page("eva", "/review?limit=200");
        assertEquals("Look", offered(queue));
        assertTrue(queue.contains(WHY), queue);
        assertEquals("Decide", offered(page("ed", "/review?limit=200")));
    }

    @Test
    void itIsNotOnTheOwnersDeskToDecide() {
        assertEquals("", offered(page("eva", "/")));
    }
}
