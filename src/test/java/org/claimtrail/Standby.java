package org.claimtrail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/**
 * A PostgreSQL that follows another one, which commits nothing before it has it too; and can take its place (PostgreSQL, 26.2.8). Its own
 * tools do it, as an administrator's hands or an operator would.
 */
final class Standby implements AutoCloseable {
    private static final String NAME = "standby";

    private final Path home;
    private final int port;

    private Standby(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Of a primary that stopped: it has the same, and is told to follow. The primary, once it starts, waits for it with each commit. */
    static Standby of(Path primary, int primaryPort, Path home, int port) throws IOException, InterruptedException {
        FileUtils.copyDirectory(primary.toFile(), home.toFile());
        Path data = home.resolve("data");
        Files.createFile(data.resolve("standby.signal"));
        say(
                data,
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=%s'"
                        .formatted(primaryPort, NAME));
        say(primary.resolve("data"), "synchronous_standby_names = '" + NAME + "'");
        // Whoever else may read it keeps PostgreSQL from starting.
        new ProcessBuilder("chmod", "-R", "go-rwx", data.toString()).start().waitFor();
        Standby standby = new Standby(home, port);
        standby.control("start", "-w", "-o", "-p " + port + " -c listen_addresses=127.0.0.1", "-l", home + "/log");
        return standby;
    }

    private static void say(Path data, String setting) throws IOException {
        Files.writeString(data.resolve("postgresql.auto.conf"), setting + "\n", StandardOpenOption.APPEND);
    }

    /** Takes the place of the one that it followed: from when this ends on, it records. */
    void promote() throws IOException, InterruptedException {
        control("promote", "-w");
    }

    int port() {
        return port;
    }

    private void control(String... arguments) throws IOException, InterruptedException {
        // Where it was started from last stands in its data.
        String started = Files.readString(home.resolve("data/postmaster.opts"));
        Path tools = Path.of(started.substring(0, started.indexOf(' '))).resolveSibling("pg_ctl");
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root; in a user namespace of its own it is somebody else.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(tools.toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-D", home.resolve("data").toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("In vain: " + command);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            control("stop", "-m", "immediate");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
