package org.claimtrail.ledger;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.claimtrail.RawTransaction;
import org.claimtrail.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever was read can be read again, to the byte: while others write, and whatever the clock does. */
@QuarkusTest
@Timeout(180)
class TimeTest {
    private static final int ROUNDS = 12;
    private static final List<String> LEVELS = List.of("WEAK", "MODERATE", "STRONG", "CONCLUSIVE", "NONE");

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Noted> notes = new ConcurrentLinkedQueue<>();
    private String claimant;
    private String party;

    /** An answer, and the instant that reproduces it. */
    private record Noted(String path, String knownAt, String body) {}

    /** What a clock does and time doesn't. */
    private enum Fault {
        STANDS_STILL(TestClock::stop),
        STEPS_BACK(TestClock::setBackAnHour);

        private final Consumer<TestClock> happen;

        Fault(Consumer<TestClock> happen) {
            this.happen = happen;
        }
    }

    @BeforeEach
    void whoSpeaks() {
        claimant = aSource();
        party = aSource();
    }

    @AfterEach
    void setRight() {
        clock.setRight();
        threads.shutdownNow();
    }

    @Test
    void whatWasReadWhileOthersWroteIsReadAgain() throws SQLException {
        var claims = List.of(aClaim(claimant), aClaim(claimant));
        claims.forEach(claim ->
                record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "sourceId", party)));

        var writing = inRounds(
                round -> evidenceOn(claims.get(round % 2), "DISPUTES"),
                round -> replyTo(claims.get(round % 2), party, "CATEGORICAL_DENIAL"),
                round -> correct("/claims/" + claims.get(round % 2), claim(claimant)),
                round -> correct("/sources/" + claimant, source()),
                round -> decided("SOURCE", party, "RELIABILITY", round % 2 == 0 ? "B" : "D"),
                round -> decidedUnlessItChanged(claims.get(round % 2), LEVELS.get(round % LEVELS.size())),
                round -> aClaim(claimant));
        var reading = claims.stream()
                .map(claim -> runAsync(() -> noteUntil(writing, claim), threads))
                .toArray(CompletableFuture<?>[]::new);
        writing.join();
        allOf(reading).join();

        assertTrue(notes.stream().map(Noted::knownAt).distinct().count() > ROUNDS, "the reads fell between the writes");
        readAgain();
        theLedgerIsInOrder();
    }

    /** It began before them, and what is read before its end knows nothing of it. */
    @Test
    void aLongRecordingComesAfterThoseThatOvertakeIt() throws SQLException {
        String claim = aClaim(claimant);
        String overtaking;
        CompletableFuture<String> reply;
        try (var holding = new RawTransaction(database)) {
            holding.column("select id from claim where id = ?::uuid for update", claim);
            reply = supplyAsync(() -> replyTo(claim, party, "CATEGORICAL_DENIAL"), threads);
            holding.untilWaiting(1);
            overtaking = aClaim(claimant);
            note(claim);
            note(overtaking);
            assertFalse(reply.isDone());
        }
        assertTrue(recordedAt("/replies/" + reply.join()).isAfter(recordedAt("/claims/" + overtaking)));
        note(claim);
        readAgain();
        theLedgerIsInOrder();
    }

    /** It has checked all that it can, and waits for others that take their places before it. */
    @Test
    void whatWaitsForItsPlaceIsNotKnown() throws SQLException {
        String claim = aClaim(claimant);
        CompletableFuture<String> reply;
        try (var holding = new RawTransaction(database)) {
            holding.column("select id from ledger_head for update");
            reply = supplyAsync(() -> replyTo(claim, party, "CATEGORICAL_DENIAL"), threads);
            holding.untilWaiting(1);
            note(claim);
            assertEquals(
                    List.of(), read("fleur", "/claims/" + claim + "/replies").getList("items"));
        }
        reply.join();
        assertEquals(
                1,
                read("fleur", "/claims/" + claim + "/replies").getList("items").size());
        readAgain();
    }

    /** The claimant's new name comes in between what the newcomers checked and the place that they take. */
    @Test
    void theAnswerToARecordingIsReadAgainToo() throws SQLException {
        CompletableFuture<Void> renaming;
        CompletableFuture<Response> claim;
        CompletableFuture<Response> part;
        try (var holding = new RawTransaction(database)) {
            holding.column("select id from ledger_head for update");
            renaming = runAsync(() -> correct("/sources/" + claimant, source()), threads);
            holding.untilWaiting(1);
            claim = supplyAsync(() -> post("fleur", "/claims", claim(claimant)), threads);
            part = supplyAsync(() -> post("fleur", "/sources", with(source(), "partOf", claimant)), threads);
            holding.untilWaiting(3);
        }
        renaming.join();
        note("/claims/" + idOf(claim.join()), claim.join());
        note("/sources/" + idOf(part.join()), part.join());
        readAgain();
    }

    @ParameterizedTest
    @EnumSource
    void theOrderHoldsWhateverTheClockDoes(Fault fault) throws SQLException {
        var claims = new ArrayList<>(List.of(aClaim(claimant), aClaim(claimant)));
        fault.happen.accept(clock);
        claims.addAll(List.of(aClaim(claimant), aClaim(claimant), aClaim(claimant)));
        String moving = claims.get(0);
        note(moving);
        correct("/claims/" + moving, claim(claimant));
        note(moving);
        decided("CLAIM", moving, "STATUS", "UNDER_REVIEW");
        note(moving);
        var replies = List.of(replyTo(moving, party, "NON_DENIAL"), replyTo(moving, party, "PARTIAL_DENIAL"));
        note(moving);
        readAgain();
        clock.setRight();
        claims.add(aClaim(claimant));

        var instants = claims.stream()
                .skip(1)
                .map(claim -> recordedAt("/claims/" + claim))
                .toList();
        assertEquals(instants.stream().distinct().sorted().toList(), instants, "instants increase");
        assertEquals(Duration.ofNanos(1_000), Duration.between(instants.get(1), instants.get(2)), "the fault was felt");
        assertEquals(claims.stream().sorted().toList(), claims, "ids order as their recordings do");
        assertEquals(replies, ids("/claims/" + moving + "/replies"));
        Collections.reverse(claims);
        assertEquals(claims, ids("/claims?claimantId=" + claimant));
        readAgain();
        theLedgerIsInOrder();
    }

    private CompletableFuture<Void> inRounds(IntConsumer... writers) {
        return allOf(Stream.of(writers)
                .map(writer -> runAsync(() -> IntStream.range(0, ROUNDS).forEach(writer), threads))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** A proposal that others make stale, or whose value others gave before, is refused; anything else is a failure. */
    private static void decidedUnlessItChanged(String claim, String level) {
        var proposal = post("fleur", "/judgements", judgement("CLAIM", claim, "EVIDENCE_LEVEL", level));
        proposal.then().statusCode(oneOf(201, 409));
        if (proposal.statusCode() == 201) {
            post("eva", "/judgements/" + idOf(proposal) + "/approval", json())
                    .then()
                    .statusCode(oneOf(201, 409));
        }
    }

    private void noteUntil(CompletableFuture<Void> writing, String claim) {
        do {
            note(claim);
        } while (!writing.isDone());
    }

    /** All that is read of a claim, and the lists that it is in. */
    private void note(String claim) {
        String path = "/claims/" + claim;
        for (String read : List.of(
                path,
                path + "/dossier",
                path + "/timeline",
                path + "/versions",
                path + "/evidence?limit=3",
                path + "/replies",
                "/claims?limit=10",
                "/claims?claimantId=" + claimant,
                "/claims?deniedById=" + party,
                "/judgements?subjectId=" + claim,
                "/judgements?state=PROPOSED",
                "/sources/" + party)) {
            note(read, as("fleur").get(read));
        }
    }

    private void note(String path, Response answer) {
        answer.then().statusCode(oneOf(200, 201));
        notes.add(new Noted(path, answer.header("Known-At"), answer.asString()));
    }

    private void readAgain() {
        for (Noted noted : notes) {
            String path = noted.path + (noted.path.contains("?") ? "&" : "?") + "knownAt=" + noted.knownAt;
            assertEquals(noted.body, as("tom").get(path).asString(), path);
        }
    }

    /** Positions have no gaps; what one transaction recorded has one instant, later than that of the one before. */
    private void theLedgerIsInOrder() throws SQLException {
        try (var ledger = new RawTransaction(database)) {
            assertEquals(List.of(), ledger.column("""
                    select position from (
                      select position, row_number() over in_order as place, recorded_at, lag(recorded_at) over in_order as before,
                        xmin::text = lag(xmin::text) over in_order as same_transaction
                      from ledger_entry window in_order as (order by position)) entry
                    where position <> place
                      or case when same_transaction then recorded_at <> before else recorded_at <= before end"""));
            assertEquals(
                    ledger.value("select max(position) from ledger_entry"),
                    ledger.value("select position from ledger_head"));
        }
    }

    private static Instant recordedAt(String path) {
        return Instant.parse(read("fleur", path).getString("recordedAt"));
    }

    private static List<String> ids(String path) {
        return read("fleur", path).getList("items.id");
    }

    private static String idOf(Response recorded) {
        return recorded.jsonPath().getString("id");
    }
}
