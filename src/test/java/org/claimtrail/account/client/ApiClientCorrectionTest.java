package org.claimtrail.account.client;

import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an API client is put right, and its end moved: it stays the same client with the same secret. */
@QuarkusTest
class ApiClientCorrectionTest {
    @Inject
    Mending mending;

    @Inject
    KeycloakClients keycloak;

    @Test
    void whatIsSaidOfItIsPutRight() {
        JsonPath client = anApiClient("api-writer");
        assertNull(of(client).getString("correction"));
        String end = Instant.now()
                .plus(Duration.ofDays(30))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        var said = json("name", "Ω wire", "purpose", "Checks", "contact", "x@example.org", "expiresAt", end);
        correct(client, tag(client), with(said, "reason", "Its name was a trial's."))
                .then()
                .statusCode(200);
        JsonPath corrected = of(client);
        assertEquals("Ω wire", corrected.getString("name"));
        assertEquals("Checks", corrected.getString("purpose"));
        assertEquals("x@example.org", corrected.getString("contact"));
        assertEquals(end, corrected.getString("expiresAt"));
        assertEquals("Its name was a trial's.", corrected.getString("correction.reason"));
        assertEquals("ada", corrected.getString("correction.recordedBy"));
        assertEquals(client.getString("clientId"), corrected.getString("clientId"));
        assertEquals("Ω wire (API)", calledByItsToken(client));
        var entry = read("fleur", "/ledger/entries?from=" + position());
        assertEquals(List.of("API_CLIENT_CORRECTED"), entry.getList("items.entry.kind"));
        assertEquals("Checks", entry.getString("items[0].entry.fact.purpose"));
        assertEquals("Its name was a trial's.", entry.getString("items[0].entry.fact.reason"));
        correct(client, tag(client), with(said, "reason", "And once more."))
                .then()
                .statusCode(200);
        assertEquals("And once more.", of(client).getString("correction.reason"));
    }

    /** But not by a secret that was replaced meanwhile. */
    @Test
    void oneThatHasEndedWorksAgainOnceItsEndIsMoved() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(4);
        JsonPath client = record("ada", "/api-clients", with(apiClient("api-reader"), "expiresAt", end.toString()));
        JsonPath rotated = ApiClientTest.rotate(client, 0);
        JsonPath leaked = record("ada", "/api-clients", with(apiClient("api-reader"), "expiresAt", end.toString()));
        String token = token(rotated);
        assertEquals(200, status(token));
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()) + 10);
        mending.mend();
        assertEquals("EXPIRED", of(client).getString("state"));
        assertFalse(isTaken(rotated));
        refused(409, () -> ApiClientTest.rotation(rotated, 0))
                .body("detail", containsString("put its end right first"));
        assertEquals("DISABLED", ApiClientTest.disable(leaked).getString("state"), "Its end can be moved no longer");
        String later = Instant.now().plus(Duration.ofDays(1)).toString();
        correct(client, tag(client), with(said(client), "expiresAt", later))
                .then()
                .statusCode(200);
        assertEquals("ACTIVE", of(client).getString("state"));
        assertTrue(isTaken(rotated));
        assertFalse(isTaken(client));
        assertEquals(200, status(token));
        mending.mend();
        assertTrue(isTaken(rotated), "And goes on");
    }

    @Test
    void oneThatIsDisabledIsDisabledForGood() {
        JsonPath client = anApiClient("api-reader");
        ApiClientTest.disable(client);
        refused(CONFLICT, () -> correct(client, tag(client), said(client)));
        assertEquals("DISABLED", of(client).getString("state"));
        assertFalse(isTaken(client));
    }

    @Test
    void whoeverDidNotSeeWhatItIsPutsNothingRight() {
        JsonPath client = anApiClient("api-reader");
        String seen = tag(client);
        refused(428, () -> correct(client, "", said(client)));
        refused(412, () -> correct(client, "\"another\"", said(client)));
        correct(client, seen, said(client)).then().statusCode(200);
        refused(412, () -> correct(client, seen, said(client)));
    }

    /** It may be used each minute, and who corrects it takes longer than that. */
    @Test
    void thatItIsUsedMeanwhileHindersNobody() {
        JsonPath client = anApiClient("api-reader");
        String seen = tag(client);
        assertEquals(
                304, as("ada").header("If-None-Match", seen).get(path(client)).statusCode());
        assertEquals(200, status(token(client)));
        assertEquals(
                200, as("ada").header("If-None-Match", seen).get(path(client)).statusCode(), "Its last use is new");
        correct(client, seen, said(client)).then().statusCode(200);
    }

    static Stream<List<Object>> faulty() {
        return Stream.of(
                List.of("name", " "),
                List.of("name", "x".repeat(101)),
                List.of("purpose", "x".repeat(2001)),
                List.of("contact", "a\u0000b"),
                List.of("expiresAt", Instant.now().minusSeconds(1).toString()),
                List.of("expiresAt", Instant.now().plus(Duration.ofDays(732)).toString()),
                List.of("reason", ""),
                List.of("role", "api-writer"),
                List.of("ownerId", NOBODY.toString()));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aFaultIsNamed(List<Object> fault) {
        JsonPath client = anApiClient("api-reader");
        refused(
                REFUSED,
                (String) fault.get(0),
                () -> correct(client, tag(client), with(said(client), fault.get(0), fault.get(1))));
        refused(REFUSED, "reason", () -> correct(client, tag(client), with(said(client), "reason", null)));
    }

    @Test
    void whatIsNotThereIsNotPutRight() {
        JsonPath client = anApiClient("api-reader");
        refused(404, () -> as("ada").header("If-Match", "*").body(said(client)).put("/api-clients/" + NOBODY));
    }

    /** As after an act of which the login server knows and the record does not. */
    @Test
    void whatIsRecordedIsWhatItIsCalled() {
        JsonPath client = anApiClient("api-reader");
        keycloak.correct(List.of(client.getString("clientId")), "Never recorded", false);
        assertEquals("Never recorded (API)", calledByItsToken(client));
        mending.mend();
        assertEquals(client.getString("name") + " (API)", calledByItsToken(client));
    }

    private static Map<String, Object> said(JsonPath client) {
        return json(
                "name",
                client.getString("name"),
                "purpose",
                client.getString("purpose"),
                "contact",
                client.getString("contact"),
                "expiresAt",
                Instant.now().plus(Duration.ofHours(5)).toString(),
                "reason",
                "It goes on for a while.");
    }

    private static Response correct(JsonPath client, String seen, Map<String, Object> said) {
        return as("ada").header("If-Match", seen).body(said).put(path(client));
    }

    private static String path(JsonPath client) {
        return "/api-clients/" + client.getString("id");
    }

    private static String tag(JsonPath client) {
        return as("ada").get(path(client)).header("ETag");
    }

    private static JsonPath of(JsonPath client) {
        return read("ada", path(client));
    }

    private static boolean isTaken(JsonPath client) {
        return Tokens.areTaken(client.getString("clientId"), client.getString("secret"));
    }

    private static String token(JsonPath client) {
        return Tokens.with(client.getString("clientId"), client.getString("secret"));
    }

    private static int status(String token) {
        return as("anonymous").auth().oauth2(token).get("/me").statusCode();
    }

    private static String calledByItsToken(JsonPath client) {
        return as("anonymous").auth().oauth2(token(client)).get("/me").path("name");
    }
}
