package org.claimtrail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.Database;
import org.claimtrail.demo.Keycloak;

/** One PostgreSQL and one Keycloak for all tests of a run. */
@WithTestResource(value = Environment.class, scope = TestResourceScope.GLOBAL)
public class Environment implements QuarkusTestResourceLifecycleManager {
    public static final String KEYCLOAK_URL = "claimtrail.test.keycloak";

    private static final String SETTINGS = "claimtrail.test.settings";

    /** Quarkus may ask again in another class loader: what is running is kept where all can see it, as text. */
    @Override
    public Map<String, String> start() {
        var running = System.getProperties().computeIfAbsent(SETTINGS, none -> String.join("\n", startBoth()));
        return running.toString()
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    private static List<String> startBoth() {
        // The parts of the suite run side by side, each on what is its own.
        var target = Checkout.ROOT.resolve("target/" + System.getProperty("claimtrail.test.part", "part-1"));
        var keycloakStarting = CompletableFuture.supplyAsync(
                () -> Keycloak.start(target.resolve("test-keycloak"), System.out::println));
        var database = Database.thrownAway(target.resolve("test-postgres"));
        stopAtExit(database);
        var keycloak = keycloakStarting.join();
        stopAtExit(keycloak);
        System.setProperty(KEYCLOAK_URL, keycloak.url());
        Tokens.makeCheap();
        var settings = new HashMap<String, String>();
        settings.putAll(database.settings());
        settings.putAll(keycloak.settings());
        settings.put("quarkus.http.test-port", "0");
        // Nobody listens there until a test does: mail goes over the wire, or nowhere.
        settings.put("quarkus.mailer.mock", "false");
        settings.put("quarkus.mailer.from", "Claimtrail <desk@newsroom.example>");
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", aFreePort());
        settings.put("quarkus.mailer.timeout", "6S");
        // Whoever sends slowly is given up sooner, so that the test of that does not wait for most of its time.
        settings.put("claimtrail.body.deadline", "4S");
        // As in dev mode, and wherever somebody wants it: it is asked about each request. What it writes is not wanted
        // here.
        settings.put("quarkus.http.access-log.enabled", "true");
        settings.put("quarkus.log.category.\"io.quarkus.http.access-log\".level", "OFF");
        return settings.entrySet().stream().map(Object::toString).toList();
    }

    private static String aFreePort() {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopAtExit(AutoCloseable started) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                started.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }));
    }

    @Override
    public void stop() {
        // The next group of tests uses the same; see stopAtExit.
    }
}
