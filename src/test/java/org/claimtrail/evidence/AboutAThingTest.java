package org.claimtrail.evidence;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.aThing;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.find;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What items of evidence are about: lines that rest on one thing are one line. */
@QuarkusTest
class AboutAThingTest {
    private String claim;

    @BeforeEach
    void aClaimIsOnRecord() {
        claim = aClaim();
    }

    private static Map<String, Object> item(String thing) {
        return find(aSource("An examiner", "PERSON"), "DOCUMENT", thing);
    }

    private String about(String thing) {
        return record("fleur", "/claims/" + claim + "/evidence", item(thing)).getString("id");
    }

    private JsonPath assessment() {
        return read("fleur", "/claims/" + claim + "/assessment");
    }

    private int counting() {
        List<Boolean> counts = assessment().getList("supporting.lines.counts");
        return (int) counts.stream().filter(it -> it).count();
    }

    private boolean isSaid() {
        return assessment().getList("flags").contains("ONE_THING");
    }

    @Test
    void anItemNamesIt() {
        String thing = aThing();
        JsonPath item = read("fleur", "/evidence/" + about(thing));
        assertEquals(thing, item.getString("thingId"));
        assertEquals(read("fleur", "/things/" + thing).getString("name"), item.getString("thingName"));
    }

    @Test
    void twoLinesOnOneThingAreOne() {
        String thing = aThing();
        about(thing);
        about(thing);
        assertEquals(1, counting());
        assertTrue(isSaid());
        assertEquals("STRONG", assessment().getString("conclusion.evidenceLevel"));
        about(aThing());
        assertEquals(2, counting());
    }

    @Test
    void whatWasRecordedTwiceIsOneThingFromThenOn() {
        String one = aThing();
        String other = aThing();
        about(one);
        about(other);
        assertEquals(2, counting());
        String then = as("fleur").get("/claims/" + claim).header("Known-At");
        String level = propose("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
        correct("/things/" + other, with(thing(), "sameAsId", one));
        assertEquals(1, counting());
        assertEquals("STALE", read("eva", "/judgements/" + level).getString("state"));
        assertFalse(read("fleur", "/claims/" + claim + "/assessment?knownAt=" + then)
                .getList("flags")
                .contains("ONE_THING"));
    }

    @Test
    void nobodyKnowsAnotherThing() {
        var item = item(NOBODY.toString());
        refused(REFUSED, "thingId", () -> post("fleur", "/claims/" + claim + "/evidence", item));
    }
}
