package org.claimtrail;

import static org.claimtrail.PackagedApplication.PATIENCE;
import static org.claimtrail.PackagedApplication.await;
import static org.claimtrail.PackagedApplication.newKey;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Those who have no account, and read at a standby of the database where they may. */
final class PublicReaders {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLAIMS = "/api/v1/claims";
    private static final int READERS = 4;

    private final PackagedApplication application;

    PublicReaders(PackagedApplication application) {
        this.application = application;
    }

    void readWhatWasLetOutWhileTheStandbyIsBehindAndNothingThatWasTakenBack(Postgres standby) throws Exception {
        var first = letOut(aClaim("First"));
        var second = letOut(aClaim("Second"));
        await(
                "the standby has both",
                () -> statements(application.getAsAnybody(CLAIMS)).size() == 2);
        areAtTheStandby();
        var before = application.getAsAnybody(CLAIMS);

        fallBehind(standby);
        var third = letOut(aClaim("Third"));
        var lagging = application.getAsAnybody(CLAIMS);
        assertEquals(List.of("Second", "First"), statements(lagging));
        assertEquals(knownAt(before), knownAt(lagging));
        assertEquals(200, application.getAsAnybody(first).statusCode());
        assertEquals(404, application.getAsAnybody(third).statusCode());

        var known = application.get(CLAIMS + "?limit=1", Tokens.withoutRole());
        assertEquals(List.of("Third"), statements(known), "Whoever is known reads all that is let out");
        assertEquals(
                List.of("Third", "Second", "First"),
                statements(application.getAsAnybody(CLAIMS + "?knownAt=" + knownAt(known))),
                "Of an instant that the standby has not come to");
        var next = application.getAsAnybody(
                CLAIMS + "?limit=1&after=" + body(known).get("next").asText());
        assertEquals(List.of("Second"), statements(next));
        assertEquals(knownAt(known), knownAt(next), "A list goes on as it began");

        assertEquals(
                201,
                record(Tokens.of("eva"), second + "/pause", "{\"reason\": \"It is wrong.\"}")
                        .statusCode());
        assertEquals(404, application.getAsAnybody(second).statusCode());
        assertEquals(
                404, application.getAsAnybody(second.replace("/api/v1", "")).statusCode(), "The page");
        assertEquals(List.of("Third", "First"), statements(application.getAsAnybody(CLAIMS)));

        standby.say("select pg_wal_replay_resume()");
        areAtTheStandby();
        fallBehind(standby);
        correct(first, "Corrected");
        assertEquals(
                "First", body(application.getAsAnybody(first)).get("statement").asText());
        letOut(first);
        assertEquals(
                "Corrected",
                body(application.getAsAnybody(first)).get("statement").asText());
        standby.say("select pg_wal_replay_resume()");
        areAtTheStandby();
    }

    /** It takes each commit and has it on its disk, and whoever asks it reads nothing that is new. */
    private static void fallBehind(Postgres standby) throws Exception {
        standby.say("select pg_wal_replay_pause()");
        await(
                "it is behind",
                () -> standby.ask("select pg_get_wal_replay_pause_state()").equals("paused"));
    }

    /** They read on and on; what happens to the standby costs none of them an answer. */
    void noticeNothingOfItsEnd(Postgres standby) throws Exception {
        var threads = Executors.newFixedThreadPool(READERS);
        Queue<Integer> answered = new ConcurrentLinkedQueue<>();
        var tired = new AtomicBoolean();
        var reading = Stream.generate(() -> threads.submit(() -> {
                    while (!tired.get()) {
                        answered.add(application.getAsAnybody(CLAIMS).statusCode());
                    }
                }))
                .limit(READERS)
                .toList();
        await("they read", () -> answered.size() > 100);
        standby.kill();
        int before = answered.size();
        await("they read on", () -> answered.size() > before + 100);
        assertEquals(200, application.health("ready"));
        tired.set(true);
        for (var reader : reading) {
            reader.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(Set.copyOf(answered), is(Set.of(200)));
    }

    void areAtTheStandby() throws Exception {
        var before = readAtTheStandby();
        await(
                "the standby is read",
                () -> application.getAsAnybody(CLAIMS).statusCode() == 200 && readAtTheStandby() > before);
    }

    private double readAtTheStandby() {
        return application.number("claimtrail_replica_reads_total{outcome=\"read\"}");
    }

    /** Its address. */
    private String aClaim(String statement) throws IOException {
        var source = recorded("/api/v1/sources", "{\"name\": \"%s\", \"kind\": \"OUTLET\"}".formatted(newKey()));
        return CLAIMS + "/" + recorded(CLAIMS, claim(statement, source, ""));
    }

    private static String claim(String statement, String source, String reason) {
        return "{\"statement\": \"%s\", \"language\": \"en\", \"claimantId\": \"%s\"%s}"
                .formatted(statement, source, reason);
    }

    private void correct(String claim, String statement) throws IOException {
        var read = application.get(claim);
        assertEquals(
                200,
                application.put(
                        claim,
                        read.headers().firstValue("ETag").orElseThrow(),
                        claim(statement, body(read).get("claimantId").asText(), ", \"reason\": \"Misheard.\"")));
    }

    private String letOut(String claim) throws IOException {
        var proposed = recorded("/api/v1/judgements", """
                {"subject": {"kind": "CLAIM", "id": "%s"}, "aspect": "VISIBILITY", "value": "PUBLISHED", "reason": "Let out."}""".formatted(claim.replaceFirst(".*/", "")));
        var approved = record(Tokens.of("eva"), "/api/v1/judgements/" + proposed + "/approval", "{}");
        assertEquals(201, approved.statusCode(), approved::body);
        return claim;
    }

    private String recorded(String path, String body) throws IOException {
        var answer = record(Tokens.ofClient("demo-writer"), path, body);
        assertEquals(201, answer.statusCode(), answer::body);
        return body(answer).get("id").asText();
    }

    private HttpResponse<String> record(String token, String path, String body) {
        return application.call("POST", path, token, newKey(), body);
    }

    private static JsonNode body(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private static List<String> statements(HttpResponse<String> answer) throws IOException {
        return body(answer).findValuesAsText("statement");
    }

    private static String knownAt(HttpResponse<String> answer) {
        return answer.headers().firstValue("Known-At").orElseThrow();
    }
}
