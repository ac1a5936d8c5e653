package org.claimtrail.limit;

import static org.claimtrail.Newsroom.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimtrail.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever calls too often is told when to come again, whoever they say that they are; nobody else notices. */
@QuarkusTest
class RateLimitTest {
    /** What the hasty may ask in a minute: see application.properties. */
    private static final int QUOTA = 20;

    private static final int MANY = 50 * QUOTA;
    private static final int CALLERS = 16;
    private static final int ROUNDS = 20;

    @Inject
    DataSource database;

    @Test
    void aClientIsToldWhenToComeAgain() {
        String token = Tokens.ofClientCalled("service-account-hasty");
        List<Response> answers = calls(QUOTA + 5, token);
        assertThat(answers.get(0).header("RateLimit-Policy"), equalTo("\"client\";q=20;w=60"));
        assertThat(answers.get(0).header("RateLimit"), matchesPattern("\"client\";r=1\\d;t=\\d"));
        Response refused = answers.get(QUOTA + 4);
        refused.then().statusCode(429).body("title", equalTo("Too Many Requests"));
        assertThat(refused.header("Retry-After"), matchesPattern("[1-4]"));
        assertEquals("\"client\";r=0;t=" + refused.header("Retry-After"), refused.header("RateLimit"));
        as("demo-reader").get("/claims?limit=1").then().statusCode(200);
    }

    @Test
    void soIsAPerson() {
        List<Response> answers = calls(QUOTA + 5, Tokens.ofNew("hasty", "fact-checker"));
        answers.get(QUOTA + 4).then().statusCode(429);
        as("fleur").get("/claims?limit=1").then().statusCode(200);
    }

    private static List<Response> calls(int count, String token) {
        return IntStream.range(0, count)
                .mapToObj(i -> as("anonymous").auth().oauth2(token).get("/claims?limit=1"))
                .toList();
    }

    /** A header that anybody can write says nothing of where they are, and who sends wrong tokens is at an address too. */
    @ParameterizedTest
    @CsvSource({
        "127.0.0.20, GET /api/v1/claims?limit=1, X-Forwarded-For: 10.0.0.%s, 200",
        "127.0.0.21, GET /api/v1/claims?limit=1, Authorization: Bearer guess%s, 401",
        "127.0.0.22, GET /claims, Accept: text/html; n=%s, 200"
    })
    void whoSendsNoTokenIsCountedByAddress(String address, String call, String header, int usual) throws Exception {
        assertThat(sent(address, call, header.formatted(0)), containsString("HTTP/1.1 " + usual));
        // What no resource saw is counted while its answer leaves, so that some may come before the count does.
        String last = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> sent(address, call, header.formatted(i)))
                .filter(answer -> answer.startsWith("HTTP/1.1 429"))
                .findFirst()
                .orElse("");
        assertThat(last, containsString("Retry-After: "));
        assertThat(last, containsString("RateLimit: \"address\";r=0;t="));
        assertThat(sent("127.0.0.1", call, header.formatted(0)), containsString("HTTP/1.1 " + usual));
    }

    private static String sent(String from, String call, String header) {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), RestAssured.port, InetAddress.getByName(from), 0)) {
            String request = "%s HTTP/1.1\r\nHost: localhost:%s\r\n%s\r\nConnection: close\r\n\r\n"
                    .formatted(call, RestAssured.port, header);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void instancesCountTogether() {
        var quota = new Quota("client", UUID.randomUUID().toString(), QUOTA);
        var one = new RateLimits(database);
        var other = new RateLimits(database);
        long granted = IntStream.range(0, 2 * QUOTA)
                .mapToObj(i -> (i % 2 == 0 ? one : other).take(quota))
                .filter(Spent::isGranted)
                .count();
        assertTrue(granted >= QUOTA && granted <= QUOTA + 3, () -> granted + " of " + QUOTA);
    }

    @Test
    void theFirstCallsCanComeAtOnce() {
        for (int i = 0; i < 20; i++) {
            var quota = new Quota("client", UUID.randomUUID().toString(), QUOTA);
            var limits = new RateLimits(database);
            assertEquals(
                    QUOTA,
                    IntStream.range(0, QUOTA)
                            .parallel()
                            .mapToObj(call -> limits.take(quota))
                            .filter(Spent::isGranted)
                            .count());
        }
    }

    /** A flood is none either while the database can only be read; whoever reads goes on. */
    @Test
    void whileTheDatabaseTakesNothingEachInstanceCountsForItself() {
        var quota = new Quota("client", UUID.randomUUID().toString(), QUOTA);
        var readOnly = new PGSimpleDataSource();
        readOnly.setUrl(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class));
        readOnly.setUser("claimtrail");
        readOnly.setPassword("claimtrail");
        readOnly.setOptions("-c default_transaction_read_only=on");
        var limits = new RateLimits(readOnly);
        long granted = IntStream.range(0, 2 * QUOTA)
                .mapToObj(i -> limits.take(quota))
                .filter(Spent::isGranted)
                .count();
        assertTrue(granted >= QUOTA && granted <= QUOTA + 3, () -> granted + " of " + QUOTA);
    }

    /** As after the database was restored from a copy. */
    @Test
    void whatIsGoneIsCountedAnewHoweverManyComeAtOnce() throws Exception {
        var quota = new Quota("client", UUID.randomUUID().toString(), QUOTA);
        var limits = new RateLimits(database);
        var callers = Executors.newFixedThreadPool(CALLERS);
        try {
            for (int i = 0; i < ROUNDS; i++) {
                limits.take(quota);
                forget(quota);
                for (var call :
                        callers.invokeAll(Collections.<Callable<Spent>>nCopies(CALLERS, () -> limits.take(quota)))) {
                    assertEquals(quota, call.get().quota());
                }
            }
        } finally {
            callers.shutdown();
        }
    }

    private void forget(Quota quota) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from rate_limit where id = ?")) {
            statement.setString(1, quota.key());
            statement.executeUpdate();
        }
    }

    @Test
    void whatNobodyUsedUpIsForgotten() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into rate_limit values (?, null, 0)")) {
            statement.setString(1, "long ago " + UUID.randomUUID());
            statement.executeUpdate();
        }
        var limits = new RateLimits(database);
        for (int i = 0; i < 20 && expired() > 0; i++) {
            limits.take(new Quota("client", UUID.randomUUID().toString(), QUOTA));
        }
        assertEquals(0, expired());
    }

    private int expired() throws SQLException {
        try (var connection = database.getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from rate_limit where id like 'long ago %'")) {
            found.next();
            return found.getInt(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void aHouseHasOneNetwork(String address, String network) {
        assertEquals(network, Network.of(address));
    }
}
