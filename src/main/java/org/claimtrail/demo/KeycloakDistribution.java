package org.claimtrail.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/**
 * The unpacked Keycloak, and what is made of it once: its own build, and a database with the realm in it. Both take
 * several times as long as a start, so they are kept in {@code .data}, which `./mvnw clean` leaves alone.
 */
final class KeycloakDistribution {
    static final String WEB_SECRET = "demo-web-secret";
    static final String SERVICE_SECRET = "demo-service-secret";

    private static final Path UNPACKED = Checkout.ROOT.resolve(".data/keycloak");
    private static final Pattern VERSION = Pattern.compile("<keycloak\\.version>(.*?)</");
    private static final List<String> BUILD = List.of("build", "--db=dev-file");
    private static final String DATABASE = "data/h2";
    /** The login's, as the build put it together. Not a part of what is built and imported once: a changed one is seen at the next start. */
    private static final Path THEMES = Checkout.ROOT.resolve("target/keycloak-themes");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private KeycloakDistribution() {}

    /** Makes a home for one Keycloak, ready to start: with a database of its own, and all else shared. */
    static void prepare(Path home, Consumer<String> progress) throws IOException {
        var distribution = distribution();
        try (var channel = FileChannel.open(
                distribution.resolve("claimtrail-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            build(distribution, progress);
            var database = imported(distribution, progress);
            link(distribution, home);
            FileUtils.copyDirectory(database.toFile(), home.resolve(DATABASE).toFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of several that were unpacked, the one that the checkout asks for. */
    private static Path distribution() throws IOException {
        var version = VERSION.matcher(Files.readString(Checkout.ROOT.resolve("pom.xml")));
        if (version.find()) {
            var distribution = UNPACKED.resolve("keycloak-" + version.group(1));
            if (Files.isDirectory(distribution)) {
                return distribution;
            }
        }
        throw new IllegalStateException("No Keycloak in .data/keycloak: `./mvnw process-resources` unpacks it");
    }

    private static void build(Path distribution, Consumer<String> progress) throws IOException, InterruptedException {
        var built = distribution.resolve("claimtrail-built");
        if (Files.exists(built) && Files.readString(built).equals(BUILD.toString())) {
            return;
        }
        progress.accept("  Keycloak builds itself, this once: about half a minute");
        var log = distribution.resolve("claimtrail-build.log");
        var process = kc(List.of(), distribution, BUILD.toArray(String[]::new))
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException("Keycloak's build failed:\n" + tail(log));
        }
        Files.writeString(built, BUILD.toString());
    }

    /** A database that Keycloak made and imported the realm into; for another realm, another one. */
    private static Path imported(Path distribution, Consumer<String> progress)
            throws IOException, InterruptedException {
        var realm = new ObjectMapper().writeValueAsBytes(realm());
        var database = distribution.resolve("claimtrail-database-" + digest(realm));
        if (Files.exists(database)) {
            return database;
        }
        progress.accept("  Keycloak imports the realm, this once: about half a minute");
        // What was begun and cut off, and what an earlier realm was imported into.
        try (var earlier = Files.newDirectoryStream(distribution, "claimtrail-{importing,database-*}")) {
            for (var directory : earlier) {
                FileUtils.deleteDirectory(directory.toFile());
            }
        }
        var home = distribution.resolve("claimtrail-importing");
        link(distribution, home);
        Files.write(Files.createDirectories(home.resolve("data/import")).resolve("claimtrail-realm.json"), realm);
        if (!Keycloak.launch(home).stop()) {
            throw new IllegalStateException(
                    "Keycloak did not end after its import:\n" + tail(home.resolve("keycloak.log")));
        }
        Files.move(home.resolve(DATABASE), database);
        FileUtils.deleteDirectory(home.toFile());
        return database;
    }

    private static void link(Path distribution, Path home) throws IOException {
        Files.createDirectories(home);
        for (var shared : List.of("bin", "conf", "lib", "providers", "version.txt")) {
            Files.createSymbolicLink(home.resolve(shared), distribution.resolve(shared));
        }
        if (!Files.isDirectory(THEMES)) {
            throw new IllegalStateException("No theme in " + THEMES + ": `./mvnw process-resources` makes it");
        }
        Files.createSymbolicLink(home.resolve("themes"), THEMES);
    }

    private static ObjectNode realm() throws IOException {
        var realm = (ObjectNode) new ObjectMapper()
                .readTree(Checkout.ROOT.resolve("k8s/base/realm.json").toFile());
        // Where we are reached is known when the port is, after the import: better no way back than one to where nobody
        // is.
        realm.get("clients").forEach(client -> ((ObjectNode) client).remove("baseUrl"));
        Keycloak.overlay().properties().forEach(entry -> {
            if (realm.get(entry.getKey()) instanceof ArrayNode shipped) {
                shipped.addAll((ArrayNode) entry.getValue());
            } else {
                realm.set(entry.getKey(), entry.getValue());
            }
        });
        return realm;
    }

    private static String digest(byte[] realm) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(String.join(
                            " ", Keycloak.ADMIN, Keycloak.ADMIN_PASSWORD, WEB_SECRET, SERVICE_SECRET, BUILD.toString())
                    .getBytes(UTF_8));
            return HexFormat.of().formatHex(sha.digest(realm), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static ProcessBuilder kc(List<String> wrapper, Path home, String... arguments) {
        var command = new ArrayList<>(wrapper);
        command.add(home.resolve("bin/kc.sh").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        // What a developer has set for another Keycloak or JVM must not reach this one.
        environment.keySet().removeIf(name -> name.matches("(KC|JAVA)_.*|JAVA|DEBUG.*|PRINT_ENV"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // It serves few for a short time: what a second compiler and a collector beside it do takes longer than it
        // saves.
        environment.put(
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:-UseG1GC -XX:+UseSerialGC");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", Keycloak.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Keycloak.ADMIN_PASSWORD);
        environment.put("CLAIMTRAIL_WEB_SECRET", WEB_SECRET);
        environment.put("CLAIMTRAIL_SERVICE_SECRET", SERVICE_SECRET);
        // Without a port: for a loopback address Keycloak then accepts any.
        environment.put("CLAIMTRAIL_URL", "http://localhost");
        return builder;
    }

    static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }
}
