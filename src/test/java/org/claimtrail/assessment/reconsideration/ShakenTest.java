package org.claimtrail.assessment.reconsideration;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimtrail.RawTransaction;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of claims can rest on what one decision or retraction fells: all are called to be looked at again, and nobody waits
 * for that. {@code -Dshaken=300} says how many here, and the log how long it took.
 */
@QuarkusTest
class ShakenTest {
    private static final int MANY = Integer.getInteger("shaken", 12);
    private static final Logger LOG = Logger.getLogger(ShakenTest.class);

    @Inject
    DataSource database;

    @Inject
    SessionFactory orm;

    /** What a change costs in all, and from its place in the ledger on. */
    private record Cost(long statements, long withThePlace) {}

    private static List<String> restingOn(String origin, int count) {
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String claim = aClaim();
            quoting(origin, claim, "SUPPORTS");
            claims.add(claim);
        }
        return claims;
    }

    private static String refutationOf(String claim) {
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW");
        return propose("CLAIM", claim, "STATUS", "REFUTED");
    }

    private static Response approve(String judgement) {
        return post("eva", "/judgements/" + judgement + "/approval", json());
    }

    @Test
    void aRefutationHoldsNobodyUpHoweverMuchRestsOnIt() throws SQLException {
        List<String> few = restingOn(aSource("Ann", "PERSON"), 2);
        List<String> many = restingOn(aSource("Bob", "PERSON"), MANY);
        String littleFalls = refutationOf(few.remove(0));
        String muchFalls = refutationOf(many.remove(0));
        Cost little = costOf(() -> approve(littleFalls));
        Cost much = costOf(() -> approve(muchFalls));
        // Inserts go in batches of fifty.
        int more = 2 * (MANY / 50);
        assertTrue(much.statements <= little.statements + more, () -> little + " " + much);
        assertTrue(much.withThePlace <= little.withThePlace + more, () -> little + " " + much);
        few.forEach(claim -> isShaken(claim, "SAME_LINE"));
        many.forEach(claim -> isShaken(claim, "SAME_LINE"));
    }

    @Test
    void neitherDoesARetraction() throws SQLException {
        String origin = aSource("Ann", "PERSON");
        String little = aPublication();
        String much = aPublication();
        quoting(origin, little, aClaim(), "SUPPORTS");
        List<String> shaken = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String claim = aClaim();
            quoting(origin, much, claim, "SUPPORTS");
            shaken.add(claim);
        }
        Cost one = costOf(() -> retract(little));
        Cost all = costOf(() -> retract(much));
        assertTrue(all.statements <= one.statements + 2 * (MANY / 50), () -> one + " " + all);
        assertTrue(all.withThePlace <= one.withThePlace + 2 * (MANY / 50), () -> one + " " + all);
        shaken.forEach(claim -> isShaken(claim, "RETRACTED_WORK"));
    }

    private static Response retract(String publication) {
        return post("fleur", "/publications/" + publication + "/retraction", json("reason", "It was made up."));
    }

    /** What came in between the look and the place is looked at too. */
    @Test
    void whatComesToRestOnItAtTheLastMomentIsShakenToo() throws SQLException {
        String origin = aSource("Ann", "PERSON");
        String paper = aPublication();
        String late = aClaim();
        String falling = refutationOf(restingOn(origin, 1).get(0));
        CompletableFuture<Response> approval;
        try (var holding = RawTransaction.holdingTheLedger(database)) {
            supplyAsync(() -> quoting(origin, paper, late, "SUPPORTS"));
            holding.untilWaiting(1);
            approval = supplyAsync(() -> approve(falling));
            holding.untilWaiting(2);
        }
        approval.join().then().statusCode(201);
        isShaken(late, "SAME_LINE");
    }

    /** What depends on a claim depends on what says the same. */
    @Test
    void whatDependsOnItsDuplicateIsShakenToo() {
        String dependent = aClaim();
        String twin = aClaim();
        String falling = aClaim();
        related(dependent, "DEPENDS_ON", twin);
        related(twin, "DUPLICATES", falling);
        approve(refutationOf(falling)).then().statusCode(201);
        isShaken(dependent, "DEPENDS_ON");
    }

    private static void related(String claim, String kind, String other) {
        record("fleur", "/claims/" + claim + "/relations", json("otherClaimId", other, "kind", kind));
    }

    private static void isShaken(String claim, String why) {
        var entries = read("eva", "/claims/" + claim + "/timeline")
                .getList("events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
        assertEquals(List.of(why), entries);
    }

    private Cost costOf(Supplier<Response> change) throws SQLException {
        var statistics = orm.getStatistics();
        CompletableFuture<Response> changing;
        long before = statistics.getPrepareStatementCount();
        long began = System.nanoTime();
        long placed;
        long placedAt;
        try (var holding = RawTransaction.holdingTheLedger(database)) {
            changing = supplyAsync(change);
            holding.untilWaiting(1);
            placed = statistics.getPrepareStatementCount();
            placedAt = System.nanoTime();
        }
        changing.join().then().statusCode(201);
        long after = statistics.getPrepareStatementCount();
        LOG.infof(
                "%d claims: %d ms before the place, %d ms with it",
                MANY, (placedAt - began) / 1_000_000, (System.nanoTime() - placedAt) / 1_000_000);
        return new Cost(after - before, after - placed);
    }
}
