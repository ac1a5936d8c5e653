package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people judged what one can rewrite: a grade stays, and says which version it was given to. */
@QuarkusTest
class GradedVersionTest {
    private String source;
    private String claim;
    private String item;

    @BeforeEach
    void anItemOfASource() {
        source = aSource("Ann", "PERSON");
        claim = aClaim(aSource());
        item = quoting(source, claim, "SUPPORTS");
    }

    @Test
    void theItem() {
        isGraded("/evidence/" + item, "credibility", null, null);
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        isGraded("/evidence/" + item, "credibility", 2, 1);
        rewritten("The opposite of it.");
        isGraded("/evidence/" + item, "credibility", 2, 1);
        decided("EVIDENCE", item, "CREDIBILITY", "5");
        isGraded("/evidence/" + item, "credibility", 5, 2);
        decided("EVIDENCE", item, "CREDIBILITY", null);
        isGraded("/evidence/" + item, "credibility", null, null);
    }

    @Test
    void theSource() {
        isGraded("/sources/" + source, "reliability", null, null);
        decided("SOURCE", source, "RELIABILITY", "B");
        correct("/sources/" + source, json("name", "Somebody else", "kind", "PERSON"));
        correct("/sources/" + source, json("name", "Somebody else again", "kind", "PERSON"));
        isGraded("/sources/" + source, "reliability", "B", 1);
        decided("SOURCE", source, "RELIABILITY", "C");
        isGraded("/sources/" + source, "reliability", "C", 3);
    }

    /** Who count the versions that they read, and are told of no other. */
    @Test
    void readersAreToldToo() {
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        release();
        readersRead(1, 1);
        rewritten("Meanwhile");
        rewritten("The opposite of it.");
        readersRead(1, 1);
        release();
        readersRead(2, 1);
        decided("EVIDENCE", item, "CREDIBILITY", "5");
        release();
        readersRead(2, 2);
        correct(
                "/evidence/" + item,
                with(said("/evidence/" + item), "quote", "The opposite of it.", "note", "Ask again."));
        release();
        readersRead(2, 2);
    }

    @Test
    void alsoOfWhatTheyNeverRead() {
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        rewritten("The opposite of it.");
        release();
        readersRead(1, 0);
    }

    private void rewritten(String quote) {
        correct("/evidence/" + item, with(said("/evidence/" + item), "quote", quote));
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private void readersRead(int version, int graded) {
        as("anonymous")
                .get("/claims/" + claim + "/dossier")
                .then()
                .body("evidence[0].version", equalTo(version))
                .body("evidence[0].gradedVersion", equalTo(graded));
    }

    private static Map<String, Object> said(String item) {
        var present = read("fleur", item);
        return json(
                "publicationId",
                present.getString("publicationId"),
                "sourceId",
                present.getString("sourceId"),
                "direction",
                "SUPPORTS",
                "kind",
                "ON_RECORD_STATEMENT");
    }

    private static void isGraded(String path, String grade, Object value, Integer version) {
        as("fleur").get(path).then().body(grade, equalTo(value)).body("gradedVersion", equalTo(version));
    }
}
