package org.claimtrail.reply;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.claimtrail.Refusals.withdrawal;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever gave an answer takes it back, once. */
@QuarkusTest
class WithdrawnReplyTest {
    @Test
    void aReplyIsWithdrawnOnce() {
        String claim = aClaim();
        String party = aSource();
        var withdrawal = withdrawal(party, replyTo(claim, party, "CATEGORICAL_DENIAL"));
        var statuses = atOnce(4, i -> post("fleur", "/claims/" + claim + "/replies", withdrawal));
        assertThat(statuses.stream().sorted().toList(), equalTo(List.of(201, CONFLICT, CONFLICT, CONFLICT)));
        refused(CONFLICT, () -> post("fleur", "/claims/" + claim + "/replies", withdrawal));
    }

    @Test
    void aReplyIsWithdrawnByWhoeverGaveIt() {
        String claim = aClaim();
        var withdrawal = withdrawal(aSource(), replyTo(claim, aSource(), "CATEGORICAL_DENIAL"));
        refused(REFUSED, "respondentId", () -> post("fleur", "/claims/" + claim + "/replies", withdrawal));
    }

    @Test
    void onlyAWithdrawalWithdraws() {
        String claim = aClaim();
        String party = aSource();
        var denial = with(withdrawal(party, replyTo(claim, party, "CONFIRMATION")), "kind", "PARTIAL_DENIAL");
        refused(REFUSED, "withdrawsReplyId", () -> post("fleur", "/claims/" + claim + "/replies", denial));
    }
}
