package org.claimtrail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Locale;
import java.util.stream.Stream;

/** Sends an address to the letter: HTTP clients tidy it up first, and it is the untidy ones that slip past a guard. */
public final class Wire {
    private static final int PATIENCE_MILLIS = 10_000;

    private Wire() {}

    /** A request without a token; what takes a body gets an empty object. */
    public static Answer send(String method, String address) {
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
    public static Answer send(String request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return Answer.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }

    /** The same place, said otherwise: what a guard and a router might read differently. */
    public static Stream<String> spellings(String path) {
        int last = path.lastIndexOf('/') + 1;
        String parent = path.substring(0, last);
        String name = path.substring(last);
        var behind = Stream.of(
                        "/", "//", "/.", "/./", "/x/..", "/%2e", ";", ";x", ";x=y", ";/", "%3B", "%3bx=y", "%2F", "%2f",
                        "%5C", "\\", ".", "..", "%2e", ".json", "%20", "%09", "%00", "?", "?;", "#x")
                .map(path::concat);
        var between = Stream.of(
                        "/",
                        "./",
                        "x/../",
                        "%2e/",
                        "x/%2e%2e/",
                        "x/.%2E/",
                        ";/",
                        ";x/",
                        "..;/",
                        "%2F",
                        "%2f",
                        "%5C",
                        "\\")
                .map(detour -> parent + detour + name);
        var early = Stream.of(
                        "//api/v1/",
                        "/./api/v1/",
                        "/api//v1/",
                        "/api;x/v1/",
                        "/api/v1;x=y/",
                        "/api%3Bx/v1/",
                        "/%61pi/v1/",
                        "/api%2Fv1/",
                        "/api%5Cv1/",
                        "/api\\v1/",
                        "/API/V1/",
                        "/api/v1/claims/../",
                        "/api/v1/claims/%2e%2e/",
                        "/api/v1/claims/..;/",
                        "/api/v1/claims;/../",
                        "/openapi/../api/v1/",
                        "/me/../api/v1/",
                        "http://localhost/api/v1/",
                        "http://localhost//api/v1/")
                .map(start -> path.replaceFirst("/api/v1/", start.replace("\\", "\\\\")));
        var letters = Stream.of(
                parent + name.toUpperCase(Locale.ROOT),
                parent + "%%%02x".formatted((int) name.charAt(0)) + name.substring(1),
                parent + "%25%02x".formatted((int) name.charAt(0)) + name.substring(1),
                path.replaceFirst("/api/v1/(.)", "/api/v1/%" + "%02x".formatted((int) path.charAt(8))));
        return Stream.of(Stream.of(path), behind, between, early, letters).flatMap(same -> same);
    }

    public record Answer(int status, String head, String body) {
        private static Answer of(String text) {
            String[] parts = text.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(parts[0].split(" ")[1]), parts[0], parts[1]);
        }

        public boolean succeeded() {
            return status / 100 == 2;
        }
    }
}
