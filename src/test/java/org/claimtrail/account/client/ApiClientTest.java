package org.claimtrail.account.client;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimtrail.Newsroom;
import org.claimtrail.RawTransaction;
import org.claimtrail.TestClock;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program is given access, gets another secret, and is taken its access; and what it recorded stays its own. */
@QuarkusTest
class ApiClientTest {
    @Inject
    TestClock clock;

    @Inject
    Mending mending;

    @Inject
    DataSource dataSource;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void whoeverHasItsSecretRecordsAsIt() {
        JsonPath client = anApiClient("api-writer");
        var me = as(client).get("/me").then().statusCode(200).extract().jsonPath();
        assertEquals(client.getString("name") + " (API)", me.getString("name"));
        assertEquals("CLIENT", me.getString("kind"));
        assertEquals(List.of("api-writer"), me.getList("roles"));
        String source = as(client).body(source()).post("/sources").path("id");
        assertEquals(
                client.getString("name") + " (API)",
                read("fleur", "/sources/" + source).getString("recordedBy"));
    }

    @Test
    void aReaderReadsAndRecordsNothing() {
        JsonPath client = anApiClient("api-reader");
        assertEquals(200, as(client).get("/sources").statusCode());
        assertEquals(403, as(client).body(source()).post("/sources").statusCode());
    }

    @Test
    void theSecretIsShownOnce() {
        JsonPath client = anApiClient("api-reader");
        assertTrue(client.getString("secret").length() >= 43);
        assertNull(of(client).getString("secret"));
        assertNull(read("ada", "/api-clients?limit=1").getString("items[0].secret"));
        assertEquals(client.getString("id"), read("ada", "/api-clients?limit=1").getString("items[0].id"));
    }

    /** A retry after an unknown outcome learns that the client was made, and rotates it for a secret. */
    @Test
    void aRetryMakesNoSecondOneAndIsShownNoSecret() {
        var said = apiClient("api-reader");
        String key = UUID.randomUUID().toString();
        Response first = as("ada").header("Idempotency-Key", key).body(said).post("/api-clients");
        Response again = as("ada").header("Idempotency-Key", key).body(said).post("/api-clients");
        assertEquals(201, again.statusCode());
        assertEquals((String) first.path("id"), again.path("id"));
        assertEquals(first.header("Location"), again.header("Location"));
        assertNull(again.path("secret"));
        assertTrue(Tokens.areTaken(first.path("clientId"), first.path("secret")));
    }

    @Test
    void noSecretIsEverInTheDatabase() throws SQLException {
        JsonPath made = new JsonPath(as("ada")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(apiClient("api-reader"))
                .post("/api-clients")
                .asString());
        JsonPath rotated = rotate(made, 1);
        try (var database = new RawTransaction(dataSource)) {
            for (String secret : List.of(made.getString("secret"), rotated.getString("secret"))) {
                String inBytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
                for (String table : database.column("select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'")) {
                    assertEquals(
                            List.of(),
                            database.column(
                                    "select t::text from " + table + " t where t::text like ? or t::text like ?",
                                    "%" + secret + "%",
                                    "%" + inBytes + "%"),
                            table);
                }
            }
        }
    }

    @Test
    void eachActIsInTheLedger() {
        JsonPath client = anApiClient("api-writer");
        rotate(client, 1);
        disable(client);
        long last = org.claimtrail.Refusals.position();
        var entries = read("fleur", "/ledger/entries?from=" + (last - 2));
        assertEquals(
                List.of("API_CLIENT_ADDED", "API_CLIENT_ROTATED", "API_CLIENT_DISABLED"),
                entries.getList("items.entry.kind"));
        assertEquals(client.getString("id"), entries.getString("items[2].entry.subject.id"));
        assertEquals("api-writer", entries.getString("items[0].entry.fact.role"));
        assertEquals("Leaked.", entries.getString("items[2].entry.fact.reason"));
    }

    @Test
    void bothSecretsAreTakenUntilTheOverlapIsOver() {
        JsonPath client = anApiClient("api-writer");
        JsonPath rotated = rotate(client, 2);
        assertNotEquals(client.getString("clientId"), rotated.getString("clientId"));
        String before = token(client);
        String after = token(rotated);
        assertEquals(200, status(before));
        assertEquals(200, status(after));
        mending.mend();
        assertTrue(Tokens.areTaken(client.getString("clientId"), client.getString("secret")), "Within the overlap");

        clock.setForward(Duration.ofHours(2).plusSeconds(1));
        // Another one, which nobody has seen yet: the one from before is believed for ten seconds.
        assertEquals(401, status(token(client)));
        assertEquals(200, status(token(rotated)));
        mending.mend();
        assertFalse(Tokens.areTaken(client.getString("clientId"), client.getString("secret")), "After it");
        assertTrue(Tokens.areTaken(rotated.getString("clientId"), rotated.getString("secret")));
    }

