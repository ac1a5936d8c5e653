package org.claimtrail.search;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.claimtrail.RawTransaction;
import org.junit.jupiter.api.Test;

/** What is written down with each claim is what is written down of all that are there: nothing hangs on who recorded it. */
@QuarkusTest
class CatchingUpTest {
    /** Numbers tell the order of writing alone. */
    private static final String WRITTEN = """
            select concat_ws(' ', d.released, d.id, d.version, d.known_from, t.term, t.weight)
            from claim_document d left join claim_term t on t.released = d.released and t.number = d.number
            order by 1""";

    @Inject
    CatchingUp catchingUp;

    @Test
    void whatWasRecordedBeforeIsWrittenDownTheSame() throws SQLException {
        String claimant = aSource();
        for (int i = 0; i < 150; i++) {
            record("fleur", "/claims", with(claim(claimant), "statement", "Claim number " + i + " of the mayor"));
        }
        String id = record("fleur", "/claims", claimOf(claimant, "Nobody was there"))
                .getString("id");
        decided("CLAIM", id, "VISIBILITY", "PUBLISHED");
        correct("/claims/" + id, claimOf(claimant, "Somebody was there"));
        decided("CLAIM", id, "VISIBILITY", "PUBLISHED");
        List<String> before = written();
        forget();
        catchingUp.round();
        assertEquals(before, written());
        catchingUp.round();
        assertEquals(before, written());
    }

    /** By a version that knew other words to be one; what it wrote keeps its number. */
    @Test
    void whatWasWrittenDownOtherwiseIsWrittenAnew() throws SQLException {
        String id =
                record("fleur", "/claims", claimOf(aSource(), "Huizen en huis")).getString("id");
        decided("CLAIM", id, "VISIBILITY", "PUBLISHED");
        List<String> before = written();
        try (var database = new RawTransaction()) {
            String its =
                    " and (released, number) in (select released, number from claim_document where id = '" + id + "')";
            database.change("delete from claim_term where term = 'huis'" + its);
            database.change("update claim_term set weight = 1 where term = 'burgemeester'" + its);
            database.change("update claim_document set edition = 1 where id = '" + id + "'");
            database.commit();
        }
        catchingUp.round();
        assertEquals(before, written());
    }

    private static Map<String, Object> claimOf(String claimant, String statement) {
        return with(
                claim(claimant),
                "statement",
                statement,
                "language",
                "en",
                "context",
                "Asked by a visitor of the mayor.",
                "translations",
                List.of(json("language", "nl", "statement", "De burgemeester: " + statement)));
    }

    private static List<String> written() throws SQLException {
        try (var database = new RawTransaction()) {
            List<String> written = database.column(WRITTEN);
            written.addAll(database.column("select concat_ws(' ', released, term) from claim_word order by 1"));
            return written;
        }
    }

    /** As if a version that knows nothing of words had recorded all this. */
    private static void forget() throws SQLException {
        try (var database = new RawTransaction()) {
            database.change("truncate claim_document, claim_term, claim_word");
            database.commit();
        }
    }
}
