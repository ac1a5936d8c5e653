package org.claimtrail.account.settings;

import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody chooses for themselves; what can't be is refused where it stands, and nothing of it is in the ledger. */
@QuarkusTest
class SettingsTest {
    private static final String SETTINGS = "/me/settings";

    private String person;

    @BeforeEach
    void somebodyNew() {
        person = Tokens.ofNew("chooser-" + UUID.randomUUID(), "fact-checker");
    }

    @Test
    void whoChoseNothingHasWhatTheNewsroomHas() {
        var chosen = ask().get(SETTINGS);
        assertEquals("\"never\"", chosen.header("ETag"));
        assertEquals(
                json(
                        "language",
                        null,
                        "timeZone",
                        null,
                        "keys",
                        true,
                        "mail",
                        "DAILY",
                        "muted",
                        List.of(),
                        "changedAt",
                        null),
                chosen.jsonPath().getMap(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Amsterdam",
                "America/New_York",
                "America/Argentina/Buenos_Aires",
                "Asia/Kolkata",
                "Asia/Calcutta",
                "Pacific/Chatham",
                "Etc/GMT+5",
                "UTC"
            })
    void aZoneIsChosenByItsName(String zone) {
        assertEquals(200, choose("*", choice("timeZone", zone)).statusCode());
        assertEquals(zone, ask().get(SETTINGS).jsonPath().get("timeZone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Amsterdam",
                "europe/amsterdam",
                "Europe/Amsterdam ",
                " Europe/Amsterdam",
                "Europe/Amsterdam\n",
                "Europe/Amsterdam\u0000",
                "Europe/\u0410msterdam",
                "Europe",
                "Europe/",
                "/Europe/Amsterdam",
                "../../etc/localtime",
                "+02:00",
                "Z",
                "GMT+2",
                "UTC+01:00",
                "CEST",
                "EDT",
                "SystemV/AST4",
                "Mars/Olympus",
                "null",
                "'; drop table person_setting; --"
            })
    void whatIsNoZoneIsNamedWithTheRemedy(String zone) {
        refused(REFUSED, "timeZone", () -> choose("*", choice("timeZone", zone)))
                .body(containsString("Europe/Amsterdam"));
        assertEquals("\"never\"", ask().get(SETTINGS).header("ETag"));
    }

    @Test
    void norIsOneOfTenThousandLetters() {
        refused(REFUSED, "timeZone", () -> choose("*", choice("timeZone", "A".repeat(10_000))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"language\": \"de\", \"keys\": true, \"mail\": \"NEVER\"}|422|language",
                "{\"language\": \"NL\", \"keys\": true, \"mail\": \"NEVER\"}|422|language",
                "{\"language\": \"\", \"keys\": true, \"mail\": \"NEVER\"}|422|language",
                "{\"language\": 1, \"keys\": true, \"mail\": \"NEVER\"}|422|language",
                "{\"language\": [\"nl\"], \"keys\": true, \"mail\": \"NEVER\"}|422|language",
                "{\"timeZone\": 1, \"keys\": true, \"mail\": \"NEVER\"}|422|timeZone",
                "{\"keys\": true}|422|mail",
                "{\"keys\": true, \"mail\": null}|422|mail",
                "{\"keys\": true, \"mail\": \"WEEKLY\"}|422|mail",
                "{\"keys\": true, \"mail\": \"daily\"}|422|mail",
                "{\"keys\": true, \"mail\": 1}|422|mail",
                "{\"keys\": true, \"mail\": \"NEVER\", \"muted\": \"WATCHED\"}|422|muted",
                "{\"keys\": true, \"mail\": \"NEVER\", \"muted\": [\"NOISE\"]}|422|muted[0]",
                "{\"keys\": true, \"mail\": \"NEVER\", \"muted\": [null]}|422|muted[0]",
                "{\"keys\": \"on\"}|422|keys",
                "{\"keys\": 1}|422|keys",
                "{\"keys\": null}|422|keys",
                "{}|422|keys",
                "{\"keys\": true, \"mail\": \"NEVER\", \"colour\": \"red\"}|422|colour",
            })
    void whatElseCanNotBeIsNamedToo(String body, int status, String field) {
        refused(status, field, () -> ask().header("If-Match", "*").body(body).put(SETTINGS));
        assertEquals("\"never\"", ask().get(SETTINGS).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"on\"", "1", "{}", "[true]"})
    void whetherThereAreKeysIsTrueOrFalse(String keys) {
        refused(
                        REFUSED,
                        "keys",
                        () -> ask().header("If-Match", "*")
                                .body("{\"keys\": " + keys + "}")
                                .put(SETTINGS))
                .body(containsString("true or false"));
    }

    @Test
    void whatIsLeftOutIsChosenNoLonger() {
        choose(
                "*",
                choice(
                        "language",
                        "nl",
                        "timeZone",
                        "Asia/Tokyo",
                        "keys",
                        false,
                        "mail",
                        "NEVER",
                        "muted",
                        List.of("WATCHED")));
        choose("*", choice());
        assertEquals(
                json("language", null, "timeZone", null, "keys", true, "mail", "DAILY", "muted", List.of()),
                withoutInstant());
    }

    @Test
    void onlyWhatWasSeenIsReplaced() {
        refused(428, () -> ask().body(choice()).put(SETTINGS));
        String first = choose("\"never\"", choice("language", "nl")).header("ETag");
        refused(412, () -> choose("\"never\"", choice("language", "en")));
        String second = choose(first, choice("language", "en")).header("ETag");
        assertNotEquals(first, second);
        assertEquals("en", ask().get(SETTINGS).jsonPath().get("language"));
        assertEquals(304, ask().header("If-None-Match", second).get(SETTINGS).statusCode());
    }

    @Test
    void ofTwoThatAreSentAtOnceOneIs() {
        List<Integer> answers = atOnce(4, i -> choose("\"never\"", choice("timeZone", "Asia/Tokyo")));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(3, Collections.frequency(answers, 412), answers::toString);
    }

    @Test
    void eachHasTheirOwnAndTheLedgerNone() {
        long before = position();
        String of = ask().get(SETTINGS).asString();
        String other = Tokens.ofNew("chooser-" + UUID.randomUUID(), "admin");
        assertEquals(
                200,
                as("anonymous")
                        .auth()
                        .oauth2(other)
                        .header("If-Match", "*")
                        .body(choice("language", "nl"))
                        .put(SETTINGS)
                        .statusCode());
        assertEquals(of, ask().get(SETTINGS).asString());
        assertEquals(before, position());
    }

    @Test
    void aProgramHasNone() {
        for (String program :
                List.of(Tokens.ofClient("demo-writer"), Tokens.ofClient("demo-reader"), Tokens.ofClientThatEdits())) {
            refused(403, () -> as("anonymous").auth().oauth2(program).get(SETTINGS));
        }
        refused(
                        403,
                        () -> as("anonymous")
                                .auth()
                                .oauth2(Tokens.ofClientThatEdits())
                                .get(SETTINGS))
                .body(containsString("An API client has no settings"));
        refused(401, () -> as("anonymous").get(SETTINGS));
    }

    @Test
    void theZonesToChooseFromAreWhatPeopleCallTheirs() {
        List<String> zones = TimeZones.all();
        assertTrue(zones.containsAll(List.of("Europe/Amsterdam", "Europe/Kyiv", "Asia/Kolkata", "America/New_York")));
        assertTrue(zones.stream().noneMatch(zone -> zone.startsWith("Etc/") || zone.startsWith("SystemV/")));
        assertThat(zones.size() + " zones", zones.size() > 300);
    }

    private static Map<String, Object> choice(Object... choices) {
        return with(json("keys", true, "mail", "DAILY"), choices);
    }

    private Map<String, Object> withoutInstant() {
        Map<String, Object> chosen = ask().get(SETTINGS).jsonPath().getMap("");
        chosen.remove("changedAt");
        return chosen;
    }

    private Response choose(String etag, Map<String, Object> body) {
        return ask().header("If-Match", etag).body(body).put(SETTINGS);
    }

    private RequestSpecification ask() {
        return as("anonymous").auth().oauth2(person);
    }
}
