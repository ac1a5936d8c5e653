package org.claimtrail.account.client;

import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.claimtrail.Environment;
import org.claimtrail.Gate;
import org.claimtrail.LogLines;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.claimtrail.account.RoleTakenTest;
import org.claimtrail.platform.refusal.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A login server that is out of reach, or doesn't answer: whoever has a token goes on, and no act is done by halves. */
@QuarkusTest
@WithTestResource(Gate.class)
class KeycloakAwayTest {
    private static final String LATER = Instant.now().plus(Duration.ofDays(9)).toString();

    private final String keycloak = System.getProperty(Environment.KEYCLOAK_URL);

    @Inject
    Mending mending;

    @RegisterExtension
    final LogLines log = new LogLines();

    private JsonPath client;
    private String token;

    @BeforeEach
    void someClient() {
        // A token says where it is from, and only this way does the service know.
        System.setProperty(Environment.KEYCLOAK_URL, Gate.url());
        client = anApiClient("api-writer");
        token = Tokens.with(client.getString("clientId"), client.getString("secret"));
        Tokens.of("ada");
    }

    @AfterEach
    void openTheWay() {
        Gate.shut(false);
        System.setProperty(Environment.KEYCLOAK_URL, keycloak);
    }

    @Test
    void nothingIsDoneWhileItIsAway() {
        Gate.shut(true);
        refusesAll();
        assertThat(
                "One line each, and none of a transaction", log.warnings(), everyItem(containsString("KeycloakRealm")));
        assertThrows(Problem.class, mending::mend);
        String path = "/api-clients/" + client.getString("id");
        assertEquals("ACTIVE", read("ada", path).getString("state"));
        assertEquals(1, read("ada", path).getList("credentials").size());
        assertEquals(201, whatTheClientRecords(), "Its token is valid, and nobody has to be asked");
        Gate.shut(false);
        assertEquals("DISABLED", ApiClientTest.disable(client).getString("state"));
    }

    @Test
    void nobodyWaitsForLongWhereItDoesNotAnswer() {
        Gate.hold();
        Instant begin = Instant.now();
        refused(503, () -> post("ada", "/api-clients", apiClient("api-reader")))
                .body("detail", containsString("out of reach or too slow"));
        assertThat(Duration.between(begin, Instant.now()), lessThan(Duration.ofSeconds(9)));
        assertEquals(201, whatTheClientRecords());
    }

    /** Whether they have still the roles that their token says can't be told: so its word counts. */
    @Test
    void aPersonGoesOnWithTheRolesOfTheirToken() throws InterruptedException {
        Tokens.of("fleur");
        Tokens.of("eva");
        Thread.sleep(RoleTakenTest.untilItIsKnown().toMillis());
        Gate.hold();
        Instant begin = Instant.now();
        assertEquals(201, post("fleur", "/sources", Newsroom.source()).statusCode());
        assertEquals(201, post("eva", "/sources", Newsroom.source()).statusCode());
        assertThat(Duration.between(begin, Instant.now()), lessThan(Duration.ofSeconds(6)));
    }

    /** Their token's word is enough for it; of others nobody can tell whether they are still here. */
    @Test
    void aPersonTakesWorkThemselvesAndGivesNoneToOthers() {
        String claim = Newsroom.aClaim();
        String fleur = Tokens.subjectOf(Tokens.of("fleur"));
        String eva = Tokens.subjectOf(Tokens.of("eva"));
        Gate.shut(true);
        assertEquals(200, assign(claim, fleur).statusCode());
        refused(503, () -> assign(claim, eva)).body("detail", containsString("Nothing was done"));
        refused(503, () -> Newsroom.as("fleur").get("/assignees"));
        assertEquals("fleur", read("fleur", "/claims/" + claim + "/assignment").getString("person"));
        assertEquals(200, assign(claim, null).statusCode());
        Gate.shut(false);
        assertEquals(200, assign(claim, eva).statusCode());
    }

    private static Response assign(String claim, String person) {
        return Newsroom.as("fleur")
                .header("If-Match", "*")
                .body(json("personId", person))
                .put("/claims/" + claim + "/assignment");
    }

    private void refusesAll() {
        String path = "/api-clients/" + client.getString("id");
        refused(503, () -> post("ada", "/api-clients", apiClient("api-reader")))
                .header("Retry-After", "2")
                .body("detail", containsString("Nothing was done"));
        refused(503, () -> post("ada", path + "/disabling", json("reason", "Leaked.")));
        refused(
                503,
                () -> Newsroom.as("ada")
                        .header("If-Match", "*")
                        .body(json("name", "A", "purpose", "B", "contact", "C", "expiresAt", LATER, "reason", "D"))
                        .put(path));
        refused(
                503,
                () -> post(
                        "ada", path + "/rotation", json("clientId", client.getString("clientId"), "overlapHours", 1)));
    }

    private int whatTheClientRecords() {
        return Newsroom.as("anonymous")
                .auth()
                .oauth2(token)
                .body(Newsroom.source())
                .post("/sources")
                .statusCode();
    }
}
