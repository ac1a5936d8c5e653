package org.claimtrail;

import static org.claimtrail.PackagedApplication.PATIENCE;
import static org.claimtrail.PackagedApplication.await;
import static org.claimtrail.PackagedApplication.newKey;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Sixteen who record at once, whatever becomes of the database meanwhile. */
final class Writers implements AutoCloseable {
    private static final int MANY = 16;

    private final PackagedApplication application;
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final List<Writer> all;
    private final List<Future<Void>> writing;

    private Writers(PackagedApplication application) {
        this.application = application;
        all = Stream.generate(() -> new Writer(application)).limit(MANY).toList();
        writing = all.stream().map(threads::submit).toList();
    }

    static Writers begin(PackagedApplication application) throws Exception {
        var writers = new Writers(application);
        await("each writer records", () -> writers.all.stream().allMatch(writer -> writer.recorded.size() >= 10));
        return writers;
    }

    void awaitRefusals() throws Exception {
        var before = all.stream().map(writer -> writer.refusals).toList();
        await(
                "each writer is refused",
                () -> IntStream.range(0, MANY).allMatch(i -> all.get(i).refusals >= before.get(i) + 3));
    }

    void goOn() throws Exception {
        var before = all.stream().map(writer -> writer.recorded.size()).toList();
        await(
                "each writer records again",
                () -> IntStream.range(0, MANY).allMatch(i -> all.get(i).recorded.size() >= before.get(i) + 10));
    }

    void end() throws Exception {
        all.forEach(writer -> writer.tired = true);
        for (var writer : writing) {
            writer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void assertNothingIsLostOrDoubled() throws IOException {
        var sources = application.list("/api/v1/sources?limit=200&q=" + Writer.NAME);
        assertEquals(
                all.stream()
                        .flatMap(writer -> writer.recorded.stream())
                        .sorted()
                        .toList(),
                sources.stream()
                        .map(source -> source.get("name").asText())
                        .sorted()
                        .toList());
        var positions = application.positions();
        assertThat(positions.size(), is(greaterThanOrEqualTo(sources.size())));
        assertEquals(LongStream.rangeClosed(1, positions.size()).boxed().toList(), positions);
        assertThat(application.log(), not(containsString("Unforeseen")));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Records one source after another, and each as often as it takes to get an answer that it is recorded. */
    private static final class Writer implements Callable<Void> {
        static final String NAME = "Written";

        final ConcurrentLinkedQueue<String> recorded = new ConcurrentLinkedQueue<>();
        volatile int refusals;
        volatile boolean tired;
        private final PackagedApplication application;

        Writer(PackagedApplication application) {
            this.application = application;
        }

        @Override
        public Void call() throws InterruptedException {
            while (!tired) {
                var key = newKey();
                var name = NAME + " " + key;
                while (!records(name, key)) {
                    refusals++;
                    Thread.sleep(200);
                }
                recorded.add(name);
            }
            return null;
        }

        private boolean records(String name, String key) {
            var answer = application.post("{\"name\": \"%s\", \"kind\": \"OUTLET\"}".formatted(name), key);
            if (answer.statusCode() == 201) {
                return true;
            }
            assertEquals(503, answer.statusCode(), answer::body);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
            return false;
        }
    }
}
