package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.find;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;

import io.quarkus.test.junit.QuarkusTest;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page says who looked at one object, and under which names that is recorded. */
@QuarkusTest
class OneObjectPagesTest {
    private String claim;
    private String fragment;
    private String wreck;

    @BeforeEach
    void aFragmentWasRecordedTwice() {
        claim = aClaim();
        fragment = aThing("Fragment 113", null);
        wreck = aThing("The wreck", fragment);
    }

    private static String aThing(String name, String sameAsId) {
        return record("fleur", "/things", json("name", name, "kind", "EXHIBIT", "sameAsId", sameAsId))
                .getString("id");
    }

    private void foundBy(String name, String thing) {
        record("fleur", "/claims/" + claim + "/evidence", find(aSource(name, "PERSON"), "DOCUMENT", thing));
    }

    private void says(Visitor visitor, String... sentences) {
        visitor.open("/claims/" + claim);
        for (String said : sentences) {
            assertThat(visitor.part("backing")).containsText(said);
        }
    }

    @Test
    void readersReadBothNames() {
        foundBy("Ann", fragment);
        foundBy("Bob", wreck);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            says(
                    reader,
                    "One line of evidence: ⁨Ann⁩ (on one object with ⁨Bob⁩).",
                    "⁨Ann⁩ and ⁨Bob⁩ rest on one object, recorded as “⁨Fragment 113⁩” and “⁨The wreck⁩”: that is one line.",
                    "Single-sourced: one object carries it.");
        }
        try (var dutch = Visitor.reader(Visitor.dutch())) {
            says(dutch, "⁨Ann⁩ en ⁨Bob⁩ rusten op één object, vastgelegd als “⁨Fragment 113⁩” en “⁨The wreck⁩”");
        }
    }

    @Test
    void whatWasRecordedOnceHasOneName() {
        foundBy("Ann", wreck);
        foundBy("Bob", wreck);
        try (var fleur = Visitor.as("fleur")) {
            says(fleur, "⁨Ann⁩ and ⁨Bob⁩ rest on one object, “⁨The wreck⁩”: that is one line.");
        }
    }

    @Test
    void whoLookedAtItAloneIsALineAsEver() {
        foundBy("Ann", wreck);
        try (var fleur = Visitor.as("fleur")) {
            says(fleur, "One line of evidence: ⁨Ann⁩. ", "Single-sourced: one line carries it.");
        }
    }
}
