package org.claimtrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import org.claimtrail.bench.Application.Start;
import org.claimtrail.demo.Keycloak;

/**
 * How long it takes from its command to its first answer, and what memory it holds then and under load: on each JDK, and from 25 on also with
 * a cache of what an earlier run loaded, linked and found worth compiling (JEP 483, 514 and 515).
 */
final class StartUp {
    private static final Set<String> READ =
            Set.of("claim", "list", "dossier", "page: claim", "page: claim for readers");
    private static final int FIRST_WITH_A_CACHE = 25;

    /** As docs/operations.md and k8s/ have it: so much of 768 megabytes, for a JVM that knows no container. */
    private static final String HEAP = "-Xmx460m";

    private final Server server;
    private final Keycloak keycloak;
    private final Options options;

    private StartUp(Server server, Keycloak keycloak, Options options) {
        this.server = server;
        this.keycloak = keycloak;
        this.options = options;
    }

    static void print(Server server, Keycloak keycloak, Options options)
            throws SQLException, IOException, InterruptedException {
        StartUp start = new StartUp(server, keycloak, options);
        Bench.say("| start | first answer ms | from to | of the processors ms | resident MB | under load MB |");
        Bench.say("|---|---:|---:|---:|---:|---:|");
        List<String> homes = options.jdks().isEmpty() ? List.of(System.getProperty("java.home")) : options.jdks();
        for (String home : homes) {
            start.print(home);
        }
    }

    private void print(String home) throws SQLException, IOException, InterruptedException {
        String java = Path.of(home, "bin", "java").toString();
        int version = Integer.parseInt(Bench.output(List.of(java, "-version")).replaceAll("(?s)\\D*(\\d+).*", "$1"));
        print("JDK " + version, options.jvm(java, HEAP));
        if (version >= FIRST_WITH_A_CACHE) {
            Path cache = Bench.HOME.resolve("application-%d.aot".formatted(version));
            Files.deleteIfExists(cache);
            try (Application learning = Application.start(
                    server.settings(), keycloak, options.jvm(java, HEAP, "-XX:AOTCacheOutput=" + cache))) {
                load(learning);
            }
            print("JDK " + version + " with a cache", options.jvm(java, HEAP, "-XX:AOTCache=" + cache));
        }
    }

    private void print(String name, List<String> java) throws SQLException, IOException, InterruptedException {
        List<Start> starts = new ArrayList<>();
        List<Long> resident = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            try (Application application = Application.start(server.settings(), keycloak, java)) {
                starts.add(application.start());
                resident.add(application.resident());
            }
        }
        try (Application application = Application.start(server.settings(), keycloak, java)) {
            load(application);
            LongSummaryStatistics wall = starts.stream().mapToLong(Start::wall).summaryStatistics();
            Bench.say("| %s | %,.0f | %,d–%,d | %,.0f | %.0f | %d |"
                    .formatted(
                            name,
                            Rounds.median(starts, Start::wall),
                            wall.getMin(),
                            wall.getMax(),
                            Rounds.median(starts, Start::cpu),
                            Rounds.median(resident, Long::doubleValue),
                            application.resident()));
        }
    }

    private void load(Application application) throws SQLException, IOException, InterruptedException {
        try (Connection admin = server.admin(Server.BENCH)) {
            for (Scenario scenario : Scenario.all(admin)) {
                if (READ.contains(scenario.name())) {
                    Files.write(scenario.requests(), scenario.lines());
                    application.load(scenario, options);
                }
            }
        }
    }
}
