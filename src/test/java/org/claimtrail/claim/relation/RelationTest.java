package org.claimtrail.claim.relation;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a claim stands to another. */
@QuarkusTest
class RelationTest {
    @Test
    void aClaimDoesNotStandToItself() {
        String claim = aClaim();
        refused(
                REFUSED,
                "otherClaimId",
                () -> post(
                        "fleur",
                        "/claims/" + claim + "/relations",
                        json("otherClaimId", claim, "kind", "CONTRADICTS")));
    }

    @Test
    void aRelationIsRecordedOnce() {
        String path = "/claims/" + aClaim() + "/relations";
        var relation = json("otherClaimId", aClaim(), "kind", "NARROWS");
        var statuses = atOnce(4, i -> post("fleur", path, relation));
        assertThat(statuses.stream().sorted().toList(), equalTo(List.of(201, CONFLICT, CONFLICT, CONFLICT)));
    }
}
