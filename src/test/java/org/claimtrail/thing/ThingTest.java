package org.claimtrail.thing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aThing;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.correct;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What evidence is about is recorded, found and corrected as whatever else can be. */
@QuarkusTest
class ThingTest {
    private static final Map<String, Object> FRAGMENT = json(
            "name", "Fragment no. 113",
            "kind", "EXHIBIT",
            "description", "Found in a field; bears the number 113.",
            "url", "https://exhibits.example/113",
            "occurredOn", "2024-08");

    private static JsonPath corrected(String id, Map<String, Object> body) {
        Newsroom.correct("/things/" + id, body);
        return read("fleur", "/things/" + id);
    }

    private static List<String> found(String query) {
        return read("fleur", "/things?" + query).getList("items.id");
    }

    @Test
    void itIsReadAsItWasRecorded() {
        String other = aThing();
        JsonPath recorded = record("fleur", "/things", with(FRAGMENT, "sameAsId", other));
        JsonPath thing = read("eva", "/things/" + recorded.getString("id"));
        FRAGMENT.forEach((field, value) -> assertEquals(value, thing.get(field), field));
        assertEquals(other, thing.getString("sameAsId"));
        assertEquals(read("fleur", "/things/" + other).getString("name"), thing.getString("sameAsName"));
        assertEquals(1, thing.getInt("version"));
        assertEquals(recorded.getMap(""), thing.getMap(""));
    }

    @Test
    void aNameAndAKindAreEnough() {
        JsonPath thing = record("fleur", "/things", thing());
        for (String field : List.of("description", "url", "occurredOn", "sameAsId", "sameAsName", "reason")) {
            assertNull(thing.get(field), field);
        }
    }

    @Test
    void aCorrectionIsANewVersionAndTheEarlierStays() {
        String id = record("fleur", "/things", FRAGMENT).getString("id");
        String then = as("fleur").get("/things/" + id).header("Known-At");
        JsonPath now = corrected(id, with(FRAGMENT, "name", "Fragment no. 131", "occurredOn", null));
        assertEquals("Fragment no. 131", now.getString("name"));
        assertNull(now.get("occurredOn"));
        assertEquals("It was noted down wrongly.", now.getString("reason"));
        assertEquals(
                "Fragment no. 113",
                read("fleur", "/things/" + id + "?knownAt=" + then).getString("name"));
        assertEquals(
                List.of("Fragment no. 113", "Fragment no. 131"),
                read("fleur", "/things/" + id + "/versions").getList("name"));
    }

    @Test
    void theLedgerSaysBoth() {
        long before = position();
        String id = aThing();
        corrected(id, thing());
        JsonPath entries = read("fleur", "/ledger/entries?from=" + (before + 1));
        assertEquals(List.of("THING_ADDED", "THING_CORRECTED"), entries.getList("items.entry.kind"));
        assertEquals("THING", entries.getString("items[0].entry.subject.kind"));
        assertEquals(id, entries.getString("items[1].entry.subject.id"));
    }

    @Test
    void asOfADayBeforeItHappenedItIsNotThere() {
        String name = "Strike" + UUID.randomUUID();
        String id = record("fleur", "/things", json("name", name, "kind", "EVENT", "occurredOn", "2024-06"))
                .getString("id");
        refused(404, () -> as("fleur").get("/things/" + id + "?asOf=2024-05-31"));
        assertEquals(List.of(), found("asOf=2024-05-31&q=" + name));
        assertEquals(List.of(id), found("asOf=2024-06&q=" + name));
    }

    /** In whatever script, case and form, and whichever of the two has the words. */
    @ParameterizedTest
    @CsvSource({
        "Zoé’s Photo, фотография из Харькова, zoe's харькова",
        "صورة المستشفى الأهلي, Hospital, الاهلى",
        "导弹残骸, found 2024, 导弹残骸",
        "Θραύσμα, αρ. 113, ΘΡΑΎΣΜΑ 113",
        "Fragment, bears the number 113, 113 fragment",
    })
    void itIsFoundByWordsOfItsNameAndItsDescription(String name, String description, String sought) {
        String mark = "m" + UUID.randomUUID().toString().replace("-", "");
        String id = record("fleur", "/things", with(thing(), "name", name + " " + mark, "description", description))
                .getString("id");
        String q = "q=" + URLEncoder.encode(sought + " " + mark, UTF_8);
        assertEquals(List.of(id), found(q));
        assertEquals(List.of(id), found(q + "&kind=EXHIBIT"));
        assertEquals(List.of(), found(q + "&kind=EVENT"));
        assertEquals(List.of(), found(q + "+elsewhere"));
    }

    @Test
    void theListTurnsItsPagesFromTheNewest() {
        String mark = "m" + UUID.randomUUID().toString().replace("-", "");
        String first = record("fleur", "/things", with(thing(), "name", mark)).getString("id");
        String second = record("fleur", "/things", with(thing(), "name", mark)).getString("id");
        JsonPath page = read("fleur", "/things?limit=1&q=" + mark);
        assertEquals(List.of(second), page.getList("items.id"));
        assertEquals(List.of(first), found("limit=1&q=" + mark + "&after=" + page.getString("next")));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "name,",
        "kind,",
        "kind, FILM",
        "url, ftp://exhibits.example",
        "occurredOn, 9999-01-01",
        "occurredOn, 2024-13",
        "reason, Because.",
        "colour, red",
    })
    void whatIsWrongIsNamed(String field, String value) {
        refused(REFUSED, field, () -> post("fleur", "/things", with(FRAGMENT, field, value)));
    }

    @Test
    void itIsNotLongerThanCanBeRead() {
        post("fleur", "/things", with(thing(), "name", "x".repeat(300), "description", "x".repeat(10_000)))
                .then()
                .statusCode(201);
        refused(REFUSED, "name", () -> post("fleur", "/things", with(thing(), "name", "x".repeat(301))));
        refused(
                REFUSED,
                "description",
                () -> post("fleur", "/things", with(thing(), "description", "x".repeat(10_001))));
    }

    @Test
    void aCorrectionSaysOfWhichVersionAndWhy() {
        String path = "/things/" + aThing();
        refused(428, () -> as("fleur").body(with(thing(), "reason", "Misread.")).put(path));
        refused(412, () -> correct(path, "\"x\"", with(thing(), "reason", "Misread.")));
        refused(REFUSED, "reason", () -> correct(path, "*", thing()));
    }

    @Test
    void nobodyReadsItWithoutARole() {
        String id = aThing();
        for (String path : List.of("/things", "/things/" + id, "/things/" + id + "/versions")) {
            as("anonymous").get(path).then().statusCode(401);
        }
    }

    @Test
    void aRetryRecordsOnce() {
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, FRAGMENT);
        Response again = keyed(key, FRAGMENT);
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        keyed(key, thing()).then().statusCode(REFUSED).body("violations[0].field", equalTo("Idempotency-Key"));
    }

    private static Response keyed(String key, Map<String, Object> body) {
        return as("fleur").header("Idempotency-Key", key).body(body).post("/things");
    }
}