    /** And at the instance that was asked: what it had verified a moment before too. */
    @Test
    void aLeakedSecretEndsAtOnce() {
        JsonPath client = anApiClient("api-writer");
        String before = token(client);
        assertEquals(200, status(before));
        JsonPath rotated = rotate(client, 0);
        assertEquals(401, status(before));
        assertFalse(Tokens.areTaken(client.getString("clientId"), client.getString("secret")));
        assertEquals(200, status(token(rotated)));
        assertEquals(rotated.getString("recordedAt"), of(client).getString("recordedAt"), "It is the same client");
    }

    /** Not only the present one: what was rotated away before with an overlap may be what leaked. */
    @Test
    void noEarlierSecretOutlivesARotationThatEndsThemAtOnce() {
        JsonPath first = anApiClient("api-writer");
        JsonPath second = rotate(first, 168);
        String before = token(first);
        assertEquals(200, status(before));
        JsonPath third = rotate(second, 0);
        assertEquals(401, status(before));
        for (JsonPath earlier : List.of(first, second)) {
            assertFalse(Tokens.areTaken(earlier.getString("clientId"), earlier.getString("secret")));
        }
        assertEquals(200, status(token(third)));
        List<String> ends = of(third).getList("credentials.until");
        assertEquals(ends.get(1), ends.get(2));
    }

    @Test
    void noEarlierSecretOutlivesTheOverlapOfALaterRotation() {
        JsonPath first = anApiClient("api-writer");
        JsonPath second = rotate(first, 168);
        JsonPath third = rotate(second, 1);
        mending.mend();
        assertEquals(200, status(token(first)));
        clock.setForward(Duration.ofHours(1).plusSeconds(1));
        assertEquals(401, status(token(first)));
        assertEquals(401, status(token(second)));
        assertEquals(200, status(token(third)));
        mending.mend();
        assertFalse(Tokens.areTaken(first.getString("clientId"), first.getString("secret")));
    }

    /** A later rotation with a longer overlap gives no earlier secret more than it had. */
    @Test
    void noRotationGivesAnEarlierSecretMoreTime() {
        JsonPath first = anApiClient("api-writer");
        JsonPath second = rotate(first, 1);
        JsonPath third = rotate(second, 168);
        clock.setForward(Duration.ofHours(1).plusSeconds(1));
        assertEquals(401, status(token(first)));
        assertEquals(200, status(token(second)));
        assertEquals(200, status(token(third)));
    }

    @Test
    void itIsOneActorWithEitherSecret() {
        JsonPath client = anApiClient("api-writer");
        JsonPath rotated = rotate(client, 1);
        as(client).body(source()).post("/sources").then().statusCode(201);
        as(rotated).body(source()).post("/sources").then().statusCode(201);
        assertEquals(List.of("SOURCE_ADDED", "SOURCE_ADDED"), recordedBy(client).getList("items.entry.kind"));
    }

    /** The token of a moment ago, too: whoever sees it verified anew; another instance believes it for ten seconds. */
    @Test
    void aDisabledClientsTokenIsTakenNoLonger() {
        JsonPath client = anApiClient("api-writer");
        String token = token(client);
        String source = as(token).body(source()).post("/sources").path("id");
        assertEquals(200, status(token));
        JsonPath disabled = disable(client);
        assertEquals("DISABLED", disabled.getString("state"));
        assertEquals("Leaked.", disabled.getString("disabling.reason"));
        assertEquals("ada", disabled.getString("disabling.recordedBy"));
        assertEquals(401, status(token));
        assertFalse(Tokens.areTaken(client.getString("clientId"), client.getString("secret")));
        assertEquals(
                List.of(source), recordedBy(client).getList("items.entry.subject.id"), "What it recorded is its own");
    }

    @Test
    void anExpiredClientsTokenIsTakenNoLonger() {
        JsonPath client = record(
                "ada",
                "/api-clients",
                with(
                        apiClient("api-reader"),
                        "expiresAt",
                        Instant.now().plusSeconds(3600).toString()));
        assertEquals("ACTIVE", of(client).getString("state"));
        assertEquals(200, status(token(client)));
        clock.setForward(Duration.ofHours(1).plusSeconds(1));
        assertEquals(401, status(token(client)));
        assertEquals("EXPIRED", of(client).getString("state"));
        mending.mend();
        assertFalse(Tokens.areTaken(client.getString("clientId"), client.getString("secret")));
    }

