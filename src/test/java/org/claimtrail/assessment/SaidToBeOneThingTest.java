package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.find;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person says that two things are one: whoever decided on what is about both is called to look again. */
@QuarkusTest
class SaidToBeOneThingTest {
    private static final Map<String, Object> FRAGMENT = json("name", "Fragment 113", "kind", "EXHIBIT");

    private String fragment;
    private String wreck;
    private String claim;

    @BeforeEach
    void twoExaminedWhatSeemedToBeTwoThings() {
        fragment = record("fleur", "/things", FRAGMENT).getString("id");
        wreck = record("fleur", "/things", json("name", "The wreck", "kind", "EXHIBIT"))
                .getString("id");
        claim = aClaim();
        foundBy("Ann", fragment);
        foundBy("Bob", wreck);
    }

    private void foundBy(String name, String thing) {
        String by = aSource(name, "PERSON");
        decided("SOURCE", by, "RELIABILITY", "B");
        String item = record("fleur", "/claims/" + claim + "/evidence", find(by, "PHYSICAL", thing))
                .getString("id");
        decided("EVIDENCE", item, "CREDIBILITY", "2");
    }

    private void isDecided() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "CONCLUSIVE");
    }

    private void isSaidToBe(String other) {
        correct("/things/" + fragment, with(FRAGMENT, "sameAsId", other, "reason", "Seen side by side."));
    }

    /** Each with why, of what, and the level before and after. */
    private List<String> waiting() {
        return read("eva", "/reconsiderations?limit=200").<Map<String, Object>>getList("items").stream()
                .filter(it -> it.get("claimId").equals(claim))
                .map(it -> it.get("why") + " " + it.get("causeName") + " " + level(it.get("before")) + " "
                        + level(it.get("after")))
                .toList();
    }

    private static Object level(Object conclusion) {
        return ((Map<?, ?>) conclusion).get("evidenceLevel");
    }

    private List<String> told(String who) {
        return read(who, "/claims/" + claim + "/timeline")
                .getList("events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
    }

    @Test
    void twoThingsThatAreOneAreOneLine() {
        isDecided();
        isSaidToBe(wreck);
        assertEquals(List.of("SAME_THING Fragment 113 CONCLUSIVE STRONG"), waiting());
        assertEquals(List.of("SAME_THING"), told("eva"));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
        assertEquals(List.of(), waiting());
    }

    @Test
    void thatTheyAreNotAfterAllCallsWhoDecidedSince() {
        isSaidToBe(wreck);
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
        isSaidToBe(null);
        assertEquals(List.of("SAME_THING Fragment 113 STRONG CONCLUSIVE"), waiting());
    }

    @Test
    void whatWasTakenBackAsksNobody() {
        isDecided();
        isSaidToBe(wreck);
        isSaidToBe(null);
        assertEquals(List.of(), waiting());
    }

    @Test
    void aBetterNameLeavesThemWaiting() {
        isDecided();
        isSaidToBe(wreck);
        correct("/things/" + fragment, with(FRAGMENT, "name", "No. 113", "sameAsId", wreck, "reason", "Read again."));
        assertEquals(List.of("SAME_THING No. 113 CONCLUSIVE STRONG"), waiting());
    }

    /** Of two ways to be one the last call waits, with what was decided on. */
    @Test
    void whatIsOneByAnotherWayStillAsksOnce() {
        String third = record("fleur", "/things", json("name", "Another", "kind", "EXHIBIT", "sameAsId", wreck))
                .getString("id");
        isDecided();
        isSaidToBe(wreck);
        isSaidToBe(third);
        assertEquals(List.of("SAME_THING Fragment 113 CONCLUSIVE STRONG"), waiting());
    }

    @Test
    void whoDecidedNothingAndWhoseRulesSayTheSameIsNotAsked() {
        isSaidToBe(wreck);
        assertEquals(List.of(), told("eva"));
    }

    @Test
    void itIsTheNewsroomsAlone() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        isDecided();
        isSaidToBe(wreck);
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(List.of(), told("anonymous"));
    }
}
