package org.claimtrail.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.claimtrail.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is ours, and for one list as one audience reads it. */
@QuarkusTest
class CursorTest {
    /** As they were made before they were sealed, of what anybody can know: the list's name, its filters, an id. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25T00:00:00Z", "-4713-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z", "x"})
    void aCursorThatSomebodyMadeUpIsRefused(String instant) throws Exception {
        String body = instant + " " + aClaim();
        for (String list :
                List.of("[claims null null null null null null null null]null", "", "[sources, null, null]null")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((list + "\n" + body).getBytes(UTF_8));
            var base64 = Base64.getUrlEncoder().withoutPadding();
            for (int length : new int[] {6, 16, 32}) {
                String made = base64.encodeToString(java.util.Arrays.copyOf(digest, length))
                        + base64.encodeToString(body.getBytes(UTF_8));
                for (String path : List.of("/claims?", "/claims?order=STATED&")) {
                    refused("anonymous", path + "after=" + made);
                    refused("fleur", path + "after=" + made);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "0", "-1", "99999999999999999999", "A", "AAAAAAAAAAAAAAAAAAAAAAMQ", "%00", "%F0%9F%98%80"})
    void noListTakesWhatIsNoCursor(String text) {
        for (String list :
                List.of("/claims", "/sources", "/things", "/publications", "/judgements", "/ledger/entries")) {
            refused("fleur", list + "?after=" + text);
        }
    }

    @Test
    void theNewsroomsCursorIsNotThePublics() {
        List.of(1, 2).forEach(twice -> decided("CLAIM", aClaim(), "VISIBILITY", "PUBLISHED"));
        aClaim();
        String ours = as("fleur").get("/claims?limit=1").path("next");
        String theirs = as("anonymous").get("/claims?limit=1").path("next");
        refused("anonymous", "/claims?after=" + ours);
        refused("fleur", "/claims?after=" + theirs);
        as("anonymous").get("/claims?after=" + theirs).then().statusCode(200);
    }

    @Test
    void filtersThatReadAlikeAreOther() {
        String name = "Read alike " + UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Newsroom.record("fleur", "/sources", Newsroom.json("name", name + ", PERSON " + i, "kind", "PERSON"));
        }
        String q = name.replace(" ", "%20");
        String cursor =
                as("fleur").get("/sources?limit=1&q=" + q + ",%20PERSON").path("next");
        refused("fleur", "/sources?q=" + q + "&kind=PERSON&after=" + cursor);
    }

    @Test
    void theLedgersEntriesGoOnByACursorToo() {
        aSource();
        aSource();
        var first = as("fleur").get("/ledger/entries?limit=1");
        String next = first.path("next");
        as("fleur")
                .get("/ledger/entries?limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items[0].position", equalTo((int) first.path("items[0].position") + 1));
        refused("fleur", "/sources?after=" + next);
    }

    @Test
    void aCursorOfOneInstantIsNotTakenForAnother() {
        aSource();
        aSource();
        String then = as("fleur").get("/sources?limit=1").header("Known-At");
        String asked = Instant.parse(then).plusNanos(1).toString();
        String at = "/sources?limit=1&knownAt=" + asked;
        String cursor = as("fleur").get(at).path("next");
        aSource();
        String now = as("fleur").get("/sources?limit=1").header("Known-At");
        for (String other : List.of(
                now,
                "2000-01-01T00:00:00Z",
                Instant.parse(then).minusNanos(1000).toString())) {
            refused("fleur", "/sources?limit=1&knownAt=" + other + "&after=" + cursor);
        }
        String second = as("fleur").get("/sources?limit=1&after=" + cursor).path("next");
        for (String same : List.of(at, "/sources?limit=1&knownAt=" + then, "/sources?limit=1")) {
            for (String page : List.of(cursor, second)) {
                as("fleur")
                        .get(same + (same.contains("?") ? "&" : "?") + "after=" + page)
                        .then()
                        .statusCode(200)
                        .header("Known-At", then);
            }
        }
    }

    @Test
    void theLedgersCursorIsForEntriesFromOnePosition() {
        aSource();
        aSource();
        String next = as("fleur").get("/ledger/entries?from=2&limit=1").path("next");
        as("fleur").get("/ledger/entries?from=2&after=" + next).then().statusCode(200);
        refused("fleur", "/ledger/entries?from=1&after=" + next);
        refused("fleur", "/ledger/entries?after=" + next);
    }

    private static void refused(String who, String path) {
        var answer = as(who).get(path);
        assertEquals(400, answer.statusCode(), path);
        answer.then().body("violations[0].field", equalTo("after")).body("detail", notNullValue());
    }
}
