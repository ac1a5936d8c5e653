package org.claimtrail.bench;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.FileUtils;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.Database;
import org.claimtrail.demo.Keycloak;
import org.flywaydb.core.Flyway;

/** The benchmark from beginning to end; {@code src/bench/run} starts it, docs/benchmarks.md says what it measures. */
final class Bench {
    static final Path HOME = Checkout.ROOT.resolve("target/bench");

    /** As a small server would have them; what the demo's own start sets (fsync and synchronous_commit on) stays. */
    private static final Map<String, String> POSTGRES = Map.of(
            "shared_buffers", "2GB",
            "effective_cache_size", "6GB",
            "max_wal_size", "8GB",
            "random_page_cost", "1.1",
            "shared_preload_libraries", "pg_stat_statements",
            "logging_collector", "on",
            "log_destination", "jsonlog",
            "log_filename", "postgresql.log");

    /** The database takes only what is recorded now; what the seed tells of was recorded over years. */
    private static final String PAST = "set session_replication_role = replica";

    /** Few enough to leave a processor to the JVM's compiler: under full load it is minutes behind, and never catches up. */
    private static final int WARMING_CONNECTIONS = 2;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Options options;
    private final String server;
    private final String keycloak;
    private final String application;
    private final Process process;

    private Bench(Options options, String server, String keycloak, String application, Process process) {
        this.process = process;
        this.options = options;
        this.server = server;
        this.keycloak = keycloak;
        this.application = application;
    }

    /** What can be said on the command line. */
    record Options(int seconds, int warmup, int connections, String only, boolean fresh, boolean hold, String java) {
        static final String HELP = """
                --seconds=10      how long each measurement lasts
                --warmup=40       how long the application is warmed up with each kind of request
                --connections=16  of wrk and of pgbench alike
                --only=list,...   only the measurements whose names begin so
                --fresh           seed again, though there is a seeded database
                --hold            keep everything running afterwards, until Enter
                --java=...        options for the application's JVM, such as a profiler's""";

        static Options of(String... arguments) {
            Map<String, String> said = new HashMap<>();
            for (String argument : arguments) {
                String[] parts = argument.split("=", 2);
                if (!HELP.contains(parts[0])) {
                    System.out.println(HELP);
                    System.exit(argument.equals("--help") ? 0 : 2);
                }
                said.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
            return new Options(
                    Integer.parseInt(said.getOrDefault("--seconds", "10")),
                    Integer.parseInt(said.getOrDefault("--warmup", "40")),
                    Integer.parseInt(said.getOrDefault("--connections", "16")),
                    said.getOrDefault("--only", ""),
                    said.containsKey("--fresh"),
                    said.containsKey("--hold"),
                    said.getOrDefault("--java", ""));
        }

        boolean wants(Scenario scenario) {
            return Arrays.stream(only.split(",")).anyMatch(scenario.name()::startsWith);
        }
    }

    public static void main(String... arguments) throws Exception {
        Options options = Options.of(arguments);
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.WARNING);
        if (options.fresh()) {
            FileUtils.deleteDirectory(HOME.resolve("postgres").toFile());
        }
        say("Starting PostgreSQL and Keycloak");
        try (Database database = database();
                Keycloak keycloak = Keycloak.start(HOME.resolve("keycloak"), Bench::say)) {
            String server =
                    database.settings().get("quarkus.datasource.jdbc.url").replaceAll("/[^/]*$", "/");
            seedOnce(server, database.settings());
            copy(server);
            int port = freePort();
            Process application = start(server, database, keycloak, port, options);
            try {
                new Bench(options, server, keycloak.url(), "http://127.0.0.1:" + port, application).run();
            } finally {
                application.destroy();
                application.waitFor();
            }
        }
    }

    private static Database database() throws SQLException {
        Database database = Database.kept(HOME.resolve("postgres"));
        String server = database.settings().get("quarkus.datasource.jdbc.url").replaceAll("/[^/]*$", "/");
        try (Connection admin = admin(server, "postgres")) {
            if (value(admin, "show shared_buffers").equals(POSTGRES.get("shared_buffers"))) {
                return database;
            }
            for (var setting : POSTGRES.entrySet()) {
                execute(admin, "alter system set %s = '%s'".formatted(setting.getKey(), setting.getValue()));
            }
        }
        database.close();
        return Database.kept(HOME.resolve("postgres"));
    }

