package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.deriving;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.claimtrail.assessment.core.step.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows when a claim is resolved or a publication falls: what it says of its sources, and what is shaken by it. */
@QuarkusTest
class ResolvedTest {
    @Inject
    DataSource database;

    private String ann;

    @BeforeEach
    void annIsThere() {
        ann = record("fleur", "/sources", json("name", "Ann", "kind", "PERSON")).getString("id");
    }

    private static String on(String claim, String direction, Object... steps) {
        return on(claim, aPublication(), direction, steps);
    }

    private static String on(String claim, String publication, String direction, Object... steps) {
        return deriving(claim, publication, direction, steps).getString("id");
    }

    private Object quotesAnn() {
        return quotes(ann);
    }

    private static Object quotes(String source) {
        return json("sourceId", source, "kind", "QUOTES");
    }

    /** What an outlet found out itself, which has to do with nobody. */
    private static void isFoundOut(String claim, String direction) {
        on(claim, direction, json("kind", "OWN_WORK"));
    }

    private static String person(String name, String partOf) {
        return record("fleur", "/sources", json("name", name, "kind", "PERSON", "partOf", partOf))
                .getString("id");
    }

    private static Object cites(String publication) {
        return json("publicationId", publication, "kind", "CITES");
    }

    private static void becomes(String claim, String... statuses) {
        for (String status : statuses) {
            decided("CLAIM", claim, "STATUS", status);
        }
    }

