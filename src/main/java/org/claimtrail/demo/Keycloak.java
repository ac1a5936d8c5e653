package org.claimtrail.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/** A real Keycloak with the realm that the project ships and the demo's people in it, for the zero-setup run and the tests. */
public final class Keycloak implements AutoCloseable {
    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "admin-demo";

    private static final String WEB_SECRET = "demo-web-secret";
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

    /** Starts Keycloak below this directory, and returns when it answers. */
    public static Keycloak start(Path parent) {
        try {
            var distribution = distribution();
            build(distribution);
            var home = home(parent, distribution);
            var log = home.resolve("keycloak.log");
            var process = kc(
                            List.of("sh", "-c", WITH_US, "sh"),
                            distribution,
                            "-Dkc.home.dir=" + home,
                            "start",
                            "--optimized",
                            "--import-realm",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=0",
                            "--hostname-strict=false")
                    .redirectOutput(log.toFile())
                    .start();
            return new Keycloak(process, home, awaitAddress(process, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path distribution() throws IOException {
        var unpacked = Checkout.ROOT.resolve("target/keycloak");
        if (Files.isDirectory(unpacked)) {
            try (var versions = Files.newDirectoryStream(unpacked, "keycloak-*")) {
                for (var version : versions) {
                    return version;
                }
            }
        }
        throw new IllegalStateException("No Keycloak in target/keycloak: `./mvnw process-resources` unpacks it");
    }

    /** Keycloak's own build takes twice as long as its start; one serves all starts, also two at the same time. */
    private static void build(Path distribution) throws IOException {
        var built = distribution.resolve("claimtrail-built");
        try (var channel = FileChannel.open(
                distribution.resolve("claimtrail-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (Files.exists(built)) {
                return;
            }
            var log = distribution.resolve("claimtrail-build.log");
            var build = kc(List.of(), distribution, "build", "--db=dev-mem", "--cache=local")
                    .redirectOutput(log.toFile())
                    .start();
            if (!build.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || build.exitValue() != 0) {
                build.destroy();
                throw new IllegalStateException("Keycloak's build failed:\n" + tail(log));
            }
            Files.createFile(built);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A home of its own for each Keycloak, with all but the data shared, as each imports the realms in its home. */
    private static Path home(Path parent, Path distribution) throws IOException {
        var home = parent.resolve("keycloak-" + UUID.randomUUID());
        var imports = Files.createDirectories(home.resolve("data/import"));
        for (var shared : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
            Files.createSymbolicLink(home.resolve(shared), distribution.resolve(shared));
        }
        new ObjectMapper().writeValue(imports.resolve("claimtrail-realm.json").toFile(), realm());
        return home;
    }

    private static ObjectNode realm() throws IOException {
        var realm = (ObjectNode) new ObjectMapper()
                .readTree(Checkout.ROOT.resolve("k8s/base/realm.json").toFile());
        overlay().properties().forEach(entry -> {
            if (realm.get(entry.getKey()) instanceof ArrayNode shipped) {
                shipped.addAll((ArrayNode) entry.getValue());
            } else {
                realm.set(entry.getKey(), entry.getValue());
            }
        });
        return realm;
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
        var form = "grant_type=password&client_id=claimtrail-cli&username=%1$s&password=%1$s-demo".formatted(person);
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/claimtrail/protocol/openid-connect/token"))
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

    private static ProcessBuilder kc(List<String> wrapper, Path distribution, String... arguments) {
        var command = new ArrayList<>(wrapper);
        command.add(distribution.resolve("bin/kc.sh").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        // What a developer has set for another Keycloak or JVM must not reach this one.
        environment.keySet().removeIf(name -> name.matches("(KC|JAVA)_.*|JAVA|DEBUG.*|PRINT_ENV"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("CLAIMTRAIL_WEB_SECRET", WEB_SECRET);
        // Without a port: for a loopback address Keycloak then accepts any.
        environment.put("CLAIMTRAIL_URL", "http://localhost");
        return builder;
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
                    throw new IllegalStateException("Keycloak stopped while starting:\n" + tail(log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IllegalStateException("Keycloak did not start in time:\n" + tail(log));
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
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
                WEB_SECRET,
                "CLAIMTRAIL_COOKIE_SECRET",
                "a-demo-secret-for-cookies-of-32b");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
            FileUtils.deleteDirectory(home.toFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
