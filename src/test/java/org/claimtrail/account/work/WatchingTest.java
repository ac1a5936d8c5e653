package org.claimtrail.account.work;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever watches a claim does so for themselves: the newsroom sees who does, and the record holds nothing of it. */
@QuarkusTest
class WatchingTest {
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = "/claims/" + aClaim();
    }

    @Test
    void theNewsroomSeesWhoWatches() {
        assertEquals(List.of(), watchers());
        assertTrue(watch("eva").getBoolean("watching"));
        watch("fleur");
        watch("eva");
        assertEquals(List.of("eva", "fleur"), watchers());
        assertFalse(unwatch("eva").getBoolean("watching"));
        unwatch("eva");
        assertEquals(List.of("fleur"), watchers());
    }

    @Test
    void nothingOfItIsRecorded() {
        String known = as("fleur").get(claim).asString();
        long before = position();
        watch("eva");
        unwatch("eva");
        assertEquals(before, position());
        assertEquals(known, as("fleur").get(claim).asString());
    }

    @Test
    void whoNeverRecordedAnythingWatchesToo() {
        Tokens.ofNew("only-a-reader", "admin");
        assertTrue(watch("only-a-reader").getBoolean("watching"));
        assertEquals(List.of("only-a-reader"), watchers());
    }

    @Test
    void whoBeginsTwiceAtOnceWatchesOnce() {
        assertEquals(List.of(200, 200, 200), atOnce(3, i -> as("fleur").put(claim + "/watch")));
        assertEquals(List.of("fleur"), watchers());
    }

    /** As the list of claims shows them, what somebody began to watch last first, and nobody else's. */
    @Test
    void whatSomebodyWatchesIsListed() {
        String who = "watcher-" + UUID.randomUUID();
        Tokens.ofNew(who, "fact-checker");
        assertEquals(List.of(), read(who, "/me/watched").getList("items"));
        String other = "/claims/" + aClaim();
        watch(who);
        as(who).put(other + "/watch").then().statusCode(200);
        JsonPath first = read(who, "/me/watched?limit=1");
        JsonPath second = read(who, "/me/watched?limit=1&after=" + first.getString("next"));
        assertEquals(read(who, other).getMap(""), first.getMap("items[0].claim"));
        assertEquals(read(who, claim).getMap(""), second.getMap("items[0].claim"));
        assertNotNull(first.getString("items[0].since"));
        assertNull(second.getString("next"));
        unwatch(who);
        assertEquals(1, read(who, "/me/watched").getList("items").size());
        refused(400, () -> as("fleur").get("/me/watched?after=" + first.getString("next")));
        refused(403, () -> as("demo-reader").get("/me/watched"));
    }

    @Test
    void aProgramWatchesNothing() {
        refused(403, () -> as("demo-writer").put(claim + "/watch"));
        refused(403, () -> as("demo-reader").get(claim + "/watchers"));
        refused(
                403,
                () -> RestAssured.given()
                        .auth()
                        .oauth2(Tokens.ofClientThatEdits())
                        .put("/api/v1" + claim + "/watch"));
    }

    @Test
    void whatIsNotThereIsNotWatched() {
        refused(404, () -> as("fleur").put("/claims/" + NOBODY + "/watch"));
        refused(404, () -> as("fleur").delete("/claims/" + NOBODY + "/watch"));
        refused(404, () -> as("fleur").get("/claims/" + NOBODY + "/watchers"));
    }

    private JsonPath watch(String who) {
        return as(who).put(claim + "/watch").then().statusCode(200).extract().jsonPath();
    }

    private JsonPath unwatch(String who) {
        return as(who).delete(claim + "/watch").then().statusCode(200).extract().jsonPath();
    }

    private List<String> watchers() {
        return read("fleur", claim + "/watchers").getList("items.person");
    }
}
