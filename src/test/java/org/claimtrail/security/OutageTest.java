package org.claimtrail.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.claimtrail.Environment;
import org.claimtrail.Gate;
import org.claimtrail.LogLines;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A login server that is out of reach for a while: nobody is signed out, and everybody reads what is public. */
@QuarkusTest
@WithTestResource(Gate.class)
class OutageTest {
    @RegisterExtension
    final LogLines log = new LogLines();

    private final String keycloak = System.getProperty(Environment.KEYCLOAK_URL);

    @BeforeEach
    void goThroughTheGate() {
        // A token says where it is from, and only this way does the service know.
        System.setProperty(Environment.KEYCLOAK_URL, Gate.url());
    }

    @AfterEach
    void openTheWay() {
        Gate.shut(false);
        System.setProperty(Environment.KEYCLOAK_URL, keycloak);
    }

    @Test
    void aShortOutageSignsNobodyOut() {
        try (var eva = Visitor.signingIn("eva")) {
            var session = eva.cookies();
            waitUntilItsTokensAreOver();
            Gate.shut(true);
            var refused = given().redirects().follow(false).cookies(session).get("/sources");
            assertEquals(503, refused.statusCode());
            assertEquals("2", refused.getHeader("Retry-After"));
            assertEquals("no-store", refused.getHeader("Cache-Control"));
            assertThat(refused.getHeaders().getValues("Set-Cookie").toString(), not(containsString("q_session")));
            assertThat(refused.asString(), containsString("The login server is out of reach"));
            assertThat(refused.asString(), not(containsString("token")));
            assertThat(log.warnings(), hasItem(containsString("The login server is out of reach")));

            assertEquals(503, eva.open("/sources"));
            assertEquals(200, eva.open("/claims"));
            assertThat(eva.link("Sign in")).isVisible();
            Gate.shut(false);
            assertEquals(200, eva.open("/sources"));
            assertThat(eva.button("Sign out")).isVisible();
        }
    }

    @Test
    void nobodyIsSentToALoginThatDoesNotAnswer() {
        Gate.shut(true);
        var sent = given().redirects().follow(false).get("/login?back=/sources");
        assertEquals(503, sent.statusCode());
        assertEquals("2", sent.getHeader("Retry-After"));
        assertEquals(200, given().get("/claims").statusCode());
        Gate.shut(false);
        assertEquals(
                302,
                given().redirects().follow(false).get("/login?back=/sources").statusCode());
    }

    @Test
    void whatWasTypedStaysAndIsSentAfterTheOutage() {
        String claim = Newsroom.aClaim();
        try (var fleur = Visitor.signingIn("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("r");
            fleur.page.fill("[name=respondent]", "Ministry " + claim);
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            fleur.page.fill("[name=quote]", "Half a sentence");
            waitUntilItsTokensAreOver();
            Gate.shut(true);
            fleur.button("Record").click();
            assertThat(fleur.page.locator("#said")).containsText("The login server is out of reach");
            assertThat(fleur.page.locator("[name=quote]")).hasValue("Half a sentence");
            Gate.shut(false);
            fleur.button("Record").click();
            assertThat(fleur.page.locator("#said")).isEmpty();
            assertThat(fleur.page.locator("[name='respondent.kind']").first()).isVisible();
            assertThat(fleur.page.locator("[name=quote]")).hasValue("Half a sentence");
        }
    }

    @Test
    void aTokenIsTakenMeanwhile() {
        String token = Tokens.of("eva");
        Gate.shut(true);
        assertEquals(200, given().auth().oauth2(token).get("/api/v1/me").statusCode());
        assertEquals(401, given().get("/api/v1/me").statusCode());
    }

    @Test
    void aCodeThatNobodyGaveOutIsNoErrorOfOurs() {
        var sent = given().redirects().follow(false).get("/login?back=/sources");
        log.clear();
        var answer =
                given().redirects().follow(false).cookies(sent.getCookies()).get(back(sent, "made-up"));
        assertEquals(401, answer.statusCode());
        assertEquals(List.of(), log.warnings());
    }

    /** A code that whoever comes back brings along, a session whose tokens are over, a key that nobody has seen yet. */
    @Test
    void nobodyWaitsForOneThatDoesNotAnswer() {
        var sent = given().redirects().follow(false).get("/login?back=/sources");
        String token = Tokens.ofAnUnknownKey();
        try (var eva = Visitor.signingIn("eva")) {
            var session = eva.cookies();
            waitUntilItsTokensAreOver();
            Gate.hold();
            saysSoSoon(given().cookies(sent.getCookies()), back(sent, "abc"));
            saysSoSoon(given().cookies(session), "/sources");
            saysSoSoon(given().auth().oauth2(token), "/api/v1/me");
            assertEquals(
                    200,
                    given().cookies(session)
                            .redirects()
                            .follow(false)
                            .get("/claims")
                            .statusCode());
        }
    }

    /** Where Keycloak sends whoever signed in, with what it would know them by. */
    private static String back(Response sent, String code) {
        String asked = URI.create(sent.getHeader("Location")).getQuery();
        return "/login?code=" + code + "&state=" + asked.replaceAll(".*state=([^&]+).*", "$1");
    }

    private static void saysSoSoon(RequestSpecification caller, String address) {
        Instant begin = Instant.now();
        var answer = caller.redirects().follow(false).get(address);
        assertEquals(503, answer.statusCode(), address);
        assertEquals("2", answer.getHeader("Retry-After"), address);
        assertThat(address, Duration.between(begin, Instant.now()), lessThan(Duration.ofSeconds(9)));
    }

    private static void waitUntilItsTokensAreOver() {
        var over = Instant.now().plusSeconds(4);
        while (Instant.now().isBefore(over)) {
            LockSupport.parkUntil(over.toEpochMilli());
        }
    }
}
