package org.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimtrail.demo.Keycloak;
import org.claimtrail.platform.value.Folded;

/**
 * How well and how fast a text finds the claim that it repeats, on a folder of claims, texts and answers as the CheckThat! tasks of CLEF have
 * it: the claims are recorded as a client records them, the texts asked as a reader of the newsroom asks.
 */
final class Matching {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FOUND = 5;
    private static final int AT_ONCE = 8;
    private static final long TOKEN_NANOS = 30_000_000_000L;

    private final Application application;
    private Map<String, String> header;
    private Caller headerOf;
    private long since;

    private Matching(Application application) {
        this.application = application;
    }

    static void print(Server server, Keycloak keycloak, Options options)
            throws SQLException, IOException, InterruptedException {
        if (options.folder().isEmpty()) {
            Bench.say("matching: no --folder, so nothing to match");
            return;
        }
        Clef clef = Clef.in(Path.of(options.folder()));
        String name = Server.MATCHING + "_" + options.claims();
        boolean isThere = !options.fresh() && server.has(name);
        if (!isThere) {
            server.empty(name);
        }
        Map<String, String> settings = server.settings(name);
        try (Connection admin = server.admin(name)) {
            if (!isThere) {
                // What was not recorded by the application is caught up with soon, which goes through all claims each
                // time: nothing to ask beside.
                Map<String, String> catchingUp = new HashMap<>(settings);
                catchingUp.put("claimtrail.search.caught-up-every", "5S");
                try (Application application = Application.start(catchingUp, keycloak, options.jvm("java"))) {
                    new Matching(application).record(clef.claims(), options.claims(), admin);
                    Server.untilCaughtUp(admin);
                }
                Server.settle(admin);
            }
            try (Application application = Application.start(settings, keycloak, options.jvm("java"))) {
                new Matching(application).ask(clef, admin);
                Bench.holdIf(options, application, settings);
            }
        }
    }

    private void ask(Clef clef, Connection admin) throws SQLException, IOException, InterruptedException {
        Bench.say(
                "\n| %,d claims | texts | MAP@1 | MAP@3 | MAP@5 | precision@1 | p50 ms | p99 ms | of the processors ms |"
                        .formatted(Long.parseLong(Server.value(admin, "select count(*) from claim"))));
        Bench.say("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        // All of it once before anything counts: first the JVM compiles and PostgreSQL reads.
        for (Clef.Texts texts : clef.sets()) {
            ask(texts);
        }
        for (Clef.Texts texts : clef.sets()) {
            Duration before = cpu(admin);
            Result result = ask(texts);
            Bench.say(result.row(texts.name(), cpu(admin).minus(before)));
        }
    }

    private void record(List<Clef.Claim> claims, int others, Connection admin)
            throws SQLException, IOException, InterruptedException {
        String claimant = record("/api/v1/sources", Map.of("name", "CheckThat!", "kind", "ORGANIZATION"));
        if (others > 0) {
            Crowd.into(admin, claims, claimant, others);
            Server.untilCaughtUp(admin);
        }
        record(claims, claimant);
    }

    private void record(List<Clef.Claim> claims, String claimant) throws InterruptedException, IOException {
        long begin = System.nanoTime();
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<String>> recorded = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Clef.Claim claim : claims) {
            // What was checked twice was said by two.
            String by = said.add(Folded.of(claim.statement()))
                    ? claimant
                    : record("/api/v1/sources", Map.of("name", "Another " + claim.id(), "kind", "PERSON"));
            recorded.add(writers.submit(() -> record("/api/v1/claims", claim.json(by))));
        }
        for (Future<String> each : recorded) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        writers.shutdown();
        Bench.say("Recorded %,d claims in %d s".formatted(claims.size(), (System.nanoTime() - begin) / 1_000_000_000));
    }

    private String record(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return JSON.readTree(application.answer(path, JSON.writeValueAsString(body), header(Caller.API_WRITER)))
                .get("id")
                .asText();
    }

    /** A token outlives some minutes only. */
    private synchronized Map<String, String> header(Caller caller) throws IOException, InterruptedException {
        if (caller != headerOf || System.nanoTime() - since > TOKEN_NANOS) {
            header = application.login().header(caller);
            headerOf = caller;
            since = System.nanoTime();
        }
        return header;
    }

    /** What the application and its database connections have used. */
    private Duration cpu(Connection admin) throws SQLException {
        Duration used = application.cpu();
        String pids = Server.value(
                admin,
                "select string_agg(pid::text, ' ') from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        for (String pid : pids.split(" ")) {
            used = used.plus(ProcessHandle.of(Long.parseLong(pid))
                    .flatMap(backend -> backend.info().totalCpuDuration())
                    .orElse(Duration.ZERO));
        }
        return used;
    }

    private Result ask(Clef.Texts texts) throws IOException, InterruptedException {
        Result result = new Result();
        for (var text : texts.texts().entrySet()) {
            String body = JSON.writeValueAsString(Map.of("text", text.getValue(), "limit", FOUND));
            Map<String, String> header = header(Caller.API_READER);
            long begin = System.nanoTime();
            String answer = application.answer("/api/v1/claims/match", body, header);
            long took = System.nanoTime() - begin;
            List<String> found = new ArrayList<>();
            for (JsonNode item : JSON.readTree(answer).get("items")) {
                found.add(item.at("/claim/place").asText());
            }
            result.add(found, texts.answers().get(text.getKey()), took);
        }
        return result;
    }
}
