package org.claimtrail.evidence.wording;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.aThing;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items that quote the same words are suggested as copies, until somebody records what they have to do with each other. */
@QuarkusTest
class EqualWordsOnAClaimTest {
    private static final String WORDS = "The part bears a number that was given out in China that year";
    private String claim;

    @BeforeEach
    void aClaimIsOnRecord() {
        claim = aClaim();
    }

    private static Map<String, Object> quote(Object... more) {
        return with(with(evidence("SUPPORTS"), "quote", WORDS), more);
    }

    private String recorded(Map<String, Object> item) {
        return record("fleur", "/claims/" + claim + "/evidence", item).getString("id");
    }

    private static Map<String, Object> from(String kind, String id) {
        return json(kind, id, "kind", "QUOTES");
    }

    private JsonPath equal(String when) {
        return read("fleur", "/claims/" + claim + "/evidence/equal-words" + when);
    }

    private List<Object> suggested() {
        return equal("").getList("items.evidenceIds");
    }

    private void areNotSuggested(Map<String, Object> one, Map<String, Object> other) {
        recorded(one);
        recorded(other);
        assertEquals(List.of(), suggested());
    }

    @Test
    void equalQuotesAreSuggested() {
        String one = recorded(quote());
        String other = recorded(with(quote(), "quote", "He says: “" + WORDS.toUpperCase() + "”."));
        assertEquals(List.of(List.of(one, other)), suggested());
        assertEquals(WORDS, equal("").getString("items[0].words"));
        assertEquals(13, equal("").getInt("items[0].count"));
        assertEquals(0, equal("").getInt("leftOff"));
        assertEquals(
                2, ((List<?>) read("fleur", "/claims/" + claim + "/evidence").getList("items")).size());
    }

    @Test
    void asItWasKnownAndOfItsDay() {
        recorded(quote());
        String before = as("fleur").get("/claims/" + claim).header("Known-At");
        recorded(quote("observedOn", "2024-03-01"));
        assertEquals(1, suggested().size());
        assertEquals(0, equal("?knownAt=" + before).getList("items").size());
        assertEquals(before, equal("?knownAt=" + before).getString("knownAt"));
        assertEquals(0, equal("?asOf=2024-02-01").getList("items").size());
    }

    @Test
    void whatIsWithdrawnHasNothingInCommonWithAnything() {
        recorded(quote());
        String other = recorded(quote());
        record("fleur", "/evidence/" + other + "/withdrawal", json("reason", "It is of another place."));
        assertEquals(List.of(), suggested());
    }

    @Test
    void oneWorkSaysTheSameAsItself() {
        String paper = aPublication();
        areNotSuggested(quote("publicationId", paper), quote("publicationId", paper));
    }

    @Test
    void aRecordedCopyNeedsNoSuggestion() {
        String paper = aPublication();
        areNotSuggested(quote("publicationId", paper), quote("derivesFrom", List.of(from("publicationId", paper))));
    }

    @Test
    void norDoTwoThatGoBackToOneSource() {
        String ann = aSource();
        areNotSuggested(
                quote("derivesFrom", List.of(from("sourceId", ann))),
                quote("derivesFrom", List.of(from("sourceId", ann))));
    }

    /** The whole works' steps, and through passages in between. */
    @Test
    void howeverFarBackTheyMeet() {
        String agency = aPublication();
        String paper = aPublication();
        String other = aPublication();
        record("fleur", "/publications/" + paper + "/derivations", from("publicationId", agency));
        recorded(with(
                evidence("SUPPORTS"), "publicationId", other, "derivesFrom", List.of(from("publicationId", agency))));
        areNotSuggested(quote("publicationId", paper), quote("derivesFrom", List.of(from("publicationId", other))));
    }

    @Test
    void norDoTwoAboutOneThingAlsoWhereItWasRecordedTwice() {
        String one = aThing();
        String twice = aThing();
        recorded(quote("thingId", one));
        recorded(quote("thingId", twice));
        assertEquals(1, suggested().size());
        correct("/things/" + twice, with(thing(), "sameAsId", one));
        assertEquals(List.of(), suggested());
    }

    @Test
    void whoSpeaksAgainstAnItemMayQuoteIt() {
        String item = recorded(quote());
        recorded(quote("direction", "DEFEATS", "defeatsId", item));
        assertEquals(List.of(), suggested());
    }

    @Test
    void twoWhoSpeakAgainstItMayBeCopies() {
        String item = recorded(evidence("SUPPORTS"));
        String one = recorded(quote("direction", "DEFEATS", "defeatsId", item));
        String other = recorded(quote("direction", "DEFEATS", "defeatsId", item));
        assertEquals(List.of(List.of(one, other)), suggested());
    }

    @Test
    void noRuleLooksAtIt() {
        recorded(quote());
        recorded(with(quote(), "quote", "Another."));
        String apart = read("fleur", "/claims/" + claim + "/assessment").getString("conclusion");
        claim = aClaim();
        recorded(quote());
        recorded(quote());
        assertEquals(apart, read("fleur", "/claims/" + claim + "/assessment").getString("conclusion"));
    }
}
