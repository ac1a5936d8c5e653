package org.claimtrail.access;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimtrail.AsTheScheduler;
import org.claimtrail.RawTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator searches who read what, for as long as it is kept. */
@QuarkusTest
class AccessRecordsTest {
    private static final String LIST = "/access-records";

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Inject
    DataSource dataSource;

    @Inject
    Forgetting forgetting;

    private final String one = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @BeforeEach
    void nobodyRead() throws SQLException {
        Kept.none();
    }

    private static void looked(String who, String claim, Instant at) throws SQLException {
        Kept.change(
                "insert into access_record (read_at, claim_id, subject, name, kind, via)"
                        + " values (?::timestamptz, ?::uuid, ?, ?, 'PERSON', 'API')",
                at.toString(),
                claim,
                "subject of " + who,
                who);
    }

    private static Instant ago(long amount, ChronoUnit unit) {
        return unit == ChronoUnit.DAYS ? NOW.minus(Period.ofDays((int) amount)) : NOW.minus(amount, unit);
    }

    private static List<String> found(String query) {
        return read("ada", LIST + query).getList("items.actor");
    }

    private void threeLooked() throws SQLException {
        looked("Ann", one, ago(3, ChronoUnit.HOURS));
        looked("Bea", one, ago(2, ChronoUnit.HOURS));
        looked("Ann", other, ago(1, ChronoUnit.HOURS));
    }

    @Test
    void theNewestStandsFirst() throws SQLException {
        threeLooked();
        assertEquals(List.of("Ann", "Bea", "Ann"), found(""));
        assertEquals(List.of(other, one, one), read("ada", LIST).getList("items.claimId"));
        assertEquals(ago(1, ChronoUnit.HOURS).toString(), read("ada", LIST).getString("items[0].readAt"));
    }

    @Test
    void byClaimByWhoAndByTime() throws SQLException {
        threeLooked();
        assertEquals(List.of("Bea", "Ann"), found("?claimId=" + one));
        assertEquals(List.of(), found("?claimId=" + UUID.randomUUID()));
        assertEquals(List.of("Bea"), found("?actorId=subject%20of%20Bea"));
        assertEquals(List.of("Ann", "Bea"), found("?from=" + ago(2, ChronoUnit.HOURS)));
        assertEquals(List.of("Ann"), found("?until=" + ago(2, ChronoUnit.HOURS)));
        assertEquals(
                List.of("Ann"),
                found("?claimId=" + one + "&actorId=subject%20of%20Ann&until=" + ago(0, ChronoUnit.HOURS)));
    }

    /** Its second is not kept: it may have been then. */
    @Test
    void aMinuteIsFoundByEachOfItsSeconds() throws SQLException {
        looked("Ann", one, ago(5, ChronoUnit.MINUTES));
        assertEquals(List.of("Ann"), found("?from=" + ago(5, ChronoUnit.MINUTES).plusSeconds(59)));
        assertEquals(
                List.of("Ann"), found("?until=" + ago(5, ChronoUnit.MINUTES).plusSeconds(1)));
        assertEquals(List.of(), found("?until=" + ago(5, ChronoUnit.MINUTES)));
    }

    @Test
    void pageByPageNoneIsLeftOutAndNoneComesTwice() throws SQLException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // Several of one minute, and one that comes between two pages.
            looked("Reader " + i, i % 2 == 0 ? one : other, ago(i / 3, ChronoUnit.MINUTES));
        }
        JsonPath page = read("ada", LIST + "?limit=2");
        looked("Late", one, NOW.plus(1, ChronoUnit.MINUTES));
        all.addAll(page.getList("items.actor"));
        while (page.get("next") != null) {
            page = read("ada", LIST + "?limit=2&after=" + page.getString("next"));
            all.addAll(page.getList("items.actor"));
        }
        assertEquals(7, all.size());
        assertEquals(7, all.stream().distinct().count());
    }

    @Test
    void aCursorBelongsToItsFilter() throws SQLException {
        threeLooked();
        String next = read("ada", LIST + "?limit=1").getString("next");
        refused(400, "after", () -> as("ada").get(LIST + "?limit=1&claimId=" + one + "&after=" + next));
    }

    @ParameterizedTest
    @CsvSource({
        "claimId, x",
        "from, yesterday",
        "until, 2024",
        "from, ''",
        "actorId, ''",
        "limit, 0",
        "after, x",
        "who, ann"
    })
    void whatIsNotUnderstoodIsRefused(String parameter, String value) {
        refused(400, parameter, () -> as("ada").get(LIST + "?" + parameter + "=" + value));
    }

    @Test
    void noTimeLiesBetweenADayAndTheOneBefore() {
        String times = "?from=2024-09-12T00:00:00Z&until=2024-09-11T00:00:00Z";
        refused(400, "from", () -> as("ada").get(LIST + times))
                .body("violations[0].message", containsString("is not before until, 2024-09-11T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleur", "eva", "demo-reader", "demo-writer"})
    void nobodyElseSearches(String who) {
        as(who).get(LIST).then().statusCode(403).body("status", equalTo(403));
    }

    @Test
    void whatWasKeptForAYearIsDeleted() throws SQLException {
        looked("Ann", one, ago(367, ChronoUnit.DAYS));
        looked("Bea", one, ago(364, ChronoUnit.DAYS));
        forgetting.round();
        assertEquals(List.of("Bea"), found(""));
    }

    @Test
    void byOneInstanceAtATime() throws SQLException {
        looked("Ann", one, ago(367, ChronoUnit.DAYS));
        try (var elsewhere = new RawTransaction(dataSource)) {
            elsewhere.column("select pg_advisory_xact_lock(hashtextextended('claimtrail access records', 0))");
            assertEquals(0, forgetting.forget());
        }
        assertEquals(1, forgetting.forget());
    }

    @Test
    void twoThatBeginTogetherDeleteItOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            looked("Ann " + i, one, ago(367, ChronoUnit.DAYS));
        }
        var first = AsTheScheduler.begin(forgetting::forget);
        var second = AsTheScheduler.begin(forgetting::forget);
        assertEquals(20, first.get() + second.get());
        assertEquals(List.of(), Kept.rows());
    }

    /** Whatever became of the application. */
    @ParameterizedTest
    @ValueSource(
            strings = {"delete from access_record", "update access_record set name = 'nobody'", "truncate access_record"
            })
    void whoReadThisYearCantBeMadeUnseen(String attack) throws SQLException {
        looked("Ann", one, ago(364, ChronoUnit.DAYS));
        try (var application = new RawTransaction(dataSource)) {
            String state = application.refusal(attack).orElseThrow().getSQLState();
            assertEquals(attack.startsWith("delete") ? "23001" : "42501", state);
        }
        assertEquals(List.of("Ann"), found(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-13M"})
    void noStartKeepsItForNoTime(String kept) {
        Period period = Period.parse(kept).normalized();
        assertThrows(IllegalArgumentException.class, () -> new Forgetting(period));
    }

    @Test
    void aClaimThatIsThereIsFoundByItsReader() {
        String claim = aClaim();
        read("fleur", "/claims/" + claim);
        assertEquals(List.of("fleur"), found("?claimId=" + claim));
    }
}
