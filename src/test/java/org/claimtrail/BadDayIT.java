package org.claimtrail;

import static org.claimtrail.PackagedApplication.HOME;
import static org.claimtrail.PackagedApplication.await;
import static org.claimtrail.PackagedApplication.newKey;
import static org.claimtrail.Surroundings.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.FirstDossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the package does when its database is gone, full, in somebody else's place, or only to be read; and when all of it is lost. */
class BadDayIT {
    private static final String SOURCE = "{\"name\": \"On a bad day\", \"kind\": \"OUTLET\"}";

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void startWhatItNeeds() throws IOException {
        Surroundings.keycloak();
    }

    @Test
    void aDatabaseThatDiesAndComesBackLosesNothingAndDoublesNothing() throws Exception {
        try (var postgres = Postgres.in(HOME.resolve("dying")).start();
                var application = PackagedApplication.start(with(postgres.settings()))) {
            application.awaitStart();
            try (var writers = Writers.begin(application)) {
                postgres.kill();
                writers.awaitRefusals();
                assertEquals(503, application.get("/api/v1/sources").statusCode());
                assertEquals(503, application.health("ready"));
                assertEquals(200, application.health("live"));

                postgres.start();
                await("it is ready again", () -> application.health("ready") == 200);
                writers.goOn();
                writers.end();
                writers.assertNothingIsLostOrDoubled();
            }
        }
    }

    /**
     * Two servers, of which the second has each commit before it is one, and is read by the public; then the second is gone for a while, and at
     * last the first (PostgreSQL, 26.2.8).
     */
    @Test
    void aStandbyIsReadByThePublicAndTakesThePlaceWithAllThatWasAcknowledged() throws Exception {
        try (var primary = Postgres.in(HOME.resolve("primary"));
                var standby = primary.copied(HOME.resolve("standby"))) {
            Files.createFile(standby.data().resolve("standby.signal"));
            standby.set("primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=standby'"
                    .formatted(primary.port()));
            standby.start();
            primary.set("synchronous_standby_names = 'standby'");
            primary.start();
            var settings = with(primary.settings());
            settings.put(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/claimtrail?targetServerType=primary&hostRecheckSeconds=1"
                            .formatted(primary.port(), standby.port()));
            settings.put(
                    "quarkus.datasource.replica.jdbc.url", standby.settings().get("quarkus.datasource.jdbc.url"));
            try (var application = PackagedApplication.start(settings)) {
                application.awaitStart();
                var readers = new PublicReaders(application);
                readers.readWhatWasLetOutWhileTheStandbyIsBehindAndNothingThatWasTakenBack(standby);
                // As if another were there to take the commits.
                primary.say("alter system set synchronous_standby_names = ''", "select pg_reload_conf()");
                readers.noticeNothingOfItsEnd(standby);
                standby.start();
                readers.areAtTheStandby();
                primary.say("alter system set synchronous_standby_names = 'standby'", "select pg_reload_conf()");
                try (var writers = Writers.begin(application)) {
                    primary.kill();
                    writers.awaitRefusals();
                    standby.promote();
                    writers.goOn();
                    writers.end();
                    writers.assertNothingIsLostOrDoubled();
                }
            }
        }
    }

    /** Whether such a commit took place nobody can say; the retry finds out. */
    @Test
    void aConnectionThatBreaksAtTheCommitIsAnOutageToo() throws Exception {
        var key = newKey();
        try (var postgres = Postgres.in(HOME.resolve("breaking")).start()) {
            var settings = with(postgres.settings());
            settings.put("quarkus.log.console.json.enabled", "true");
            settings.put("quarkus.otel.sdk.disabled", "false");
            settings.put("quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:1");
            try (var application = PackagedApplication.start(settings);
                    var connection = postgres.connection("claimtrail", "claimtrail_owner");
                    var statement = connection.createStatement()) {
                application.awaitStart();
                statement.execute("""
                        create function die() returns trigger language plpgsql as $$
                        begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
                        create constraint trigger die after insert on ledger_entry
                        deferrable initially deferred for each row execute function die()""");
                assertRefused("out of reach", application.post(SOURCE, key));
                statement.execute("drop function die cascade");
                assertEquals(201, application.post(SOURCE, key).statusCode());
                assertThat(application.list("/api/v1/sources?limit=9"), hasSize(1));
                tellsForWhom(application, "The database is out of reach", Tokens.ofClient("demo-writer"));
            }
        }
    }

