package org.claimtrail.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.io.FileUtils;

/** A real PostgreSQL without an installation, for the zero-setup run and the tests. */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String NAME = "claimtrail";
    private static final String OWNER = "claimtrail_owner";
    private static final int ANY_PORT = 0;

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the database that keeps its data in this directory, whatever became of the process that last used it. */
    public static Database kept(Path home) {
        return kept(home, ANY_PORT);
    }

    /** The same on this port, where whoever used the database before it stopped finds it again. */
    public static Database kept(Path home, int port) {
        var data = home.resolve("data");
        var complete = home.resolve("complete");
        try {
            stopOrphan(data.resolve("postmaster.pid"));
            if (Files.notExists(complete)) {
                // A first start that was killed half-way: nothing in there was ever used.
                FileUtils.deleteDirectory(data.toFile());
            }
            var database = start(
                    home.resolve("binaries"), data, port, false, Map.of("fsync", "on", "synchronous_commit", "on"));
            if (Files.notExists(complete)) {
                database.createOurs();
                Files.createFile(complete);
            }
            database.giveToItsOwner();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an empty database that is deleted on closing, and may lose everything when the machine stops. */
    public static Database thrownAway(Path home) {
        try {
            var database =
                    start(home, home.resolve("data-" + UUID.randomUUID()), ANY_PORT, true, Map.of("fsync", "off"));
            database.createOurs();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Besides unpacking its binaries into its working directory, the library deletes each stale data directory it finds
     * right below it. That is welcome for data to throw away; data to keep must lie elsewhere.
     */
    private static Database start(Path workingDir, Path data, int port, boolean throwAway, Map<String, String> settings)
            throws IOException {
        discardHalfUnpacked(workingDir);
        System.setProperty("ot.epg.working-dir", workingDir.toString());
        Files.createDirectories(data.getParent());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setPort(port)
                .setCleanDataDirectory(throwAway)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                // The same order of texts on every machine, whatever its locale.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        settings.forEach(builder::setServerConfig);
        return new Database(builder.start());
    }

    private static void discardHalfUnpacked(Path workingDir) throws IOException {
        if (Files.isDirectory(workingDir)) {
            try (var versions = Files.newDirectoryStream(workingDir, "PG-*")) {
                for (var version : versions) {
                    if (Files.notExists(version.resolve(".exists"))) {
                        FileUtils.deleteDirectory(version.toFile());
                    }
                }
            }
        }
    }

    /** When the JVM is killed PostgreSQL lives on, and would keep a second one off its data. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        if (!isPostgres(pid)) {
            return;
        }
        // SIGINT is PostgreSQL's fast shutdown; Java itself sends SIGTERM only, which waits for every forgotten client.
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start();
        try {
            // Looked at again and again: it is nobody's child here, and where it stays as a zombie no event ever tells
            // of its end.
            for (var deadline = Instant.now().plus(PATIENCE); isPostgres(pid); Thread.sleep(50)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(
                            "PostgreSQL of an earlier run (process %d) does not stop".formatted(pid));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * By its command: after a reboot the number may be anybody's, and where nobody waits for orphans, as in many a container, a
     * process that ended keeps its number, but not its command.
     */
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /** Two users, none of them a superuser: what needs more rights than a deployment grants should fail here first. */
    private void createOurs() {
        execute(
                postgres.getPostgresDatabase(),
                "create role %1$s login password '%1$s'".formatted(NAME),
                "create role %1$s login password '%1$s'".formatted(OWNER),
                "create database %s owner %s".formatted(NAME, OWNER));
    }

    /** One that was made when there was one user only, who owned what it recorded. */
    private void giveToItsOwner() {
        execute(
                postgres.getPostgresDatabase(),
                "do $$ begin create role %1$s login password '%1$s'; exception when duplicate_object then end $$"
                        .formatted(OWNER),
                "alter database %s owner to %s".formatted(NAME, OWNER));
        execute(postgres.getDatabase("postgres", NAME), "reassign owned by %s to %s".formatted(NAME, OWNER));
    }

    private static void execute(DataSource database, String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database", e);
        }
    }

    /** The settings that lead Quarkus to this database. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), NAME),
                "quarkus.datasource.username", NAME,
                "quarkus.datasource.password", NAME,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
