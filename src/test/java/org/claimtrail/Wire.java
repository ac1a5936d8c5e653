package org.claimtrail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** Sends an address to the letter: HTTP clients tidy it up first, and it is the untidy ones that slip past a guard. */
final class Wire {
    private static final int PATIENCE_MILLIS = 10_000;

    private Wire() {}

    /** A request without a token; what takes a body gets an empty object. */
    static Answer send(String method, String address) {
        String body = method.matches("POST|PUT|PATCH") ? "{}" : "";
        String request = String.join(
                "\r\n",
                method + " " + address + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Content-Length: " + body.length(),
                "",
                body);
        return send(request);
    }

    /** These very bytes, whether or not they are HTTP; they have to ask for the connection to be closed. */
    static Answer send(String request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return Answer.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }

    record Answer(int status, String head, String body) {
        private static Answer of(String text) {
            String[] parts = text.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(parts[0].split(" ")[1]), parts[0], parts[1]);
        }

        boolean succeeded() {
            return status / 100 == 2;
        }
    }
}
