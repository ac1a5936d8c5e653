package org.claimtrail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Login against a real Keycloak, with the realm that the project ships. */
@QuarkusTest
class LoginTest {
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
    void nobodyCallsWithoutAToken() {
        given().redirects().follow(false).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        callWith(Tokens.forAnotherAudience()).statusCode(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        callWith(Tokens.expired()).statusCode(401);
    }

    private static ValidatableResponse callWith(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }
}
