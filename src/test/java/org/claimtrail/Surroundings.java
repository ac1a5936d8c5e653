package org.claimtrail;

import static org.claimtrail.PackagedApplication.HOME;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.claimtrail.demo.Keycloak;

/** What packaged applications need beside a database: room, and one Keycloak for all of them, which takes longest to start. */
final class Surroundings {
    private static boolean isEmptied;
    private static Keycloak keycloak;

    private Surroundings() {}

    /** Whoever needs it first starts it, in an empty place; it ends with this JVM, or with whoever wants to be without it. */
    static Keycloak keycloak() throws IOException {
        if (!isEmptied) {
            FileUtils.deleteDirectory(HOME.toFile());
            isEmptied = true;
        }
        if (keycloak == null) {
            keycloak = Keycloak.start(HOME, System.out::println);
            System.setProperty(Environment.KEYCLOAK_URL, keycloak.url());
        }
        return keycloak;
    }

    static void closeKeycloak() {
        keycloak.close();
        keycloak = null;
    }

    /** Those of a database, and the login server's beside them. */
    static Map<String, String> with(Map<String, String> database) throws IOException {
        var settings = new HashMap<>(database);
        settings.putAll(keycloak().settings());
        return settings;
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
