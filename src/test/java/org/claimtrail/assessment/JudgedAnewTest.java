package org.claimtrail.assessment;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.claimtrail.RawTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two people judge of a source calls those to look again who decided on what rests on it. */
@QuarkusTest
class JudgedAnewTest {
    @Inject
    DataSource database;

    private String ann;
    private String annAgain;
    private String claim;

    @BeforeEach
    void twoPeopleShowIt() {
        ann = aSource("Ann", "PERSON");
        annAgain = aSource("A. N.", "PERSON");
        claim = aClaim();
        shows(ann, aPublication());
        shows(annAgain, aPublication());
    }

    private void shows(String origin, String paper) {
        record("fleur", "/claims/" + claim + "/evidence", shown(origin, paper));
    }

    private static Map<String, Object> shown(String origin, String paper) {
        return with(
                evidence("SUPPORTS"),
                "publicationId",
                paper,
                "kind",
                "DOCUMENT",
                "derivesFrom",
                List.of(json("sourceId", origin, "kind", "QUOTES")));
    }

    private void isDecided() {
        becomes(claim, "UNDER_REVIEW", "CORROBORATED");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
    }

    private List<Map<String, Object>> waiting() {
        return read("eva", "/reconsiderations?limit=200").<Map<String, Object>>getList("items").stream()
                .filter(it -> it.get("claimId").equals(claim))
                .toList();
    }

    /** Each with why, of whom, and the level before and after. */
    private void waits(String why, String name, String before, String after) {
        var it = waiting();
        assertEquals(1, it.size(), it::toString);
        assertEquals(why, it.get(0).get("why"));
        assertEquals(name, it.get(0).get("causeName"));
        assertEquals(before, ((Map<?, ?>) it.get(0).get("before")).get("evidenceLevel"));
        assertEquals(after, ((Map<?, ?>) it.get(0).get("after")).get("evidenceLevel"));
    }

    @Test
    void twoOriginsThatTurnOutToBeOneAreOneLine() {
        isDecided();
        areOne(ann, annAgain);
        waits("IDENTITY", "Ann / A. N.", "STRONG", "MODERATE");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE");
        assertEquals(List.of(), waiting());
    }

    @Test
    void anOriginThatIsWorthLessWeighsLess() {
        isDecided();
        decided("SOURCE", ann, "RELIABILITY", "E");
        waits("RELIABILITY", "Ann", "STRONG", "MODERATE");
    }

    /** What comes to rest on it between the look and the place is looked at too. */
    @Test
    void whatComesToRestOnItAtTheLastMomentIsCalledToo() throws SQLException {
        claim = aClaim();
        shows(annAgain, aPublication());
        isDecided();
        String worthLess = propose("SOURCE", ann, "RELIABILITY", "E");
        var item = shown(ann, aPublication());
        CompletableFuture<?> grading;
        try (var holding = RawTransaction.holdingTheLedger(database)) {
            supplyAsync(() -> record("fleur", "/claims/" + claim + "/evidence", item));
            holding.untilWaiting(1);
            grading = supplyAsync(() -> approveAs("eva", worthLess));
            holding.untilWaiting(2);
        }
        grading.join();
        waits("RELIABILITY", "Ann", "STRONG", "MODERATE");
    }

    @Test
    void whatTheRulesSayAsBeforeAsksNobody() {
        isDecided();
        decided("SOURCE", ann, "RELIABILITY", "C");
        assertEquals(List.of(), waiting());
    }

    /** It was decided on two lines, and there are two again. */
    @Test
    void whatWasTakenBackAsksNobody() {
        isDecided();
        String pair = aPair(ann, annAgain);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        assertEquals(List.of(), waiting());
    }

    /** Worth D she is a line again, as when it was decided; worth E she is none. */
    @Test
    void whatIsJudgedOtherwiseStillAsksOnce() {
        isDecided();
        decided("SOURCE", ann, "RELIABILITY", "E");
        decided("SOURCE", ann, "RELIABILITY", "D");
        decided("SOURCE", ann, "RELIABILITY", "E");
        waits("RELIABILITY", "Ann", "STRONG", "MODERATE");
        decided("SOURCE", ann, "RELIABILITY", "C");
        assertEquals(List.of(), waiting());
    }

    @Test
    void whatNobodyDecidedAsksNobodyToLookAgain() {
        areOne(ann, annAgain);
        assertEquals(List.of(), waiting());
    }

    @Test
    void readersAreNotToldWhatIsJudgedOfSources() {
        isDecided();
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        areOne(ann, annAgain);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(1, shaken("eva"));
        assertEquals(0, shaken("anonymous"));
    }

    private int shaken(String who) {
        return (int) read(who, "/claims/" + claim + "/timeline").getList("events.kind").stream()
                .filter("CLAIM_SHAKEN"::equals)
                .count();
    }
}
