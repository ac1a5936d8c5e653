package org.claimtrail.reply.comment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A question ends once, and not before it was asked. */
@QuarkusTest
class OneOutcomeTest {
    @Test
    void aDeadlineBeforeTheQuestionIsRefused() {
        String claim = aClaim();
        var request = with(commentRequest(aSource()), "deadline", "2024-09-10");
        refused(REFUSED, "deadline", () -> post("fleur", "/claims/" + claim + "/comment-requests", request));
    }

    @Test
    void aRequestWithoutAnAnswerStaysAnsweredOnce() {
        String claim = aClaim();
        String party = aSource();
        String path = "/comment-requests/" + commentRequestOn(claim, party) + "/outcome";
        var replied = json("outcome", "REPLIED", "replyId", replyTo(claim, party, "CONFIRMATION"));
        post("fleur", path, replied).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", path, json("outcome", "NO_RESPONSE")));
    }

    @Test
    void aRequestIsNotPutBackToPending() {
        String path = "/comment-requests/" + commentRequestOn(aClaim(), aSource()) + "/outcome";
        refused(REFUSED, "outcome", () -> post("fleur", path, json("outcome", "PENDING")));
    }
}
