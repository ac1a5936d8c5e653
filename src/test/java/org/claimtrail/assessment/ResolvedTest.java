package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows when a claim is resolved or a publication falls: what it says of its sources, and what is shaken by it. */
@QuarkusTest
class ResolvedTest {
    private String ann;

    @BeforeEach
    void annIsThere() {
        ann = record("fleur", "/sources", json("name", "Ann", "kind", "PERSON")).getString("id");
    }

    private static String on(String claim, String direction, Object... steps) {
        return on(claim, aPublication(), direction, steps);
    }

    private static String on(String claim, String publication, String direction, Object... steps) {
        return record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        json(
                                "publicationId",
                                publication,
                                "sourceId",
                                aSource(),
                                "direction",
                                direction,
                                "kind",
                                "ON_RECORD_STATEMENT",
                                "derivesFrom",
                                List.of(steps)))
                .getString("id");
    }

    private Object quotesAnn() {
        return json("sourceId", ann, "kind", "QUOTES");
    }

    private static Object cites(String publication) {
        return json("publicationId", publication, "kind", "CITES");
    }

    private static void becomes(String claim, String... statuses) {
        for (String status : statuses) {
            decided("CLAIM", claim, "STATUS", status);
        }
    }

    private String trackRecord(String source) {
        var all = read("fleur", "/sources/" + source + "/track-record");
        return all.getInt("all.held") + " held, " + all.getInt("all.fell") + " fell";
    }

    private static List<Map<String, Object>> shaken(String claim) {
        return read("fleur", "/reconsiderations?limit=200").getList("items.findAll { it.claimId == '" + claim + "' }");
    }

    @Test
    void whoSpokeForAClaimThatIsConfirmedWasRight() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        on(claim, "SUPPORTS", quotesAnn());
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("1 held, 0 fell", trackRecord(ann));
    }

    @Test
    void whoSpokeAgainstItWasNot() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        String bob = record("fleur", "/sources", json("name", "Bob", "kind", "PERSON"))
                .getString("id");
        on(claim, "DISPUTES", json("sourceId", bob, "kind", "QUOTES"));
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("0 held, 1 fell", trackRecord(bob));
    }

    @Test
    void whatWasSaidAfterwardsDoesNotCount() {
        String claim = aClaim();
        on(claim, "SUPPORTS", json("kind", "OWN_WORK"));
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        on(claim, "SUPPORTS", quotesAnn());
        assertEquals("0 held, 0 fell", trackRecord(ann));
    }

    @Test
    void anOutletThatMerelyRepeatedGetsNoCredit() {
        String outlet = aSource();
        String claim = aClaim();
        on(claim, aPublication(outlet), "SUPPORTS", quotesAnn());
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("0 held, 0 fell", trackRecord(outlet));
    }

    @Test
    void aClaimThatIsOpenAgainSaysNothingYet() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        String knownAt = as("fleur").get("/sources/" + ann + "/track-record").header("Known-At");
        becomes(claim, "UNDER_REVIEW");
        assertEquals("0 held, 0 fell", trackRecord(ann));
        assertEquals(
                1,
                read("fleur", "/sources/" + ann + "/track-record?knownAt=" + knownAt)
                        .getInt("all.held"));
    }

    @Test
    void withFewThereAreOnlyCounts() {
        for (int i = 0; i < 4; i++) {
            String claim = record("fleur", "/claims", claim(ann)).getString("id");
            on(claim, "SUPPORTS", quotesAnn());
            becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        }
        assertNull(read("fleur", "/sources/" + ann + "/track-record").get("all.interval"));
        String claim = record("fleur", "/claims", with(claim(ann), "topics", List.of("arms")))
                .getString("id");
        on(claim, "SUPPORTS", quotesAnn());
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        var five = read("fleur", "/sources/" + ann + "/track-record");
        assertEquals(0.707f, five.getFloat("all.interval.lower"), 0.02f);
        assertEquals("C", five.getString("suggested"));
        assertEquals(List.of("arms"), five.getList("byTopic.of"));
        assertEquals("SUPPORTS", five.getString("outcomes[4].direction"));
    }

    @Test
    void refutingAClaimShakesWhatRestsOnTheSameLine() {
        String refuted = aClaim();
        String other = aClaim();
        String unrelated = aClaim();
        on(refuted, "SUPPORTS", quotesAnn());
        on(refuted, "DISPUTES", json("kind", "OWN_WORK"));
        on(other, "SUPPORTS", quotesAnn());
        on(unrelated, "DISPUTES", quotesAnn());
        becomes(refuted, "UNDER_REVIEW", "REFUTED");
        assertEquals(
                List.of("SAME_LINE"),
                shaken(other).stream().map(it -> it.get("why")).toList());
        assertEquals(List.of(), shaken(unrelated));
        becomes(other, "UNDER_REVIEW");
        assertEquals(List.of(), shaken(other));
    }

    @Test
    void refutingAClaimShakesWhatDependsOnIt() {
        String refuted = aClaim();
        String dependent = aClaim();
        on(refuted, "DISPUTES", json("kind", "OWN_WORK"));
        record("fleur", "/claims/" + dependent + "/relations", json("otherClaimId", refuted, "kind", "DEPENDS_ON"));
        becomes(refuted, "UNDER_REVIEW", "REFUTED");
        assertEquals("DEPENDS_ON", shaken(dependent).get(0).get("why"));
    }

    @Test
    void retractingAPublicationShakesEveryClaimThatUsedItWithTheAssessmentBeforeAndAfter() {
        String retracted = aPublication();
        String direct = aClaim();
        String through = aClaim();
        on(direct, retracted, "SUPPORTS", quotesAnn());
        on(through, "SUPPORTS", cites(retracted));
        record("fleur", "/publications/" + retracted + "/retraction", json("reason", "It was made up."));
        assertEquals("RETRACTED_WORK", shaken(through).get(0).get("why"));
        var shaken = shaken(direct).get(0);
        assertEquals("WEAK", ((Map<?, ?>) shaken.get("before")).get("evidenceLevel"));
        assertEquals("NONE", ((Map<?, ?>) shaken.get("after")).get("evidenceLevel"));
    }

    @Test
    void whatASourceCalledLikelyIsScored() {
        String claim = aClaim();
        var item = json(
                "publicationId",
                aPublication(),
                "sourceId",
                ann,
                "direction",
                "SUPPORTS",
                "kind",
                "ON_RECORD_STATEMENT",
                "derivesFrom",
                List.of(quotesAnn()),
                "statedLikelihood",
                80);
        record("fleur", "/claims/" + claim + "/evidence", item);
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        var calibration = read("fleur", "/sources/" + ann + "/track-record");
        assertEquals(0.04f, calibration.getFloat("calibration.brier"));
        assertEquals(List.of(), calibration.getList("calibration.bins"));
    }
}
