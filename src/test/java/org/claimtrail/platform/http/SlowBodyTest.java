package org.claimtrail.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.source;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.claimtrail.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends slowly keeps nobody else waiting. */
@QuarkusTest
class SlowBodyTest {
    private static final String FORM = "POST /language HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\n";
    private static final String JSON = "POST /api/v1/sources HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 900\r\nAuthorization: Bearer ";
    private static final String CHUNKS = "PUT /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    /** From addresses of their own, as clients have. */
    private static final String[] CLIENTS = {
        "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.6", "127.0.0.7"
    };

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ConfigProperty(name = "claimtrail.body.most-of-a-client")
    int most;

    @ParameterizedTest
    @ValueSource(strings = {FORM, JSON, CHUNKS})
    void slowSendersStopNobodyAndAreGivenUp(String request) throws Exception {
        String sent = request.equals(JSON) ? JSON + Tokens.ofClient("demo-writer") + "\r\n\r\n" : request;
        var sockets = new ArrayList<Socket>();
        var drip = Executors.newSingleThreadScheduledExecutor();
        try {
            for (String client : CLIENTS) {
                for (int i = 0; i < most; i++) {
                    sockets.add(begin(client, sent));
                }
            }
            drip.scheduleAtFixedRate(() -> sockets.forEach(SlowBodyTest::oneMore), 1, 1, TimeUnit.SECONDS);
            RestAssured.given()
                    .get(management.resolve("/q/health/ready"))
                    .then()
                    .statusCode(200);
            as("anonymous").get("/claims").then().statusCode(200);
            post("fleur", "/sources", source()).then().statusCode(201);
            for (Socket socket : List.of(sockets.get(0), sockets.get(sockets.size() - 1))) {
                assertThat(answer(socket), startsWith("HTTP/1.1 408 "));
            }
        } finally {
            drip.shutdownNow();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void ofOneClientSoManyBodiesAreReadAtOnce() throws IOException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i <= most; i++) {
                sockets.add(begin("127.0.0.9", FORM));
            }
            var answers = new ArrayList<String>();
            for (Socket socket : sockets) {
                answers.add(answer(socket));
            }
            var refused = answers.stream()
                    .filter(it -> it.startsWith("HTTP/1.1 429 "))
                    .toList();
            assertEquals(1, refused.size());
            assertThat(refused.get(0), containsString("application/problem+json"));
            assertThat(refused.get(0), containsString("Retry-After: "));
            answers.removeAll(refused);
            assertThat(answers, everyItem(startsWith("HTTP/1.1 408 ")));
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertEquals(201, post("fleur", "/sources", source()).statusCode());
    }

    private static Socket begin(String from, String request) throws IOException {
        var socket = new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(from), 0);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    private static void oneMore(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException e) {
            // Given up, as is right.
        }
    }

    private static String answer(Socket socket) throws IOException {
        var text = new StringBuilder();
        for (int next; (next = read(socket)) >= 0; ) {
            text.append((char) next);
        }
        return text.toString();
    }

    /** A socket that is closed while something was on its way to the other side may be said to be reset. */
    private static int read(Socket socket) {
        try {
            return socket.getInputStream().read();
        } catch (IOException e) {
            return -1;
        }
    }
}
