package org.claimtrail.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;

/** The login server's keys come and go: whoever signs in with a new one is let in, and nobody can keep that from happening. */
@QuarkusTest
class RealmKeyTest {
    @Test
    void aTokenOfANewKeyIsTakenWithinSeconds() throws InterruptedException {
        String before = Tokens.of("eva");
        Tokens.anotherRealmKey();
        // What anybody can send has the keys looked up as well, and is never let in.
        assertEquals(401, me(Tokens.ofAnUnknownKey()).statusCode());
        Tokens.anotherRealmKey();
        String after = Tokens.ofItsOwnSession("eva");
        Response answer = me(after);
        for (var soon = Instant.now().plusSeconds(5);
                answer.statusCode() == 401 && Instant.now().isBefore(soon); ) {
            Thread.sleep(100);
            answer = me(after);
        }
        assertEquals(200, answer.statusCode());
        assertEquals(200, me(before).statusCode());
        assertEquals(401, me(Tokens.ofAnUnknownKey()).statusCode());
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        assertEquals(401, me(Tokens.ofAnotherRealm()).statusCode());
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }
}
