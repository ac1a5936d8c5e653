package org.claimtrail.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.FileUtils;
import org.claimtrail.bench.Application.Load;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.Keycloak;

/** The benchmark from beginning to end; {@code src/bench/run} starts it, docs/benchmarks.md says what it measures. */
final class Bench {
    static final Path HOME = Checkout.ROOT.resolve("target/bench");

    private final Options options;
    private final Server server;
    private final Application application;
    private final Connection admin;
    private final Rounds rounds = new Rounds();

    private Bench(Options options, Server server, Application application, Connection admin) throws IOException {
        this.options = options;
        this.server = server;
        this.application = application;
        this.admin = admin;
    }

    public static void main(String... arguments) throws Exception {
        Options options = Options.of(arguments);
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.WARNING);
        if (options.fresh()) {
            FileUtils.deleteDirectory(HOME.resolve("postgres").toFile());
        }
        say("Starting PostgreSQL and Keycloak");
        List<String> impossible;
        try (Server server = Server.start();
                Keycloak keycloak = Keycloak.start(HOME.resolve("keycloak"), Bench::say)) {
            if (options.wants("matching")) {
                Matching.print(server, keycloak, options);
            }
            if (options.only().equals("matching")) {
                return;
            }
            server.seedOnce();
            server.copy();
            try (Application application = Application.start(server.settings(), keycloak, options.jvm("java"));
                    Connection admin = server.admin(Server.BENCH)) {
                Server.untilCaughtUp(admin);
                impossible = new Bench(options, server, application, admin).run();
            }
            if (options.wants("start")) {
                StartUp.print(server, keycloak, options);
            }
        }
        if (!impossible.isEmpty()) {
            say("\nTHESE FIGURES ARE WRONG: nothing is faster than its own statements.\n"
                    + String.join("\n", impossible));
            System.exit(1);
        }
    }

    private List<String> run() throws SQLException, IOException, InterruptedException {
        List<Scenario> wanted = Scenario.all(admin).stream()
                .filter(it -> options.wants(it.name()))
                .toList();
        measure(wanted.stream().filter(it -> !it.records()).toList());
        if (options.wants("flood")) {
            flood();
        }
        // What is recorded would change what is read.
        measure(wanted.stream().filter(Scenario::records).toList());
        rounds.print();
        if (options.wants("writes")) {
            Writes.print(application, StatementLog.of(admin), admin);
        }
        holdIf(options, application, server.settings());
        return rounds.impossible();
    }

    static void holdIf(Options options, Application application, Map<String, String> settings) throws IOException {
        if (options.hold()) {
            say("Holding: %s, %s; Enter ends it".formatted(application, settings));
            System.in.read();
        }
    }

    private void flood() throws SQLException, IOException, InterruptedException {
        Scenario reading = Scenario.all(admin).stream()
                .filter(it -> it.name().equals("list"))
                .findFirst()
                .orElseThrow();
        Files.write(reading.requests(), reading.lines());
        Flood.print(application, reading, options);
    }

    private void measure(List<Scenario> scenarios) throws SQLException, IOException, InterruptedException {
        if (scenarios.isEmpty()) {
            return;
        }
        List<Ceiling> ceilings = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            ceilings.add(ceiling(scenario));
        }
        Server.settle(admin);
        say("Warming up");
        for (Scenario scenario : scenarios) {
            application.warmUp(scenario, options);
        }
        // Each kind in each round, rather than one after the other: a busy minute of the machine spoils one round of
        // each.
        for (int i = 1; i <= options.rounds(); i++) {
            for (Ceiling ceiling : ceilings) {
                rounds.add(round(ceiling, i));
            }
            say("  round %d of %d".formatted(i, options.rounds()));
        }
    }

    private Ceiling ceiling(Scenario scenario) throws SQLException, IOException, InterruptedException {
        StatementLog log = StatementLog.of(admin);
        if (scenario.records()) {
            Files.write(scenario.requests(), scenario.lines());
            return Ceiling.of(scenario, Recording.of(scenario, application, log, admin), server, options);
        }
        Sample sample = Sample.of(scenario, application, log);
        Files.write(scenario.requests(), sample.lines());
        Ceiling ceiling = Ceiling.of(scenario, Reading.of(scenario, sample, admin), server, options);
        say("  %s: %d of %d sampled, %d statements each; pgbench plans for %d s"
                .formatted(
                        scenario.name(),
                        sample.lines().size(),
                        scenario.lines().size(),
                        ceiling.script().statements(),
                        ceiling.planning()));
        return ceiling;
    }

    private Rounds.Round round(Ceiling ceiling, int number) throws IOException, InterruptedException {
        if (number % 2 == 0) {
            double most = ceiling.turn(server, options);
            return new Rounds.Round(ceiling, number, false, application.load(ceiling.scenario(), options), most);
        }
        Load load = application.load(ceiling.scenario(), options);
        return new Rounds.Round(ceiling, number, true, load, ceiling.turn(server, options));
    }

    static String output(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // As the application's connections have it.
        builder.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan -c lock_timeout=10s");
        Process process = builder.start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + ": " + output);
        }
        return output;
    }

    static void say(String text) {
        System.out.println(text);
    }
}
