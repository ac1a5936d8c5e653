package org.claimtrail.account.client;

import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of API clients leaves no client at the login server, and nothing in the ledger. */
@QuarkusTest
class ApiClientRefusalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ω",
                "Телеграф",
                "新华社监测",
                "وكالة الأنباء",
                "Agência <b>&\"'\\/;--%00",
                "🛰️ 👩‍💻",
                "${vault.secret} {{x}}",
                "a b"
            })
    void anyScriptIsAName(String name) {
        var client = record("ada", "/api-clients", with(apiClient("api-reader"), "name", name));
        assertEquals(name, client.getString("name"));
        assertEquals(
                name + " (API)",
                io.restassured.RestAssured.given()
                        .auth()
                        .oauth2(Tokens.with(client.getString("clientId"), client.getString("secret")))
                        .get("/api/v1/me")
                        .path("name"));
    }

    @Test
    void aHundredOfTheLargestLettersAreAName() {
        String name = "𝕎".repeat(100);
        assertEquals(
                name,
                record("ada", "/api-clients", with(apiClient("api-reader"), "name", name))
                        .getString("name"));
    }

    static Stream<List<Object>> faulty() {
        return Stream.of(
                List.of("name", "x".repeat(10_000)),
                List.of("name", " \u200b"),
                List.of("name", "a\u0000b"),
                List.of("purpose", "x".repeat(2001)),
                List.of("contact", "x".repeat(301)),
                List.of("role", "editor"),
                List.of("role", "API_WRITER"),
                List.of("expiresAt", Instant.now().minusSeconds(1).toString()),
                List.of("expiresAt", "2020-01-01T00:00:00Z"),
                List.of("expiresAt", Instant.now().plus(Duration.ofDays(732)).toString()),
                List.of("expiresAt", "9999-12-31T23:59:59Z"),
                List.of("expiresAt", "tomorrow"),
                List.of("ownerId", "somebody"),
                List.of("ownerId", NOBODY.toString()),
                List.of("secret", "of-my-own"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aFaultIsNamed(List<Object> fault) {
        int before = Tokens.clientsLike("api-").size();
        refused(
                REFUSED,
                (String) fault.get(0),
                () -> post("ada", "/api-clients", with(apiClient("api-reader"), fault.get(0), fault.get(1))));
        assertEquals(before, Tokens.clientsLike("api-").size());
    }

    /** Wherever on earth that day's end is meant. */
    @Test
    void theLastDayThatIsNamedIsTakenToItsEnd() {
        String detail = refused(
                        REFUSED,
                        "expiresAt",
                        () -> post(
                                "ada",
                                "/api-clients",
                                with(apiClient("api-reader"), "expiresAt", "2999-01-01T00:00:00Z")))
                .extract()
                .path("detail");
        Instant end = Instant.parse(detail.replaceFirst(".*at (\\S+Z) at the latest.*", "$1"))
                .plus(Duration.ofHours(36));
        record("ada", "/api-clients", with(apiClient("api-reader"), "expiresAt", end.toString()));
    }

    @Test
    void aRoleIsCalledAsItIsToBeWritten() {
        refused(REFUSED, "role", () -> post("ada", "/api-clients", with(apiClient("editor"))))
                .body("detail", containsString("api-reader, api-writer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "purpose", "contact", "role", "expiresAt"})
    void whatIsMissingIsNamed(String field) {
        refused(REFUSED, field, () -> post("ada", "/api-clients", with(apiClient("api-reader"), field, null)));
    }

    @Test
    void noClientAnswersForAnother() {
        var client = anApiClient("api-writer");
        org.claimtrail.Newsroom.as("anonymous")
                .auth()
                .oauth2(Tokens.with(client.getString("clientId"), client.getString("secret")))
                .body(org.claimtrail.Newsroom.source())
                .post("/sources")
                .then()
                .statusCode(201);
        refused(
                REFUSED,
                "ownerId",
                () -> post("ada", "/api-clients", with(apiClient("api-reader"), "ownerId", client.getString("id"))));
    }

    @Test
    void ofTwoWhoRotateAtOnceOneDoes() {
        JsonPath client = anApiClient("api-reader");
        String path = "/api-clients/" + client.getString("id") + "/rotation";
        Tokens.of("ada");
        assertEquals(
                List.of(201, REFUSED),
                atOnce(2, i -> post("ada", path, rotation(client, 1))).stream()
                        .sorted()
                        .toList());
        assertEquals(
                2,
                read("ada", "/api-clients/" + client.getString("id"))
                        .getList("credentials")
                        .size());
        refused(REFUSED, "clientId", () -> post("ada", path, rotation(client, 1)))
                .body("detail", containsString(": ada made it at"));
    }

    @Test
    void anOverlapIsUpToAWeek() {
        JsonPath client = anApiClient("api-reader");
        String path = "/api-clients/" + client.getString("id") + "/rotation";
        for (int hours : new int[] {-1, 169, Integer.MAX_VALUE}) {
            refused(REFUSED, "overlapHours", () -> post("ada", path, rotation(client, hours)));
        }
        refused(REFUSED, "overlapHours", () -> post("ada", path, with(rotation(client, 1), "overlapHours", 1.5)));
    }

    @Test
    void whatIsOverStaysOver() {
        JsonPath client = anApiClient("api-reader");
        String path = "/api-clients/" + client.getString("id");
        ApiClientTest.disable(client);
        refused(CONFLICT, () -> post("ada", path + "/disabling", json("reason", "Once more.")));
        refused(CONFLICT, () -> post("ada", path + "/rotation", rotation(client, 1)));
    }

    @Test
    void nobodysClientIsNotFound() {
        String path = "/api-clients/" + NOBODY;
        refused(404, () -> post("ada", path + "/disabling", json("reason", "Gone.")));
        refused(404, () -> post("ada", path + "/rotation", json("clientId", "api-x", "overlapHours", 1)));
    }

    private static Map<String, Object> rotation(JsonPath client, int hours) {
        return json("clientId", client.getString("clientId"), "overlapHours", hours);
    }
}
