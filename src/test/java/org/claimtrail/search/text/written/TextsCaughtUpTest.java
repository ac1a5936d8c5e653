package org.claimtrail.search.text.written;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.claimtrail.RawTransaction;
import org.junit.jupiter.api.Test;

/** What is written down with each recording is what is written down of all that are there: nothing hangs on who recorded it. */
@QuarkusTest
class TextsCaughtUpTest {
    /** Of what was taken from the public nothing is caught up with. */
    private static final String TEXTS = """
            select concat_ws(' ', released, kind, id, claim_id, known_from, known_until, wordings, terms) from searched_text
            where not released or exists (select from claim_state n where n.id = claim_id and n.released_until = '9999-12-31Z')
            order by 1""";

    private static final String WORDS =
            "select concat_ws(' ', word, known_from) from searched_word where not released order by 1";

    @Inject
    TextsCaughtUp catchingUp;

    @Test
    void whatWasRecordedBeforeIsWrittenDownTheSame() throws SQLException {
        String source = aSource();
        for (int i = 0; i < 120; i++) {
            record("fleur", "/claims", with(claim(source), "statement", "Claim number " + i + " of the mayor"));
        }
        String claim = record("fleur", "/claims", with(claim(source), "statement", "Nobody was there"))
                .getString("id");
        String item = record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "quote", "We were"))
                .getString("id");
        String reply = record(
                        "fleur",
                        "/claims/" + claim + "/replies",
                        with(reply(source, "NON_DENIAL"), "quote", "Ask again"))
                .getString("id");
        record("fleur", "/publications", with(publication(source), "url", "https://paper.example/" + claim));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        correct("/claims/" + claim, with(claim(source), "statement", "Somebody was there"));
        correct("/evidence/" + item, with(evidence("SUPPORTS"), "quote", "We were not"));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is of another place."));
        correct("/replies/" + reply, with(reply(source, "NON_DENIAL"), "quote", "Ask him"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        List<String> before = written();
        change("truncate searched_text, searched_word");
        catchingUp.round();
        assertEquals(before, written());
        catchingUp.round();
        assertEquals(before, written());
    }

    /** By a version that knows nothing of texts, while it gives way to this one. */
    @Test
    void whatWasCorrectedOrWithdrawnMeanwhileIsSaidNoLonger() throws SQLException {
        String source = aSource();
        String claim = record("fleur", "/claims", claim(source)).getString("id");
        String item = record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "quote", "We were"))
                .getString("id");
        correct("/claims/" + claim, claim(source));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "It is of another place."));
        List<String> before = written();
        change("delete from searched_text where not released and id = '" + claim + "' and known_until = '9999-12-31Z'");
        change("update searched_text set known_until = '9999-12-31Z' where not released and id in ('" + claim + "', '"
                + item + "')");
        catchingUp.round();
        assertEquals(before, written());
    }

    /** By a version that wrote down neither who published a work nor whom it derives from. */
    @Test
    void whatAReleaseLackedIsWrittenDown() throws SQLException {
        String claim = record("fleur", "/claims", claim(aSource())).getString("id");
        String work = record("fleur", "/publications", publication(aSource())).getString("id");
        record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "publicationId", work));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        List<String> before = written();
        change("delete from searched_text where released and kind = 'SOURCE' and claim_id = '" + claim + "'");
        change("update searched_text set edition = 1 where released and claim_id = '" + claim + "'");
        catchingUp.round();
        assertEquals(before, written());
    }

    /** By a version that knew other words to be one. */
    @Test
    void whatWasWrittenDownOtherwiseIsWrittenAnew() throws SQLException {
        String claim = record("fleur", "/claims", with(claim(aSource()), "statement", "De huizen", "language", "nl"))
                .getString("id");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        List<String> before = written();
        change("update searched_text set edition = 2, terms = 'huiz:1A' where id = '" + claim + "'");
        catchingUp.round();
        assertEquals(before, written());
    }

    private static List<String> written() throws SQLException {
        try (var database = new RawTransaction()) {
            List<String> written = database.column(TEXTS);
            written.addAll(database.column(WORDS));
            return written;
        }
    }

    private static void change(String sql) throws SQLException {
        try (var database = new RawTransaction()) {
            database.change(sql);
            database.commit();
        }
    }
}
