package org.claimtrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The very statements that the application sends for one kind of request, sent by pgbench: nothing in front of PostgreSQL can
 * be faster.
 *
 * @param planning how many seconds its connections take to make their plans, which the application's have made long ago
 */
record Ceiling(Scenario scenario, Script script, Path file, int planning) {
    private static final int ATTEMPTS = 3;

    static Ceiling of(Scenario scenario, Script script, Server server, Options options)
            throws IOException, InterruptedException {
        Path file = Bench.HOME.resolve(scenario.file() + ".sql");
        Files.writeString(file, script.text());
        Ceiling ceiling = new Ceiling(scenario, script, file, 0);
        long begin = System.nanoTime();
        Bench.output(ceiling.pgbench(server, options, "-t1"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Ceiling(scenario, script, file, (int) Math.ceil(seconds * 1.3));
    }

    private List<String> pgbench(Server server, Options options, String... more) {
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j2"));
        command.addAll(List.of("-c" + options.connections(), "-f" + file));
        command.addAll(List.of(more));
        script.constants().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-h", "127.0.0.1", "-p", server.port(), "-U", Server.USER, Server.BENCH));
        return command;
    }

    /** Requests a second, while every connection has its plans and none has ended. */
    double turn(Server server, Options options) throws IOException, InterruptedException {
        int seconds = planning + options.seconds();
        for (int i = 0; i < ATTEMPTS; i++) {
            Path logs = emptied(Bench.HOME.resolve("pgbench"));
            Bench.output(pgbench(server, options, "-T" + seconds, "-l", "--log-prefix=" + logs.resolve("pgbench")));
            Finished finished = finished(logs);
            if (finished.seconds() > options.seconds() / 2.0) {
                return finished.perSecond() * script.batch();
            }
            seconds *= 2;
        }
        throw new IllegalStateException(
                "%s: pgbench was still planning after %d s".formatted(scenario.name(), seconds));
    }

    /** Of what a run that was cut off left in it, too. */
    private static Path emptied(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        return directory;
    }

    /** What was finished from the instant by which each connection had sent the whole script once, until one of them sent its last. */
    private record Finished(long scripts, double seconds) {
        double perSecond() {
            return scripts / seconds;
        }
    }

    private static Finished finished(Path logs) throws IOException {
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        List<Long> ends = new ArrayList<>();
        try (var files = Files.newDirectoryStream(logs)) {
            for (Path log : files) {
                for (String line : Files.readAllLines(log)) {
                    // client, transaction, time, script, and when it ended: seconds and microseconds
                    String[] words = line.split(" ");
                    long end = Long.parseLong(words[4]) * 1_000_000 + Long.parseLong(words[5]);
                    first.merge(words[0], end, Math::min);
                    last.merge(words[0], end, Math::max);
                    ends.add(end);
                }
            }
        }
        long from = first.values().stream().mapToLong(it -> it).max().orElseThrow();
        long until = last.values().stream().mapToLong(it -> it).min().orElseThrow();
        long scripts = ends.stream().filter(it -> it > from && it <= until).count();
        return new Finished(scripts, (until - from) / 1e6);
    }
}
