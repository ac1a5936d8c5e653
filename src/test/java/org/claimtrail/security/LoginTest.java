package org.claimtrail.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.claimtrail.Wire;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Login against a real Keycloak, with the realm that the project ships. */
@QuarkusTest
class LoginTest {
    /** How the tokens that Keycloak signs begin. */
    private static final String SIGNED_TOKEN = "eyJhbGciOiJSUzI1NiI";

    @ParameterizedTest
    @CsvSource({"fleur, fact-checker", "eva, editor", "ada, admin"})
    void aPersonCallsWithTheTokenOfTheirPassword(String person, String role) {
        callWith(Tokens.of(person))
                .statusCode(200)
                .body("name", equalTo(person))
                .body("kind", equalTo("PERSON"))
                .body("roles", hasItem(role));
    }

    @ParameterizedTest
    @CsvSource({"demo-reader, api-reader", "demo-writer, api-writer"})
    void aClientCallsWithTheTokenOfItsSecret(String client, String role) {
        callWith(Tokens.ofClient(client))
                .statusCode(200)
                .body("name", equalTo("service-account-" + client))
                .body("kind", equalTo("CLIENT"))
                .body("roles", hasItem(role));
    }

    @Test
    void aPersonWhoIsCalledLikeAClientIsAPerson() {
        callWith(Tokens.ofNew("service-account-x", "fact-checker"))
                .statusCode(200)
                .body("name", equalTo("service-account-x"))
                .body("kind", equalTo("PERSON"));
    }

    @Test
    void aClientThatIsCalledLikeAPersonIsAClient() {
        callWith(Tokens.ofClientCalled("robert"))
                .statusCode(200)
                .body("name", equalTo("robert"))
                .body("kind", equalTo("CLIENT"));
    }

