package org.claimtrail.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.io.FileUtils;

/**
 * All that dev mode needs beside the application: started once, kept running through live reloads, stopped with the JVM.
 * A reload loads this class anew, so what is to outlive one is in system properties and in the hook that stops it.
 */
final class ZeroSetup {
    private static final Path HOME = Checkout.ROOT.resolve(".data");
    private static final Path ADDRESS = HOME.resolve("address");
    private static final String KEYCLOAK = "claimtrail.demo.keycloak";
    private static final String GREETED = "claimtrail.demo.greeted";

    private ZeroSetup() {}

    static void start() {
        if (System.getProperty(KEYCLOAK) != null) {
            return;
        }
        try {
            var lock = lockOrExit();
            exitWithMaven();
            startSideBySide(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static void startSideBySide(FileChannel lock) throws IOException {
        var logins = HOME.resolve("logins");
        FileUtils.deleteDirectory(logins.toFile());
        say("Starting PostgreSQL and Keycloak, side by side");
        var begin = Instant.now();
        var keycloakStarting = CompletableFuture.supplyAsync(() -> Keycloak.start(logins, ZeroSetup::say));
        var database = Database.kept(HOME.resolve("postgres"));
        sayStarted("PostgreSQL", begin);
        atExit(() -> {
            database.close();
            // Mentioned here so that the lock is held for as long as the data is in use.
            lock.close();
        });
        var keycloak = keycloakStarting.join();
        sayStarted("Keycloak", begin);
        atExit(keycloak);
        database.settings().forEach(System::setProperty);
        keycloak.settings().forEach(System::setProperty);
        System.setProperty(KEYCLOAK, keycloak.url());
    }

    private static FileChannel lockOrExit() throws IOException {
        Files.createDirectories(HOME);
        var channel = FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            say("Claimtrail is already running here"
                    + (Files.exists(ADDRESS) ? ": " + Files.readString(ADDRESS) : " (it is still starting)"));
            System.exit(0);
        }
        Files.deleteIfExists(ADDRESS);
        return channel;
    }

    // Killing Maven would otherwise leave its child running, unseen.
    private static void exitWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    }

    private static void atExit(AutoCloseable started) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                started.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }));
    }

    static void ready(String address) {
        if (System.getProperty(GREETED) != null) {
            return;
        }
        System.setProperty(GREETED, address);
        var keycloak = System.getProperty(KEYCLOAK);
        leadBack(address, keycloak);
        loadFirstDossier(address, keycloak);
        say(greeting(address, keycloak));
        try {
            Files.writeString(ADDRESS, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String greeting(String address, String keycloak) {
        return """

                Claimtrail is running: %1$s
                  API documentation    %1$s/q/swagger-ui
                  mails                %1$s/mail (none is sent: they stand there)
                  Keycloak's console   %2$s (%3$s / %4$s)
                  the realm            %2$s/realms/claimtrail
                  PostgreSQL           %5$s (claimtrail / claimtrail reads and records; claimtrail_owner / claimtrail_owner owns)

                  demo user  password     role
                %6$s

                A token, and a call with it:
                  TOKEN=$(curl -s -d grant_type=password -d client_id=claimtrail-cli -d username=fleur -d password=fleur-demo \\
                    %2$s/realms/claimtrail/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                  curl -H "Authorization: Bearer $TOKEN" %1$s/api/v1/me
                """.formatted(
                        address,
                        keycloak,
                        Keycloak.ADMIN,
                        Keycloak.ADMIN_PASSWORD,
                        System.getProperty("quarkus.datasource.jdbc.url"),
                        people());
    }

    /** Without it, its pages lead nobody back: that is said, and no reason not to start. */
    private static void leadBack(String address, String keycloak) {
        try {
            Keycloak.leadBackTo(keycloak, address);
        } catch (IOException e) {
            say(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls that were answered before are answered the same again: only the first start records. */
    private static void loadFirstDossier(String address, String keycloak) {
        var tokens = new ConcurrentHashMap<String, String>();
        try {
            new FirstDossier(address, person -> tokens.computeIfAbsent(person, who -> Keycloak.tokenOf(keycloak, who)))
                    .load();
        } catch (IOException e) {
            say(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String people() {
        return StreamSupport.stream(Keycloak.overlay().get("users").spliterator(), false)
                .filter(user -> user.has("credentials"))
                .map(ZeroSetup::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(JsonNode user) {
        return "  %-9s  %-11s  %s"
                .formatted(
                        user.get("username").asText(),
                        user.at("/credentials/0/value").asText(),
                        user.at("/realmRoles/0").asText());
    }

    private static void sayStarted(String what, Instant begin) {
        say("  %s is up, after %d s"
                .formatted(what, Duration.between(begin, Instant.now()).toSeconds()));
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
