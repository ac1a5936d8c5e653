package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.quoting;

import io.quarkus.test.junit.QuarkusTest;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever proposes what becomes of a claim reads what the rules make of it, as whoever decides does. */
@QuarkusTest
class ProposingTest {
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = aClaim();
    }

    @Test
    void whatTheRulesMakeOfItStandsBesideTheForm() {
        quoting(aSource("Ann", "PERSON"), claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/judgements/new");
            assertThat(fleur.part("advice")).containsText("One line of evidence: ⁨Ann⁩.");
            assertThat(fleur.part("advice")).containsText("Single-sourced: one line carries it.");
            assertThat(fleur.part("advice")).containsText("The rules suggest");
        }
    }

    @Test
    void itStandsBesideNoOther() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/evidence/" + evidenceOn(claim, "SUPPORTS") + "/judgements/new");
            assertThat(fleur.part("advice")).hasCount(0);
        }
    }
}
