package org.claimtrail.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/** A real Keycloak with the realm that the project ships and the demo's people in it, for the zero-setup run and the tests. */
public final class Keycloak implements AutoCloseable {
    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "admin-demo";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("Listening on: (http://\\S+?)\\.?\\s");

    /** Ends Keycloak as soon as its input ends, so that none is left behind even when this JVM is killed. */
    private static final String WITH_US = """
            "$@" </dev/null & keycloak=$!
            exec 3<&0; (cat <&3 >/dev/null; kill $keycloak 2>/dev/null) & watch=$!
            trap '' INT
            trap 'kill $keycloak' TERM
            until wait $keycloak; do kill -0 $keycloak 2>/dev/null || break; done
            kill $watch 2>/dev/null""";

    private final Process process;
    private final Path home;
    private final String url;

    private Keycloak(Process process, Path home, String url) {
        this.process = process;
        this.home = home;
        this.url = url;
    }

    /**
     * Starts Keycloak below this directory, and returns when it answers.
     *
     * @param progress is told of what takes longer than a start
     */
    public static Keycloak start(Path parent, Consumer<String> progress) {
        try {
            var home = parent.resolve("keycloak-" + UUID.randomUUID());
            KeycloakDistribution.prepare(home, progress);
            return launch(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the Keycloak in this home, which it imports the realms from, if there are any. */
    static Keycloak launch(Path home) throws IOException {
        var log = home.resolve("keycloak.log");
        var process = KeycloakDistribution.kc(
                        List.of("sh", "-c", WITH_US, "sh"),
                        home,
                        "-Dkc.home.dir=" + home,
                        "start",
                        "--optimized",
                        "--import-realm",
                        // There is one: looking for others would open ports to the network.
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=0",
                        "--hostname-strict=false")
                .redirectOutput(log.toFile())
                .start();
        return new Keycloak(process, home, awaitAddress(process, log));
    }

    /** What the demo adds to the shipped realm. */
    static JsonNode overlay() {
        try (var overlay = Keycloak.class.getResourceAsStream("/demo/realm-overlay.json")) {
            return new ObjectMapper().readTree(overlay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A demo person's access token, from the Keycloak at this address. */
    static String tokenOf(String url, String person) {
        return token(url + "/realms/claimtrail", "claimtrail-cli", person, person + "-demo");
    }

    private static String token(String realm, String client, String name, String password) {
        var form = "grant_type=password&client_id=%s&username=%s&password=%s".formatted(client, name, password);
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            return new ObjectMapper()
                    .readTree(answer.body())
                    .get("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Tells the Keycloak at this address where we are reached, once that is known: its pages lead back there. Imported was that without a
     * port, by which it lets in whoever comes back from a login.
     */
    static void leadBackTo(String url, String address) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var json = new ObjectMapper();
        var realm = url + "/admin/realms/claimtrail";
        var token = token(url + "/realms/master", "admin-cli", ADMIN, ADMIN_PASSWORD);
        var found = http.send(
                asAdmin(realm + "/clients?clientId=claimtrail-web", token).build(), BodyHandlers.ofInputStream());
        var client = (ObjectNode) json.readTree(found.body()).get(0);
        client.put("rootUrl", address).put("baseUrl", "/");
        var shown = json.createObjectNode()
                .put("realm", "claimtrail")
                .put("displayNameHtml", "<a href=\"%s\">Claimtrail</a>".formatted(address));
        for (var change : Map.of("/clients/" + client.get("id").asText(), client, "", shown)
                .entrySet()) {
            var answer = http.send(
                    asAdmin(realm + change.getKey(), token)
                            .PUT(BodyPublishers.ofString(change.getValue().toString()))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() != 204) {
                throw new IOException("Keycloak was not told where we are: it answered " + answer.statusCode());
            }
        }
    }

    private static HttpRequest.Builder asAdmin(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String awaitAddress(Process process, Path log) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        try {
            while (Instant.now().isBefore(deadline)) {
                var ready = READY.matcher(Files.readString(log));
                if (ready.find()) {
                    return ready.group(1);
                }
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(
                            "Keycloak stopped while starting:\n" + KeycloakDistribution.tail(log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IllegalStateException("Keycloak did not start in time:\n" + KeycloakDistribution.tail(log));
    }

    public String url() {
        return url;
    }

    /** The settings that lead Quarkus to this realm. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url + "/realms/claimtrail",
                "CLAIMTRAIL_WEB_SECRET",
                KeycloakDistribution.WEB_SECRET,
                "CLAIMTRAIL_SERVICE_SECRET",
                KeycloakDistribution.SERVICE_SECRET,
                "CLAIMTRAIL_COOKIE_SECRET",
                "a-demo-secret-for-cookies-of-32b");
    }

    @Override
    public void close() {
        try {
            stop();
            FileUtils.deleteDirectory(home.toFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether it ended by itself, and so wrote down all that it knew. */
    boolean stop() throws IOException, InterruptedException {
        process.destroy();
        process.getOutputStream().close();
        var stopped = process.waitFor(20, TimeUnit.SECONDS);
        if (!stopped) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        return stopped;
    }
}