    private static void becomesSince(String claim, String status, String effectiveOn) {
        var judgement = with(judgement("CLAIM", claim, "STATUS", status), "effectiveOn", effectiveOn);
        approveAs("eva", record("fleur", "/judgements", judgement).getString("id"));
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
        isFoundOut(claim, "SUPPORTS");
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
        isFoundOut(claim, "SUPPORTS");
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
    void aClaimThatIsResolvedOtherwiseIsOneObservationOfTheLastDecision() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        isFoundOut(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        isFoundOut(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        assertEquals("0 held, 1 fell", trackRecord(ann));
    }

    @Test
    void whoSpeaksOnlyAfterTheFirstResolutionIsNotHeardAtTheNext() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        isFoundOut(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        String bob = person("Bob", null);
        on(claim, "SUPPORTS", quotes(bob));
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("1 held, 0 fell", trackRecord(ann));
        assertEquals("0 held, 0 fell", trackRecord(bob));
    }

    @Test
    void norWhoSpeaksThenWhereItIsRecordedOnceMore() {
        String claim = aClaim();
        String twin = aClaim(ann);
        on(claim, "SUPPORTS", quotesAnn());
        isFoundOut(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        String bob = person("Bob", null);
        on(twin, "SUPPORTS", quotes(bob));
        isFoundOut(twin, "SUPPORTS");
        String cas = person("Cas", null);
        String late = aClaim(cas);
        isFoundOut(late, "SUPPORTS");
        aRelation(twin, "DUPLICATES", claim);
        aRelation(late, "DUPLICATES", twin);
        becomes(twin, "UNDER_REVIEW", "CONFIRMED");
        becomes(late, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("1 held, 0 fell", trackRecord(ann));
        assertEquals("0 held, 0 fell", trackRecord(bob));
        assertEquals("0 held, 0 fell", trackRecord(cas));
    }

    @Test
    void norWhoSpokeInAWorkThatIsYoungerThanTheTruth() {
        String claim = aClaim();
        String paper = record("fleur", "/publications", with(publication(aSource()), "publishedOn", "2024-05-02"))
                .getString("id");
        on(claim, paper, "SUPPORTS", quotesAnn());
        isFoundOut(claim, "SUPPORTS");
        becomesSince(claim, "UNDER_REVIEW", "2024-05-01");
        becomesSince(claim, "CONFIRMED", "2024-05-01");
        assertEquals("0 held, 0 fell", trackRecord(ann));
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("0 held, 0 fell", trackRecord(ann));
    }

    @Test
    void whatShowedTheTruthMayBeYoungerThanTheTruth() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        String paper = record("fleur", "/publications", with(publication(aSource()), "publishedOn", "2024-05-02"))
                .getString("id");
        on(claim, paper, "SUPPORTS", json("kind", "OWN_WORK"));
        becomesSince(claim, "UNDER_REVIEW", "2024-05-01");
        becomesSince(claim, "CONFIRMED", "2024-05-01");
        assertEquals("1 held, 0 fell", trackRecord(ann));
    }

    @Test
    void whoSaidItOnTheDayOfTheTruthAheadOfTheNewsroomsClockSaidIt() {
        String claim = record("fleur", "/claims", with(claim(ann), "statedOn", "2024-05-02"))
                .getString("id");
        isFoundOut(claim, "SUPPORTS");
        becomesSince(claim, "UNDER_REVIEW", "2024-05-01");
        becomesSince(claim, "CONFIRMED", "2024-05-01");
        assertEquals("1 held, 0 fell", trackRecord(ann));
    }

    @Test
    void takingALieBackCleansNoRecord() {
        String claim = aClaim(ann);
        isFoundOut(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        replyTo(claim, ann, "WITHDRAWAL");
        becomes(claim, "RETRACTED");
        assertEquals("0 held, 1 fell", trackRecord(ann));
        becomes(claim, "UNDER_REVIEW");
        assertEquals("0 held, 0 fell", trackRecord(ann));
    }

    @Test
    void whatOnlyItsOwnHouseShowsIsNotHeldInItsFavour() {
        String house = aSource("Publishing house", "ORGANIZATION");
        String outlet = record("fleur", "/sources", json("name", "Daily", "kind", "OUTLET", "partOf", house))
                .getString("id");
        String sister = record("fleur", "/sources", json("name", "Weekly", "kind", "OUTLET", "partOf", house))
                .getString("id");
        String editor = person("Editor", outlet);
        String claim = aClaim(editor);
        on(claim, aPublication(sister), "SUPPORTS", json("kind", "OWN_WORK"));
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("0 held, 0 fell", trackRecord(editor));
        assertEquals("0 held, 0 fell", trackRecord(sister));
        becomes(claim, "UNDER_REVIEW");
        isFoundOut(claim, "SUPPORTS");
        becomes(claim, "CONFIRMED");
        assertEquals("1 held, 0 fell", trackRecord(editor));
        assertEquals("1 held, 0 fell", trackRecord(sister));
    }

    @Test
    void norIsWhatOnlyItSaysItself() {
        String claim = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("0 held, 0 fell", trackRecord(ann));
    }

    @Test
    void whoIsContradictedByItsOwnHouseWasWrong() {
        String ministry = aSource("Ministry", "GOVERNMENT");
        String minister = person("Minister", ministry);
        String claim = aClaim(minister);
        on(claim, "DISPUTES", quotes(person("Official", ministry)));
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        assertEquals("0 held, 1 fell", trackRecord(minister));
    }

    private void isRight(int times, Object... topics) {
        for (int i = 0; i < times; i++) {
            String claim = record("fleur", "/claims", with(claim(ann), "topics", List.of(topics)))
                    .getString("id");
            isFoundOut(claim, "SUPPORTS");
            becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        }
    }

    @Test
    void withFewThereAreOnlyCounts() {
        isRight(4);
        assertNull(read("fleur", "/sources/" + ann + "/track-record").get("all.interval"));
        isRight(1, "arms");
        var five = read("fleur", "/sources/" + ann + "/track-record");
        assertEquals(0.707f, five.getFloat("all.interval.lower"), 0.02f);
        assertEquals(List.of("arms"), five.getList("byTopic.of"));
        assertEquals("SUPPORTS", five.getString("outcomes[4].direction"));
    }

    @Test
    void oneTopicsLetterSpeaksForNoOther() {
        isRight(5, "weather");
        var fair = read("fleur", "/sources/" + ann + "/track-record");
        assertEquals(List.of("C"), fair.getList("byTopic.suggested"));
        assertNull(fair.get("suggested"));
        isRight(5, "grain");
        assertEquals("B", read("fleur", "/sources/" + ann + "/track-record").getString("suggested"));
    }

    private static String said(Map<String, Object> claim) {
        String id = record("fleur", "/claims", claim).getString("id");
        isFoundOut(id, "SUPPORTS");
        return id;
    }

    @Test
    void whatIsRecordedSixTimesIsObservedOnce() {
        var first = claim(ann);
        String same = said(first);
        List<String> copies = List.of(
                same,
                said(with(first, "statedOn", "2024-05-01")),
                said(with(first, "statedOn", "2024-05-02", "language", "en-GB")),
                said(claim(ann)),
                said(claim(ann)),
                aClaim());
        aRelation(copies.get(3), "DUPLICATES", copies.get(5));
        aRelation(copies.get(4), "DUPLICATES", copies.get(5));
        aRelation(copies.get(4), "DUPLICATES", same);
        copies.subList(0, 5).forEach(copy -> becomes(copy, "UNDER_REVIEW", "CONFIRMED"));
        assertEquals("1 held, 0 fell", trackRecord(ann));
        isFoundOut(copies.get(3), "DISPUTES");
        becomes(copies.get(3), "UNDER_REVIEW", "REFUTED");
        assertEquals("0 held, 1 fell", trackRecord(ann));
        String dutch = said(with(first, "language", "nl", "statedOn", "2024-05-03"));
        becomes(dutch, "UNDER_REVIEW", "CONFIRMED");
        assertEquals("1 held, 1 fell", trackRecord(ann));
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
        isFoundOut(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        var calibration = read("fleur", "/sources/" + ann + "/track-record");
        assertEquals(0.04f, calibration.getFloat("calibration.brier"));
        assertEquals(0f, calibration.getFloat("calibration.reference"));
        assertEquals(List.of(), calibration.getList("calibration.bins"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observation", "decided_conclusion", "reconsideration"})
    void whatIsKeptNamesTheEditionOfTheRulesThatMadeIt(String kept) throws SQLException {
        String claim = aClaim();
        String refuted = aClaim();
        on(claim, "SUPPORTS", quotesAnn());
        on(refuted, "SUPPORTS", quotesAnn());
        isFoundOut(claim, "SUPPORTS");
        isFoundOut(refuted, "DISPUTES");
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        becomes(refuted, "UNDER_REVIEW", "REFUTED");
        String sql = "select min(rules), max(rules) from " + kept + " where claim_id = cast(? as uuid)";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, claim);
            var row = query.executeQuery();
            row.next();
            assertEquals(List.of((int) Rule.EDITION, (int) Rule.EDITION), List.of(row.getInt(1), row.getInt(2)));
        }
    }
}
