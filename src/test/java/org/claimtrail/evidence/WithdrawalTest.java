package org.claimtrail.evidence;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An item of evidence is withdrawn once. */
@QuarkusTest
class WithdrawalTest {
    @Test
    void anItemOfEvidenceIsWithdrawnOnce() {
        String path = "/evidence/" + evidenceOn(aClaim(), "SUPPORTS") + "/withdrawal";
        post("fleur", path, json("reason", "Wrong.")).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", path, json("reason", "Wrong.")));
    }
}
