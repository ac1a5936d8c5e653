package org.claimtrail.account.client;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.RawTransaction;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claimtrail at the login server: what it may do there, and what becomes of an act that was cut off in the middle. */
@QuarkusTest
class ServiceAccountTest {
    private static final String EVA = "00000000-0000-4000-8000-000000000003";

    @Inject
    KeycloakClients keycloak;

    @Inject
    Mending mending;

    @Inject
    EntityManager database;

    /** With the role that a client's account could else be given its realm role with, it would set anybody's password. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT | /users/{eva}/reset-password | {"type": "password", "value": "another"}
            POST | /users/{eva}/role-mappings/realm | []
            POST | /users | {"username": "mallory"}
            DELETE | /users/{eva} |
            POST | /users/{eva}/logout |
            POST | /users/{eva}/impersonation |
            POST | /roles | {"name": "owner"}
            DELETE | /roles/editor |
            PUT | '' | {"registrationAllowed": true}
            DELETE | '' |
            POST | /logout-all |
            GET | /events |
            GET | /identity-provider/instances |
            """)
    void managesNothingButClients(String method, String path, String body) {
        assertEquals(
                403, Tokens.asService(method, path.replace("{eva}", EVA), body == null ? "" : body), method + path);
    }

    @Test
    void withoutItsRightNothingIsDone() {
        var client = anApiClient("api-reader");
        String path = "/api-clients/" + client.getString("id");
        Tokens.serviceMay(false);
        try {
            refused(503, () -> post("ada", "/api-clients", apiClient("api-reader")))
                    .body("detail", containsString("manage-clients"))
                    .header("Retry-After", "2");
            refused(503, () -> post("ada", path + "/disabling", json("reason", "Leaked.")));
            refused(
                    503,
                    () -> post(
                            "ada",
                            path + "/rotation",
                            json("clientId", client.getString("clientId"), "overlapHours", 1)));
            assertEquals("ACTIVE", read("ada", path).getString("state"));
        } finally {
            Tokens.serviceMay(true);
        }
    }

    /** As where a process ends after it made a client, and before that is recorded. */
    @Test
    void whatWasMadeAndNeverRecordedIsRemoved() {
        var recorded = anApiClient("api-reader");
        String clientId = KeycloakClients.newClientId();
        keycloak.create(clientId, UUID.randomUUID(), "Half-made", ApiClientRole.API_WRITER, EVA, "a-secret");
        assertTrue(Tokens.areTaken(clientId, "a-secret"));
        mending.mend();
        assertFalse(Tokens.areTaken(clientId, "a-secret"));
        assertTrue(Tokens.clientsLike(clientId).isEmpty());
        assertTrue(Tokens.areTaken(recorded.getString("clientId"), recorded.getString("secret")));
        assertTrue(Tokens.areTaken("demo-reader", "demo-reader-secret"), "What others made is theirs");
    }

    /** A fault that nobody foresaw, between Keycloak and the ledger's commit. */
    @Test
    void aClientWhoseRecordingFailedIsRemoved() throws SQLException {
        var rotated = anApiClient("api-reader");
        int before = Tokens.clientsLike("api-").size();
        try (var owner = new RawTransaction()) {
            owner.change("alter table api_client_credential add constraint cut_off check (false) not valid");
            owner.commit();
        }
        try {
            refused(500, () -> undescribed("/api-clients", apiClient("api-reader")));
            refused(
                    500,
                    () -> undescribed(
                            "/api-clients/" + rotated.getString("id") + "/rotation",
                            json("clientId", rotated.getString("clientId"), "overlapHours", 0)));
        } finally {
            try (var owner = new RawTransaction()) {
                owner.change("alter table api_client_credential drop constraint cut_off");
                owner.commit();
            }
        }
        assertEquals(before + 2, Tokens.clientsLike("api-").size(), "Both are there by halves");
        mending.mend();
        assertEquals(before, Tokens.clientsLike("api-").size());
        assertTrue(Tokens.areTaken(rotated.getString("clientId"), rotated.getString("secret")), "As if nothing was");
    }

    private static Response undescribed(String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.of("ada"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }

    @Test
    void nothingIsMendedWhileSomebodyIsAtIt() {
        String clientId = KeycloakClients.newClientId();
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(ApiClients.isAlone(database));
            keycloak.create(clientId, UUID.randomUUID(), "Being made", ApiClientRole.API_WRITER, EVA, "a-secret");
            QuarkusTransaction.suspendingExisting().run(mending::mend);
        });
        assertTrue(Tokens.areTaken(clientId, "a-secret"));
        mending.mend();
        assertFalse(Tokens.areTaken(clientId, "a-secret"));
    }
}
