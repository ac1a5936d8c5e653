package org.claimtrail.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.claimtrail.bench.Application.Load;

/** What a reader notices of somebody who calls as often as they can. */
final class Flood {
    /** wrk wants one for each of its threads. */
    private static final int READING = 2;

    private static final int FLOODING = 64;

    /** Time enough for the flood to use up its quota before the reader begins, and to outlast them. */
    private static final int LEAD_SECONDS = 3;

    private final Application application;
    private final Scenario reading;
    private final Options options;

    private Flood(Application application, Scenario reading, Options options) {
        this.application = application;
        this.reading = reading;
        this.options = options;
    }

    /** In turns, as {@link Bench} measures all. */
    static void print(Application application, Scenario reading, Options options)
            throws IOException, InterruptedException {
        Flood flood = new Flood(application, reading, options);
        application.warmUp(reading, options);
        List<Load> alone = new ArrayList<>();
        List<Load> beside = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            alone.add(application.load(reading, options.seconds(), READING));
            beside.add(flood.beside());
        }
        Bench.say("| %s | p50 ms | p99 ms |".formatted(reading.name()));
        Bench.say("|---|---:|---:|");
        Bench.say(row("alone", alone));
        Bench.say(row("beside a flood of %d connections".formatted(FLOODING), beside));
        Bench.say("| ratio | %.2f | %.2f |"
                .formatted(
                        Rounds.median(beside, Load::p50) / Rounds.median(alone, Load::p50),
                        Rounds.median(beside, Load::p99) / Rounds.median(alone, Load::p99)));
    }

    private Load beside() throws IOException, InterruptedException {
        Scenario hasty = new Scenario(reading.name(), Caller.HASTY, reading.path(), reading.lines());
        int lasting = options.seconds() + 2 * LEAD_SECONDS;
        var flood = CompletableFuture.runAsync(() -> load(hasty, lasting));
        Thread.sleep(LEAD_SECONDS * 1_000L);
        Load read = application.load(reading, options.seconds(), READING);
        flood.join();
        return read;
    }

    private void load(Scenario hasty, int seconds) {
        try {
            application.load(hasty, seconds, FLOODING);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(String name, List<Load> loads) {
        return "| %s | %.1f | %.1f |".formatted(name, Rounds.median(loads, Load::p50), Rounds.median(loads, Load::p99));
    }
}
