package org.claimtrail.platform.http;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.stream.Collectors.toSet;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.source;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.claimtrail.RawTransaction;
import org.claimtrail.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** When more is asked than can be done: who has to wait too long is told so, and those who read go on. */
@QuarkusTest
class BusyTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void aReaderForWhomThereIsNoConnectionIsToldToComeBack() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            comeBack(as("anonymous").get("/claims"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertEquals(200, as("anonymous").get("/claims").statusCode());
    }

    @Test
    void thoseWhoRecordLeaveConnectionsToThoseWhoRead() throws SQLException {
        Tokens.of("fleur");
        var senders = Executors.newFixedThreadPool(2 * connections);
        List<CompletableFuture<Response>> sent;
        try (var other = new RawTransaction(database)) {
            other.value("select position from ledger_head for update");
            sent = Stream.generate(() -> supplyAsync(() -> post("fleur", "/sources", source()), senders))
                    .limit(2 * connections)
                    .toList();
            while (other.column("select pid from pg_stat_activity where wait_event_type = 'Lock'")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < connections; i++) {
                as("anonymous").get("/claims").then().statusCode(200);
                as("fleur").get("/sources").then().statusCode(200);
            }
            // Waited for until the database or the turnstile gives up.
            sent.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() != 201)
                    .forEach(this::comeBack);
        }
        senders.shutdown();
        assertThat(sent.stream().map(it -> it.join().statusCode()).collect(toSet()), everyItem(oneOf(503, 201)));
        post("fleur", "/sources", source()).then().statusCode(201);
    }

    /** Anybody can send something and be gone: that holds no place that those who record wait for. */
    @Test
    void whoHangsUpKeepsNobodyOut() throws IOException {
        String language = "language=nl&back=/";
        String claim = "{\"statement\": \"%s\", \"language\": \"en\", \"claimantId\": \"" + aSource() + "\"}";
        for (int i = 0; i < 3 * connections; i++) {
            hangUp("/language", "application/x-www-form-urlencoded\r\nOrigin: http://localhost", language);
            hangUp(
                    "/api/v1/claims",
                    "application/json\r\nAuthorization: Bearer " + Tokens.of("fleur"),
                    claim.formatted(UUID.randomUUID()));
        }
        post("fleur", "/sources", source()).then().statusCode(201);
    }

    private static void hangUp(String path, String type, String body) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                    + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void comeBack(Response answer) {
        answer.then().statusCode(503).contentType("application/problem+json").header("Retry-After", "2");
    }
}