    @Test
    void nobodyDecidesWhatAClientOfTheirsProposed() {
        String client = Tokens.ofClientOf("eva", "00000000-0000-4000-8000-000000000003");
        String proposal = given().auth()
                .oauth2(client)
                .contentType("application/json")
                .body(Newsroom.judgement("CLAIM", Newsroom.aClaim(), "STATUS", "UNDER_REVIEW"))
                .post("/api/v1/judgements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String decided = "/judgements/" + proposal;
        Newsroom.post("eva", decided + "/approval", "{}")
                .then()
                .statusCode(403)
                .body("detail", containsString("that you answer for"));
        Newsroom.post("eva", decided + "/rejection", "{\"reason\": \"No.\"}")
                .then()
                .statusCode(403);
        Newsroom.post("ed", decided + "/approval", "{}").then().statusCode(201);
    }

    @Test
    void aClientThatNobodyAnswersForProposesNothing() {
        given().auth()
                .oauth2(Tokens.ofClientOf("nobody", ""))
                .contentType("application/json")
                .body(Newsroom.judgement("CLAIM", Newsroom.aClaim(), "STATUS", "UNDER_REVIEW"))
                .post("/api/v1/judgements")
                .then()
                .statusCode(403)
                .body("detail", containsString("owner"));
    }

    /** By a name they would not be known for the one who answers for it, and could decide what it proposed. */
    @ParameterizedTest
    @ValueSource(strings = {"eva", " 00000000-0000-4000-8000-000000000003", "00000000-0000-4000-8000-00000000000G"})
    void norDoesOneWhoseOwnerIsNoAccount(String owner) {
        given().auth()
                .oauth2(Tokens.ofClientOf("somebody-" + Math.abs(owner.hashCode()), owner))
                .contentType("application/json")
                .body(Newsroom.judgement("CLAIM", Newsroom.aClaim(), "STATUS", "UNDER_REVIEW"))
                .post("/api/v1/judgements")
                .then()
                .statusCode(403)
                .body("detail", containsString("owner"));
    }

    /** The login server has more, which are none of ours. */
    @Test
    void whoCallsIsToldTheirRolesHere() {
        callWith(Tokens.of("fleur")).body("roles", equalTo(List.of("fact-checker")));
        callWith(Tokens.ofClient("demo-writer")).body("roles", equalTo(List.of("api-writer")));
    }

    /** RFC 9110, 11.4, and RFC 6750, 2.1. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer  ", "bearer ", "BEARER    "})
    void anyNumberOfBlanksStandsBeforeAToken(String scheme) {
        given().header("Authorization", scheme + Tokens.of("fleur"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("fleur"));
    }

    /** Read as nobody, they would take what is published for all that there is. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer   ", "Bearer x y", "Basic ZmxldXI6ZmxldXI=", "Token x"})
    void whoSendsOtherCredentialsIsNotNobody(String credentials) {
        given().header("Authorization", credentials)
                .get("/api/v1/claims")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void noClientTakesAnythingDown() {
        String claim = Newsroom.aClaim();
        Newsroom.decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        given().auth()
                .oauth2(Tokens.ofClientThatEdits())
                .contentType("application/json")
                .body("{\"reason\": \"Wrong.\"}")
                .post("/api/v1/claims/" + claim + "/pause")
                .then()
                .statusCode(403)
                .body("detail", containsString("a person has to"));
    }

    @Test
    void nobodyCallsWithoutAToken() {
        given().redirects().follow(false).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        callWith(Tokens.forAnotherAudience()).statusCode(401);
    }

    @Test
    void aTokenThatWasTakenIsRefusedOnceItExpires() throws InterruptedException {
        String token = Tokens.lastingSeconds(4);
        callWith(token).statusCode(200);
        callWith(token).statusCode(200);
        Thread.sleep(5_000);
        callWith(token).statusCode(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        callWith(Tokens.expired()).statusCode(401);
    }

    @Test
    void aPersonSignsInWithTheBrowser() {
        try (var eva = Visitor.signingIn("eva")) {
            assertThat(seenAt(eva, "/me"), allOf(containsString("\"eva\""), containsString("\"editor\"")));
        }
    }

    @Test
    void whoSignsOutIsNobodyAgainHereAndAtKeycloak() {
        try (var eva = Visitor.signingIn("eva")) {
            eva.button("Sign out").click();
            eva.link("Sign in").click();
            eva.page.waitForSelector("[name=password]");
            assertThat(sessionOf(eva), is(empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/logout", "/language", "/sources/019925d0-1111-7000-8000-00000000dead/pairs", "/api/v1/me"})
    void whoSignsInComesBackToAPageThatCanBeOpened(String back) {
        try (var eva = Visitor.signingIn("eva")) {
            assertThat(eva.open("/login?back=" + back), is(200));
            assertThat(eva.page.url(), equalTo(Visitor.address("/")));
        }
    }

    @Test
    void aWrongPasswordStaysAtTheLoginPage() {
        try (var somebody = Visitor.reader()) {
            somebody.open("/me");
            somebody.typePassword("eva", "not-hers");
            assertThat(
                    somebody.page.textContent("body"), containsString("Username and password don't belong together"));
            assertThat(sessionOf(somebody), is(empty()));
        }
    }

    @Test
    void scriptsAndOtherSitesDontGetTheSession() {
        try (var eva = Visitor.signingIn("eva")) {
            var session = sessionOf(eva);
            assertThat(session, is(not(empty())));
            for (var cookie : session) {
                assertThat(cookie.httpOnly, is(true));
                assertThat(cookie.secure, is(true));
                assertThat(cookie.sameSite, is(SameSiteAttribute.LAX));
                assertThat(cookie.value, not(containsString(SIGNED_TOKEN)));
            }
        }
    }

    /** To the letter: a browser tidies an address up, and whoever has copied its cookies need not. */
    @Test
    void noSpellingOfAnAddressOfTheApiTakesASession() {
        try (var eva = Visitor.signingIn("eva")) {
            String session = "Cookie: "
                    + sessionOf(eva).stream()
                            .map(cookie -> cookie.name + "=" + cookie.value)
                            .collect(Collectors.joining("; "));
            assertThat(sent("/me", session).body(), containsString("\"eva\""));
            for (String path : List.of("/api/v1/me", "/api/v1/sources", "/api/v1/judgements")) {
                Wire.spellings(path).forEach(spelling -> {
                    var answer = sent(spelling, session);
                    assertThat(spelling + ": " + answer, answer.status(), is(oneOf(400, 401, 404, 405)));
                    assertThat(spelling, answer.body(), not(containsString("\"eva\"")));
                });
            }
        }
    }

    private static Wire.Answer sent(String address, String header) {
        return Wire.send(
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/me", "/api/v1/me;x", "/api;x/v1/me", "/%61pi/v1/me", "//api/v1/me", "/me/../api/v1/me"})
    void theApiTakesTokensOnlyAndNoSession(String address) {
        try (var eva = Visitor.signingIn("eva")) {
            assertThat(eva.open(address), is(oneOf(401, 404)));
        }
    }

    private static String seenAt(Visitor visitor, String path) {
        visitor.open(path);
        return visitor.page.textContent("body");
    }

    private static List<Cookie> sessionOf(Visitor visitor) {
        return visitor.page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
    }

    private static ValidatableResponse callWith(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }
}
