package org.claimtrail.account.remark;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.claimtrail.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the newsroom says to itself is kept, reaches whom it names, and nothing follows of it. */
@QuarkusTest
class RemarkTest {
    private static final String SECRET = "The ministry's page gives another date.";

    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = aClaim();
    }

    private String said(String who, String about, String text) {
        return record(who, about + "/remarks", json("text", text)).getString("id");
    }

    private List<String> texts(String about) {
        return read("ada", about + "/remarks").getList("items.text");
    }

    @Test
    void itIsKeptInTheOrderInWhichItWasSaid() {
        said("fleur", "/claims/" + claim, SECRET);
        said("eva", "/claims/" + claim, "So it does.");
        assertEquals(List.of(SECRET, "So it does."), texts("/claims/" + claim));
        assertEquals(
                List.of("fleur", "eva"),
                read("ada", "/claims/" + claim + "/remarks").getList("items.recordedBy"));
    }

    @Test
    void itIsAboutAnItemOrAProposalToo() {
        String item = evidenceOn(claim, "SUPPORTS");
        String judgement = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        said("fleur", "/evidence/" + item, SECRET);
        said("eva", "/judgements/" + judgement, "Not yet.");
        assertEquals(List.of(SECRET), texts("/evidence/" + item));
        assertEquals(List.of("Not yet."), texts("/judgements/" + judgement));
        assertEquals(List.of(), texts("/claims/" + claim));
    }

    @Test
    void nothingFollowsOfIt() {
        String item = evidenceOn(claim, "SUPPORTS");
        String judgement = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String before = read("eva", "/claims/" + claim).getString("changedAt");
        said("fleur", "/claims/" + claim, SECRET);
        said("fleur", "/evidence/" + item, SECRET);
        said("fleur", "/judgements/" + judgement, SECRET);
        assertEquals("PROPOSED", read("eva", "/judgements/" + judgement).getString("state"));
        assertEquals(before, read("eva", "/claims/" + claim).getString("changedAt"));
        assertFalse(read("eva", "/claims/" + claim + "/timeline").prettify().contains("REMARKED"));
    }

    @Test
    void noReaderEverSeesIt() {
        said("fleur", "/claims/" + claim, SECRET);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        for (String below : List.of("", "/dossier", "/timeline", "/releases")) {
            assertFalse(read("anonymous", "/claims/" + claim + below).prettify().contains(SECRET), below);
        }
        Newsroom.as("anonymous").get("/claims/" + claim + "/remarks").then().statusCode(401);
    }

    @Test
    void whomItNamesFindsIt() {
        said("fleur", "/claims/" + claim, "@eva, look at this. " + SECRET);
        var notice = read("eva", "/me/notices?limit=1");
        assertEquals("CLAIM_REMARKED", notice.getString("items[0].kind"));
        assertEquals(List.of("MENTIONED"), notice.getList("items[0].why"));
        assertEquals(claim, notice.getString("items[0].claimId"));
    }

    @Test
    void aRetrySaysItOnce() {
        for (int times = 0; times < 2; times++) {
            Newsroom.as("fleur")
                    .header("Idempotency-Key", "remark-" + claim)
                    .body(json("text", SECRET))
                    .post("/claims/" + claim + "/remarks")
                    .then()
                    .statusCode(201);
        }
        assertEquals(List.of(SECRET), texts("/claims/" + claim));
    }

    @Test
    void itSaysSomethingAboutSomething() {
        post("fleur", "/claims/" + claim + "/remarks", json("text", " ")).then().statusCode(422);
        post("fleur", "/claims/" + UUID.randomUUID() + "/remarks", json("text", SECRET))
                .then()
                .statusCode(404);
    }
}
