package org.claimtrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.claimtrail.bench.Application.Load;

/** What was measured, round by round: a machine that others use too is no faster or slower for one of the two. */
final class Rounds {
    private static final Path FILE = Bench.HOME.resolve("rounds.csv");

    private final List<Round> rounds = new ArrayList<>();

    /** One turn of each, one right after the other. */
    record Round(Ceiling ceiling, int number, boolean applicationFirst, Load load, double most) {
        double ratio() {
            return load.perSecond() / most;
        }

        String name() {
            return ceiling.scenario().name();
        }
    }

    Rounds() throws IOException {
        Files.writeString(FILE, "name,round,first,requests/s,p50 ms,p99 ms,CPU us,errors,ceiling/s,ratio,load\n");
    }

    void add(Round round) throws IOException {
        rounds.add(round);
        Load load = round.load();
        String row = String.format(
                Locale.ROOT,
                "%s,%d,%s,%.1f,%.2f,%.2f,%.0f,%d,%.1f,%.3f,%s%n",
                round.name(),
                round.number(),
                round.applicationFirst() ? "application" : "ceiling",
                load.perSecond(),
                load.p50(),
                load.p99(),
                load.cpu(),
                load.errors(),
                round.most(),
                round.ratio(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        Files.writeString(FILE, row, StandardOpenOption.APPEND);
    }

    void print() {
        Bench.say("| | ratio | from to | requests/s | ceiling/s | p50 ms | p99 ms | CPU µs | statements | errors |");
        Bench.say("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        rounds.stream().map(Round::ceiling).distinct().forEach(this::print);
    }

    private void print(Ceiling ceiling) {
        List<Round> own =
                rounds.stream().filter(it -> it.ceiling().equals(ceiling)).toList();
        Bench.say("| %s | %.2f | %.2f–%.2f | %,.0f | %,.0f | %.1f | %.1f | %,.0f | %d | %d |"
                .formatted(
                        ceiling.scenario().name(),
                        median(own, Round::ratio),
                        own.stream().mapToDouble(Round::ratio).min().orElseThrow(),
                        own.stream().mapToDouble(Round::ratio).max().orElseThrow(),
                        median(own, it -> it.load().perSecond()),
                        median(own, Round::most),
                        median(own, it -> it.load().p50()),
                        median(own, it -> it.load().p99()),
                        median(own, it -> it.load().cpu()),
                        ceiling.script().statements(),
                        own.stream().mapToLong(it -> it.load().errors()).sum()));
    }

    static <T> double median(List<T> of, ToDoubleFunction<T> figure) {
        double[] sorted = of.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** No server is faster than its own statements: where one seems to be, the benchmark is wrong. */
    List<String> impossible() {
        return rounds.stream()
                .filter(it -> it.ratio() > 1)
                .map(it -> "%s, round %d: %.2f of the ceiling".formatted(it.name(), it.number(), it.ratio()))
                .toList();
    }
}