    /** Each line of the log is JSON; this one has the id of whose call it was, and the call's trace, which nobody collects. */
    private static void tellsForWhom(PackagedApplication application, String what, String token) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : application.log().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        var line = lines.stream()
                .filter(it -> it.get("message").asText().startsWith(what))
                .findFirst()
                .orElseThrow();
        assertEquals(Tokens.subjectOf(token), line.at("/mdc/actorId").asText(), line::toString);
        assertThat(line.at("/mdc/traceId").asText(), matchesPattern("[0-9a-f]{32}"));
    }

    private static void assertRefused(String why, HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer::body);
        assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
        assertThat(answer.body(), containsString(why));
    }

    /** First that of the tables, then that of the log, without which PostgreSQL can do nothing and stops. */
    @Test
    void aFullDiskTakesNothingAndHeals() throws Exception {
        assumeTrue(SmallDisks.canBeMade());
        int port = Surroundings.freePort();
        try (var disks = new SmallDisks(HOME.resolve("small-disks"), Postgres.tools(), port)) {
            await("PostgreSQL is there", () -> answers(port));
            Postgres.say(
                    port,
                    "create role claimtrail login",
                    "create role claimtrail_owner login",
                    "create database claimtrail owner claimtrail_owner");
            try (var application = PackagedApplication.start(with(Postgres.settings(port)))) {
                application.awaitStart();
                var unreleased = aClaim(application);
                try (var writers = Writers.begin(application)) {
                    // Else the next one comes when it will: PostgreSQL ends where that finds no room.
                    Postgres.say(port, "checkpoint");
                    disks.fill("tables");
                    writers.awaitRefusals();
                    await(
                            "one more is",
                            () -> application.post(SOURCE, newKey()).statusCode() == 503);
                    assertReadsGoOn(application, unreleased);
                    assertThat(application.log(), containsString("The database has no room left"));
                    assertThrows(SQLException.class, () -> Postgres.say(port, "checkpoint"));
                    await("nothing can be read either", () -> application.health("ready") == 503);
                    disks.makeRoom("tables");
                    writers.goOn();

                    disks.fill("log");
                    writers.awaitRefusals();
                    assertEquals(200, application.health("live"));
                    disks.makeRoom("log");
                    writers.goOn();
                    writers.end();
                    writers.assertNothingIsLostOrDoubled();
                }
            }
        }
    }

    private static boolean answers(int port) {
        try {
            Postgres.say(port, "select 1");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String aClaim(PackagedApplication application) throws IOException {
        var claimant = JSON.readTree(application.post(SOURCE, newKey()).body()).get("id");
        var claim = application.call("POST", "/api/v1/claims", Tokens.of("fleur"), newKey(), """
                {"statement": "It is so", "language": "en", "claimantId": %s}""".formatted(claimant));
        return claim.headers().firstValue("Location").orElseThrow();
    }

    /** Whoever reads is counted, seen, and noted down for having read; a read waits for none of that. */
    private static void assertReadsGoOn(PackagedApplication application, String unreleased) {
        for (var token : List.of(Tokens.of("tom"), Tokens.of("eva"), Tokens.ofClient("demo-reader"))) {
            for (var address : List.of(unreleased, unreleased + "/dossier", "/api/v1/ledger/entries")) {
                var answer = application.get(address, token);
                assertEquals(200, answer.statusCode(), answer::body);
                assertTrue(answer.headers().firstValue("RateLimit").isPresent());
            }
        }
        assertEquals(200, application.getAsAnybody("/api/v1/claims").statusCode());
        assertEquals(200, application.health("ready"));
        assertEquals(200, application.health("live"));
    }

    /** Set so by somebody, and then one that follows another and was not promoted. */
    @Test
    void aDatabaseThatIsOnlyToBeReadIsReadAndHeals() throws Exception {
        try (var postgres = Postgres.in(HOME.resolve("read-only")).start();
                var application = PackagedApplication.start(with(postgres.settings()))) {
            application.awaitStart();
            var unreleased = aClaim(application);
            var client = JSON.readTree(application.make("New here").body());
            var key = newKey();
            int recorded = application.positions().size();

            postgres.say("alter system set default_transaction_read_only = on", "select pg_reload_conf()");
            await("it is", () -> application.post(SOURCE, key).statusCode() == 503);
            assertRefused("nothing was recorded", application.post(SOURCE, key));
            assertReadsGoOn(application, unreleased);
            var program = Tokens.with(
                    client.get("clientId").asText(), client.get("secret").asText());
            assertEquals(200, application.get("/api/v1/sources", program).statusCode());
            assertThat(application.positions(), hasSize(recorded));
            // Who read what the public may not is owed to the newsroom: where the database can't keep it, the log does.
            assertThat(
                    application.log(),
                    containsString("Not kept, that " + Tokens.subjectOf(Tokens.of("tom")) + " read CLAIM "
                            + unreleased.replaceFirst(".*/", "")));
            postgres.say("alter system reset default_transaction_read_only", "select pg_reload_conf()");
            await("it records again", () -> application.post(SOURCE, key).statusCode() == 201);
            assertThat(application.positions(), hasSize(recorded + 1));

            postgres.stop();
            Files.createFile(postgres.data().resolve("standby.signal"));
            postgres.start();
            await("it is ready again", () -> application.health("ready") == 200);
            var other = newKey();
            assertRefused("nothing was recorded", application.post(SOURCE, other));
            assertReadsGoOn(application, unreleased);
            postgres.promote();
            await("it records again", () -> application.post(SOURCE, other).statusCode() == 201);
            assertThat(application.positions(), hasSize(recorded + 2));
            assertThat(application.log(), not(containsString("Unforeseen")));
        }
    }

    /** All of the machine is gone, and what is left is a base backup and the archived log. */
    @Test
    void whatIsRestoredReadsAsItDidToTheByte() throws Exception {
        var backup = new Backup(HOME.resolve("backup"));
        var key = newKey();
        HttpResponse<String> first;
        JsonNode lost;
        Map<String, String> read;
        Map<String, String> readAsOfThen;
        String seen;
        String earlier;
        String moment;
        int recorded;
        try (var postgres = Postgres.in(HOME.resolve("lost"))) {
            backup.archive(postgres);
            postgres.start();
            try (var application = PackagedApplication.start(with(postgres.settings()))) {
                application.awaitStart();
                new FirstDossier(application.address().replaceFirst("/$", ""), Tokens::of).load();
                first = application.post(SOURCE, key);
                earlier = now(postgres);
                try (var writers = Writers.begin(application)) {
                    backup.take(postgres);
                    writers.goOn();
                    writers.end();
                }
                tellMore(application, JSON.readTree(first.body()).get("id").asText());
                read = Everything.readIn(application, "");
                readAsOfThen = Everything.readIn(application, earlier);
                recorded = application.positions().size();
                moment = now(postgres);
                seen = whoRead(application, moment);

                assertEquals(201, application.post(SOURCE, newKey()).statusCode());
                lost = JSON.readTree(application.make("Lost").body());
                Backup.reachTheArchive(postgres);
                postgres.kill();
            }
            FileUtils.deleteDirectory(postgres.data().toFile());

            backup.restore(postgres, moment);
            assertEquals("t", postgres.ask("select whole from (" + documentedQuestion() + ") it"));
            assertGuarded(postgres);
            var settings = new HashMap<>(with(postgres.settings()));
            // As a pod starts: it mends no schema.
            settings.put("quarkus.flyway.migrate-at-start", "false");
            settings.put("claimtrail.api-clients.mended-every", "1S");
            try (var application = PackagedApplication.start(settings)) {
                application.awaitStart();
                assertEquals(seen, whoRead(application, moment));
                assertSame(read, Everything.readIn(application, ""));
                assertSame(readAsOfThen, Everything.readIn(application, earlier));

                var again = application.post(SOURCE, key);
                assertEquals(
                        first.headers().firstValue("Location"), again.headers().firstValue("Location"));
                assertEquals(first.body(), again.body());
                assertThat(application.positions(), hasSize(recorded));
                assertEquals(201, application.post(SOURCE, newKey()).statusCode());
                var positions = application.positions();
                assertEquals(recorded + 1, positions.get(recorded));
                // Of one that the record knows nothing of, the login server is told.
                await(
                        "nobody gets in by what is lost",
                        () -> !Tokens.areTaken(
                                lost.get("clientId").asText(),
                                lost.get("secret").asText()));
            }
        }
    }

    /** What docs/operations.md says to ask of a database that was restored. */
    private static String documentedQuestion() throws IOException {
        var question = Pattern.compile("(?m)^ {4}select h\\.position (?:.*\n {4})+.*$")
                .matcher(Files.readString(Checkout.ROOT.resolve("docs/operations.md")));
        assertTrue(question.find());
        return question.group();
    }

    private static String now(Postgres postgres) throws SQLException {
        return postgres.ask(
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
    }

    /** What the first dossier has none of. */
    private static void tellMore(PackagedApplication application, String newsroom) throws IOException {
        var claims = application.list("/api/v1/claims?limit=200");
        var claim = "/api/v1/claims/" + claims.get(0).get("id").asText();
        var evidence = application.list(claim + "/evidence?limit=200");
        assertThat(evidence.size(), is(greaterThan(0)));
        var source = "/api/v1/sources/" + claims.get(0).get("claimantId").asText();
        record(application, "/api/v1/evidence/" + evidence.get(0).get("id").asText() + "/withdrawal", """
                {"reason": "Of another event."}""");
        record(application, claim + "/comment-requests", """
                {"askedOfId": %s, "askedById": "%s", "askedOn": "2024-09-01", "deadline": "2024-09-02", "channel": "By mail"}""".formatted(
                        claims.get(0).get("claimantId"), newsroom));
        record(application, claim + "/replies", """
                {"respondentId": %s, "kind": "CATEGORICAL_DENIAL", "quote": "It is not so.", "language": "en", "statedOn": "2024-09-12"}""".formatted(claims.get(0).get("claimantId")));
        var tag = application.get(source).headers().firstValue("ETag").orElseThrow();
        assertEquals(200, application.correct(source, tag, "Spelt otherwise"));
        assertEquals(201, application.make("Kept").statusCode());
    }

    private static void record(PackagedApplication application, String path, String body) {
        var answer = application.call("POST", path, Tokens.of("fleur"), newKey(), body);
        assertEquals(201, answer.statusCode(), answer::body);
    }

    private static String whoRead(PackagedApplication application, String until) {
        var answer = application.get("/api/v1/access-records?limit=200&until=" + until, Tokens.of("ada"));
        assertThat(answer.body(), containsString("\"actor\":\"eva\""));
        return answer.body();
    }

    private static void assertSame(Map<String, String> before, Map<String, String> after) {
        assertThat(before.size(), is(greaterThan(300)));
        assertEquals(before.keySet(), after.keySet());
        before.forEach((address, answer) -> assertEquals(answer, after.get(address), address));
    }

    /** By whichever user: what one may not, the other's triggers refuse. */
    private static void assertGuarded(Postgres postgres) throws SQLException {
        for (var user :
                Map.of("claimtrail", "42501", "claimtrail_owner", "23001").entrySet()) {
            for (var sql : List.of("update claim_version set statement = ''", "delete from ledger_entry")) {
                try (var connection = postgres.connection("claimtrail", user.getKey());
                        var statement = connection.createStatement()) {
                    var refusal = assertThrows(SQLException.class, () -> statement.execute(sql));
                    assertEquals(user.getValue(), refusal.getSQLState(), sql);
                }
            }
        }
    }
}
