package org.claimtrail;

import static org.claimtrail.PackagedApplication.HOME;
import static org.claimtrail.PackagedApplication.PATIENCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.claimtrail.demo.Database;

/** A PostgreSQL in an administrator's hands, or an operator's: they have its own tools. */
final class Postgres implements AutoCloseable {
    private static Path empty;

    private final Path data;
    private final int port;
    private boolean runs;

    private Postgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** With a database claimtrail that is empty, and its two users. It has not started yet. */
    static Postgres in(Path data) throws IOException {
        return new Postgres(data, Surroundings.freePort()).with(empty());
    }

    private static Path empty() {
        if (empty == null) {
            var home = HOME.resolve("empty");
            Database.kept(home).close();
            empty = home.resolve("data");
        }
        return empty;
    }

    /** The files of another one. */
    Postgres with(Path files) throws IOException {
        FileUtils.copyDirectory(files.toFile(), data.toFile());
        return this;
    }

    /** Another one, of the files of this one, which has stopped. */
    Postgres copied(Path copy) throws IOException {
        return new Postgres(copy, Surroundings.freePort()).with(data);
    }

    /** Before it starts. */
    void set(String... settings) throws IOException {
        Files.write(data.resolve("postgresql.auto.conf"), List.of(settings), StandardOpenOption.APPEND);
    }

    Postgres start() throws IOException, InterruptedException {
        // Whoever else may read it keeps PostgreSQL from starting.
        new ProcessBuilder("chmod", "-R", "go-rwx", data.toString()).start().waitFor();
        runs = true;
        control("start", "-w", "-o", "-p " + port + " -c listen_addresses=127.0.0.1", "-l", data + ".log");
        return this;
    }

    void promote() throws IOException, InterruptedException {
        control("promote", "-w");
    }

    void stop() throws IOException, InterruptedException {
        control("stop", "-m", "fast");
        runs = false;
    }

    private void control(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root; in a user namespace of its own it is somebody else.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(tools().resolve("pg_ctl").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-D", data.toString()));
        var process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("In vain: " + command);
        }
    }

    /** Where they are stands in the files of one that has run. */
    static Path tools() throws IOException {
        var started = Files.readString(empty().resolve("postmaster.opts"));
        return Path.of(started.substring(0, started.indexOf(' '))).getParent();
    }

    /** As a power cut would, for the database alone: nobody is waited for and nothing is written. */
    void kill() throws Exception {
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        var processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (var process : processes) {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        runs = false;
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    Connection connection(String database, String user) throws SQLException {
        return connection(port, database, user);
    }

    static Connection connection(int port, String database, String user) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, user);
    }

    /** As its superuser. */
    void say(String... statements) throws SQLException {
        say(port, statements);
    }

    static void say(int port, String... statements) throws SQLException {
        try (var connection = connection(port, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String ask(String question) throws SQLException {
        try (var connection = connection("claimtrail", "postgres");
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Those that lead an application here. */
    Map<String, String> settings() {
        return settings(port);
    }

    static Map<String, String> settings(int port) {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:%d/claimtrail".formatted(port),
                "quarkus.datasource.username", "claimtrail",
                "quarkus.datasource.password", "claimtrail",
                "quarkus.flyway.username", "claimtrail_owner",
                "quarkus.flyway.password", "claimtrail_owner");
    }

    @Override
    public void close() throws IOException {
        try {
            if (runs) {
                control("stop", "-m", "immediate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
