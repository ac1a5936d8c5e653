package org.claimtrail.reply;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.refused;
import static org.claimtrail.Refusals.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimtrail.RawTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While somebody records what rests on two names being one, two others decide whether they are: what was decided first holds. */
@QuarkusTest
class JudgedMeanwhileTest {
    @Inject
    DataSource database;

    private String claim;
    private String ministry;
    private String office;
    private String pair;

    @BeforeEach
    void twoNames() {
        claim = aClaim();
        ministry = aSource();
        office = aSource();
        pair = aPair(ministry, office);
    }

    @Test
    void nobodyTakesBackWhatIsAnothersByThen() throws SQLException {
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        String denial = replied(ministry, "CATEGORICAL_DENIAL");
        String different = propose("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        refused(REFUSED, "respondentId", after(different, () -> post("tom", replies(), withdrawal(office, denial))));
        assertEquals(
                List.of(claim), read("fleur", "/claims?deniedById=" + ministry).getList("items.id"));
    }

    @Test
    void nobodyAnsweredByWhatIsAnothersByThen() throws SQLException {
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        String asked = ask();
        String answer = replied(office, "NON_DENIAL");
        String different = propose("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        refused(
                REFUSED,
                "replyId",
                after(different, () -> conclude(asked, json("outcome", "REPLIED", "replyId", answer))));
    }

    @Test
    void nobodyIsSilentWhoAnsweredUnderWhatIsTheirNameByThen() throws SQLException {
        String asked = ask();
        replied(office, "NON_DENIAL");
        String same = propose("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        refused(REFUSED, "outcome", after(same, () -> conclude(asked, json("outcome", "NO_RESPONSE"))));
    }

    @Test
    void norIsThatPutRightToIt() throws SQLException {
        String asked = ask();
        conclude(asked, json("outcome", "DECLINED")).then().statusCode(201);
        replied(office, "CONFIRMATION");
        String same = propose("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        var silent = json("outcome", "NO_RESPONSE", "reason", "They said nothing.");
        refused(
                REFUSED,
                "outcome",
                after(
                        same,
                        () -> as("tom")
                                .header("If-Match", "*")
                                .body(silent)
                                .put("/comment-requests/" + asked + "/outcome")));
    }

    /** What is answered to this recording, which has to wait for its place until the approval is through. */
    private Supplier<Response> after(String proposal, Supplier<Response> recording) throws SQLException {
        CompletableFuture<?> approval;
        CompletableFuture<Response> recorded;
        try (var holding = RawTransaction.holdingTheLedger(database)) {
            approval = supplyAsync(() -> approveAs("eva", proposal));
            holding.untilWaiting(1);
            recorded = supplyAsync(recording);
            holding.untilWaiting(2);
        }
        approval.join();
        return recorded::join;
    }

    private String replies() {
        return "/claims/" + claim + "/replies";
    }

    private String replied(String respondent, String kind) {
        return record("fleur", replies(), with(reply(respondent, kind), "statedOn", "2024-09-12"))
                .getString("id");
    }

    private String ask() {
        return record("fleur", "/claims/" + claim + "/comment-requests", commentRequest(ministry))
                .getString("id");
    }

    private static Response conclude(String request, Map<String, Object> outcome) {
        return post("tom", "/comment-requests/" + request + "/outcome", outcome);
    }
}