    private static void seedOnce(String server, Map<String, String> settings) throws SQLException, IOException {
        Path seeded = HOME.resolve("postgres/seeded");
        if (Files.exists(seeded)) {
            return;
        }
        say("Seeding");
        long begin = System.nanoTime();
        Flyway flyway = Flyway.configure()
                .dataSource(
                        server + "claimtrail",
                        settings.get("quarkus.flyway.username"),
                        settings.get("quarkus.flyway.password"))
                .placeholders(Map.of("application", settings.get("quarkus.datasource.username"), "keys-kept", "P7D"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        try (Connection admin = admin(server, "claimtrail")) {
            execute(admin, PAST);
            Seed.into(admin);
            execute(admin, "vacuum (analyze, freeze)");
        }
        Files.createFile(seeded);
        say("Seeded in %d s".formatted((System.nanoTime() - begin) / 1_000_000_000));
    }

    /** Each run writes into a copy, so that the next one measures the same. */
    private static void copy(String server) throws SQLException {
        try (Connection admin = admin(server, "postgres")) {
            execute(admin, "drop database if exists bench");
            execute(admin, "create database bench template claimtrail owner claimtrail_owner strategy file_copy");
            execute(admin, "checkpoint");
        }
        try (Connection admin = admin(server, "bench")) {
            execute(admin, "create extension pg_stat_statements");
            execute(admin, PAST);
            Wide.into(admin);
        }
    }

    private static Process start(String server, Database database, Keycloak keycloak, int port, Options options)
            throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(keycloak.settings());
        settings.put("quarkus.datasource.jdbc.url", server + "bench");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.management.port", "0");
        List<String> command = new ArrayList<>(List.of("java"));
        Arrays.stream(options.java().split(" ")).filter(it -> !it.isEmpty()).forEach(command::add);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                Checkout.ROOT.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("application.log").toFile())
                .start();
        while (status("http://127.0.0.1:" + port + "/api/v1/claims?limit=1") != 200) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(HOME.resolve("application.log")));
            }
            Thread.sleep(200);
        }
        return process;
    }

    private void run() throws Exception {
        try (Connection admin = admin(server, "bench")) {
            List<Scenario> scenarios =
                    Scenario.all(admin).stream().filter(options::wants).toList();
            Map<Scenario, Ceiling> ceilings = new LinkedHashMap<>();
            for (Scenario scenario : scenarios) {
                Files.writeString(scenario.requests(), String.join("\n", scenario.lines()) + "\n");
                // Before the load: nothing but this request is to be in PostgreSQL's log.
                ceilings.put(scenario, Ceiling.of(scenario, admin, this::answer));
            }
            say("Warming up");
            for (Scenario scenario : scenarios) {
                wrk(scenario, options.warmup(), WARMING_CONNECTIONS);
            }
            say("| | requests/s | p50 ms | p99 ms | ceiling/s | ratio | statements | CPU µs | errors |");
            say("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
            for (Scenario scenario : scenarios) {
                Ceiling ceiling = ceilings.get(scenario);
                Duration before = cpu();
                String[] measured = wrk(scenario, options.seconds(), options.connections());
                Duration busy = cpu().minus(before);
                double perSecond = Double.parseDouble(measured[0]);
                double most = ceiling.measure(server, admin, options);
                say("| %s | %,.0f | %.1f | %.1f | %,.0f | %.2f | %d | %,.0f | %s |"
                        .formatted(
                                scenario.name(),
                                perSecond,
                                Integer.parseInt(measured[1]) / 1000.0,
                                Integer.parseInt(measured[2]) / 1000.0,
                                most,
                                perSecond / most,
                                ceiling.statements().size(),
                                busy.toNanos() / 1000.0 / perSecond / options.seconds(),
                                measured[3]));
            }
            if (options.hold()) {
                say("Holding: %s, %sbench; Enter ends it".formatted(application, server));
                System.in.read();
            }
        }
    }

    /** What the application has used: of the two processors' time, this much is its own. */
    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String[] wrk(Scenario scenario, int seconds, int connections) throws IOException, InterruptedException {
        String output = output(List.of(
                "wrk",
                "-t2",
                "-c" + connections,
                "-d" + seconds + "s",
                "--latency",
                "-s",
                Checkout.ROOT.resolve("src/bench/requests.lua").toString(),
                application + "/api/v1/claims",
                scenario.requests().toString(),
                authorization(scenario)));
        return output.lines()
                .filter(line -> line.startsWith("RESULT "))
                .map(line -> line.substring(7).split(" "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output));
    }

    /** What the application answers to the first of a scenario's requests. */
    private String answer(Scenario scenario, String counter) throws IOException, InterruptedException {
        String line = scenario.lines().get(0).replace("%d", counter);
        var request = HttpRequest.newBuilder();
        if (scenario.client() != null) {
            request.header("Authorization", authorization(scenario));
        }
        if (line.startsWith("{")) {
            request.uri(URI.create(application + "/api/v1/claims"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(line));
        } else {
            request.uri(URI.create(application + line));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(line + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** With a new token for each measurement: it has to outlive that only; for readers a word of our own. */
    private String authorization(Scenario scenario) throws IOException, InterruptedException {
        return scenario.client() == null ? "none" : "Bearer " + token(scenario);
    }

    private String token(Scenario scenario) throws IOException, InterruptedException {
        String form =
                "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s-secret".formatted(scenario.client());
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/claimtrail/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body())
                .get("access_token")
                .asText();
    }

    private static int status(String url) throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String output(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // As the application's connections have it.
        builder.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan");
        Process process = builder.start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.stream().limit(1).collect(joining()) + ": " + output);
        }
        return output;
    }

    private static Connection admin(String server, String database) throws SQLException {
        return DriverManager.getConnection(server + database, "postgres", "");
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static String value(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void say(String text) {
        System.out.println(text);
    }
}