    /** A write a minute at most, however many instances and tokens there are. */
    @Test
    void theLastUseIsToldToTheMinute() throws SQLException {
        JsonPath client = anApiClient("api-reader");
        assertNull(of(client).getString("lastUsedAt"));
        Instant before = Instant.now();
        as(client).get("/me");
        Instant used = Instant.parse(of(client).getString("lastUsedAt"));
        assertThat(used, greaterThanOrEqualTo(before.minusMillis(1)));
        as(client).get("/me");
        assertEquals(used, Instant.parse(of(client).getString("lastUsedAt")));
        clock.setForward(Duration.ofSeconds(61));
        as(client).get("/me");
        assertThat(Instant.parse(of(client).getString("lastUsedAt")), greaterThanOrEqualTo(used.plusSeconds(60)));
    }

    /** Whoever rotated waits for the program to go by the new one. */
    @Test
    void theLastUseIsToldOfEachSecret() {
        JsonPath client = anApiClient("api-reader");
        JsonPath rotated = rotate(client, 1);
        as(client).get("/me");
        assertNull(of(client).getString("credentials[0].lastUsedAt"));
        assertEquals(of(client).getString("lastUsedAt"), of(client).getString("credentials[1].lastUsedAt"));
        as(rotated).get("/me");
        assertEquals(of(client).getString("lastUsedAt"), of(client).getString("credentials[0].lastUsedAt"));
    }

    /** Whoever answers for a client could else propose through it, and decide as themselves. */
    @Test
    void itsOwnerDoesNotDecideWhatItProposed() {
        Newsroom.areOne(aSource(), aSource());
        String eva = "00000000-0000-4000-8000-000000000003";
        JsonPath client = record("ada", "/api-clients", with(apiClient("api-writer"), "ownerId", eva));
        assertEquals("eva", client.getString("owner"));
        String claim = Newsroom.aClaim();
        String proposal = as(client)
                .body(json(
                        "subject",
                        json("kind", "CLAIM", "id", claim),
                        "aspect",
                        "STATUS",
                        "value",
                        "UNDER_REVIEW",
                        "reason",
                        "It was reported."))
                .post("/judgements")
                .path("id");
        var approval = json("reason", "So it is.");
        assertEquals(
                403,
                post("eva", "/judgements/" + proposal + "/approval", approval).statusCode());
        assertEquals(
                201,
                post("ed", "/judgements/" + proposal + "/approval", approval).statusCode());
        assertEquals(
                403,
                as(client)
                        .body(approval)
                        .post("/judgements/" + proposal + "/approval")
                        .statusCode());
    }

    @Test
    void theListGoesOnPageByPage() {
        List<String> made = List.of(
                anApiClient("api-reader").getString("id"),
                anApiClient("api-reader").getString("id"));
        JsonPath first = read("ada", "/api-clients?limit=1");
        JsonPath second = read("ada", "/api-clients?limit=1&after=" + first.getString("next"));
        assertEquals(made.get(1), first.getString("items[0].id"));
        assertEquals(made.get(0), second.getString("items[0].id"));
        assertThat(read("ada", "/api-clients?limit=200").getList("items.id"), hasItem(made.get(0)));
    }

    static JsonPath rotate(JsonPath client, int overlapHours) {
        return answered(201, rotation(client, overlapHours));
    }

    static Response rotation(JsonPath client, int overlapHours) {
        return post(
                "ada",
                "/api-clients/" + client.getString("id") + "/rotation",
                json("clientId", client.getString("clientId"), "overlapHours", overlapHours));
    }

    static JsonPath disable(JsonPath client) {
        return record("ada", "/api-clients/" + client.getString("id") + "/disabling", json("reason", "Leaked."));
    }

    private static JsonPath of(JsonPath client) {
        return read("ada", "/api-clients/" + client.getString("id"));
    }

    private static JsonPath recordedBy(JsonPath client) {
        return read("fleur", "/ledger/entries?recordedBy=" + client.getString("id"));
    }

    private static String token(JsonPath client) {
        return Tokens.with(client.getString("clientId"), client.getString("secret"));
    }

    private static int status(String token) {
        return as(token).get("/me").statusCode();
    }

    private static RequestSpecification as(JsonPath client) {
        return as(token(client));
    }

    private static RequestSpecification as(String token) {
        return token.length() < 100
                ? Newsroom.as(token)
                : Newsroom.as("anonymous").contentType(ContentType.JSON).auth().oauth2(token);
    }
}
