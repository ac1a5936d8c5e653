package org.claimtrail.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.claimtrail.LogLines;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The login server's keys come and go: whoever signs in with a new one is let in, and nobody can keep that from happening. */
@QuarkusTest
class RealmKeyTest {
    @RegisterExtension
    final LogLines log = new LogLines();

    @Inject
    LoginServer server;

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

    /** Whose tokens were signed with the one before signs in again, without an error; and the service itself gets another of its own. */
    @Test
    void whatAKeySignedThatIsGoneIsTakenNoLonger() throws InterruptedException {
        String before = Tokens.ofItsOwnSession("eva");
        var session = Session.ofItsOwn("eva").cookies();
        assertEquals(200, at(session).get("/sources").statusCode());
        assertEquals(200, people(Tokens.of("ada")));
        // Newer than any that another test made in this second.
        Thread.sleep(1_000);
        Tokens.anotherRealmKeyAlone();
        // Every half minute, where the service runs.
        server.lookUpKeys().await().atMost(Duration.ofSeconds(5));
        assertEquals(401, me(before).statusCode());
        Response sentOn = at(session).get("/sources");
        assertEquals(302, sentOn.statusCode());
        assertThat(sentOn.header("Location"), containsString("/protocol/openid-connect/auth?"));
        assertEquals(200, at(session).get("/claims").statusCode(), "What is public");
        assertEquals(200, me(Tokens.of("eva")).statusCode());
        assertEquals(200, people(Tokens.of("ada")));
        assertEquals(200, at(Session.ofItsOwn("eva").cookies()).get("/sources").statusCode());
        assertThat(log.alarms(), everyItem(not(containsString("Unforeseen"))));
    }

    private static RequestSpecification at(Map<String, String> session) {
        return given().redirects().follow(false).cookies(session);
    }

    private static int people(String token) {
        return given().auth().oauth2(token).get("/api/v1/people").statusCode();
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        assertEquals(401, me(Tokens.ofAnotherRealm()).statusCode());
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }
}
