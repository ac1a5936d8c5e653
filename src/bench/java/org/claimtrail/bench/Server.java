package org.claimtrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.demo.Database;
import org.flywaydb.core.Flyway;

/** The PostgreSQL that both are measured on, with a seeded database, and a copy of it for each run. */
record Server(Database database) implements AutoCloseable {
    static final String BENCH = "bench";
    static final String MATCHING = "matching";
    static final String USER = "claimtrail";

    /** As a small server would have them; what the demo's own start sets (fsync and synchronous_commit on) stays. */
    private static final Map<String, String> SETTINGS = Map.of(
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

    private static final String MISSING = """
            select exists (select from claim_version v
                where not exists (select from claim_document d where not d.released and d.id = v.id and d.version = v.version))
              or exists (select from claim_state s where s.released_until is not null
                and not exists (select from claim_document d where d.released and d.id = s.id and d.version = s.version))
              or exists (select from ledger_entry l where l.kind = 'CLAIM_ADDED'
                and not exists (select from searched_text t where not t.released and t.id = l.subject_id))
              or exists (select from claim_state s where s.released_until = '9999-12-31Z'
                and not exists (select from searched_text t where t.released and t.id = s.id and t.known_from = s.known_from))""";

    private static final Path HOME = Bench.HOME.resolve("postgres");

    static Server start() throws SQLException {
        Server server = new Server(Database.kept(HOME));
        try (Connection admin = server.admin("postgres")) {
            if (value(admin, "show shared_buffers").equals(SETTINGS.get("shared_buffers"))) {
                return server;
            }
            for (var setting : SETTINGS.entrySet()) {
                execute(admin, "alter system set %s = '%s'".formatted(setting.getKey(), setting.getValue()));
            }
        }
        server.close();
        return new Server(Database.kept(HOME));
    }

    void seedOnce() throws SQLException, IOException {
        Path seeded = HOME.resolve("seeded");
        if (Files.exists(seeded)) {
            return;
        }
        Bench.say("Seeding");
        long begin = System.nanoTime();
        Map<String, String> settings = database.settings();
        Flyway flyway = Flyway.configure()
                .dataSource(
                        address(USER), settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password"))
                .placeholders(Map.of("application", USER, "keys-kept", "P7D", "access-records-kept", "P1Y"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        try (Connection admin = admin(USER)) {
            execute(admin, PAST);
            Seed.into(admin);
            execute(admin, "vacuum (analyze, freeze)");
        }
        Files.createFile(seeded);
        Bench.say("Seeded in %d s".formatted((System.nanoTime() - begin) / 1_000_000_000));
    }

    /** Each run writes into a copy, so that the next one measures the same. */
    void copy() throws SQLException {
        try (Connection admin = admin("postgres")) {
            execute(admin, "drop database if exists bench");
            execute(admin, "create database bench template claimtrail owner claimtrail_owner strategy file_copy");
        }
        try (Connection admin = admin(BENCH)) {
            execute(admin, "create extension pg_stat_statements");
            execute(admin, PAST);
            Wide.into(admin);
        }
    }

    boolean has(String name) throws SQLException {
        try (Connection admin = admin("postgres")) {
            return value(admin, "select exists (select from pg_database where datname = '" + name + "')")
                    .equals("t");
        }
    }

    /** One with nothing in it, which the application migrates. */
    void empty(String name) throws SQLException {
        try (Connection admin = admin("postgres")) {
            execute(admin, "drop database if exists " + name + " with (force)");
            execute(admin, "create database " + name + " owner claimtrail_owner");
        }
    }

    /** The words of what was seeded are written down by the application, beside its other work. */
    static void untilCaughtUp(Connection admin) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (value(admin, MISSING).equals("t")) {
            Thread.sleep(1_000);
        }
        Bench.say("Words written down in %d s".formatted((System.nanoTime() - begin) / 1_000_000_000));
    }

    /** Whatever a database does after it was filled and migrated is done before the first measurement, not in it. */
    static void settle(Connection admin) throws SQLException {
        execute(admin, "vacuum (analyze, freeze)");
        execute(admin, "checkpoint");
    }

    Map<String, String> settings() {
        return settings(BENCH);
    }

    Map<String, String> settings(String name) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("quarkus.datasource.jdbc.url", address(name));
        return settings;
    }

    Connection admin(String name) throws SQLException {
        return DriverManager.getConnection(address(name), "postgres", "");
    }

    String port() {
        return address("").replaceAll(".*:(\\d+)/", "$1");
    }

    private String address(String name) {
        return database.settings().get("quarkus.datasource.jdbc.url").replaceAll("/[^/]*$", "/" + name);
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

    @Override
    public void close() {
        database.close();
    }
}
