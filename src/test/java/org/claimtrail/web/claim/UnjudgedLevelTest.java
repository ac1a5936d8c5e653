package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A level that nobody decided is not judged yet, and never "no evidence"; and what was decided on other words says so. */
@QuarkusTest
class UnjudgedLevelTest {
    private String claimant;
    private String claim;

    @BeforeEach
    void evidenceThatNobodyJudged() {
        claimant = aSource();
        claim = record("fleur", "/claims", claim(claimant)).getString("id");
        evidenceOn(claim, "SUPPORTS");
    }

    private List<String> found(String level) {
        return read("eva", "/claims?claimantId=" + claimant + "&evidenceLevel=" + level)
                .getList("items.id");
    }

    @Test
    void programsAreToldThatThereIsNone() {
        assertNull(read("eva", "/claims/" + claim).getString("evidenceLevel"));
        assertEquals(List.of(), found("NONE"));
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        assertEquals("NONE", read("eva", "/claims/" + claim).getString("evidenceLevel"));
        assertEquals(List.of(claim), found("NONE"));
        assertNull(read("eva", "/claims/" + claim + "?asOf=2020").getString("evidenceLevel"));
    }

    @Test
    void peopleReadThatNobodyJudgedIt() {
        String proposal = propose("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var eva = Visitor.as("eva");
                var reader = Visitor.reader(Visitor.dutch())) {
            for (String path : List.of("/claims/" + claim, "/claims?claimantId=" + claimant, "/sources/" + claimant)) {
                eva.open(path);
                assertThat(eva.page.locator(".level.unjudged").first()).hasText("Evidence not judged yet");
                assertThat(eva.page.locator("body")).not().containsText("No evidence yet");
            }
            eva.open("/judgements/" + proposal);
            assertThat(eva.part("rests")).containsText("At present: not judged");
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator(".level.unjudged").first()).hasText("Bewijs nog niet beoordeeld");
            assertThat(reader.page.locator("meta[name=description]"))
                    .not()
                    .hasAttribute("content", Pattern.compile("geen bewijs", Pattern.CASE_INSENSITIVE));
        }
    }

    @Test
    void whatWasDecidedOnAnEarlierWordingSaysSo() {
        var earlier = read("eva", "/claims/" + claim).getString("statement");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        correct("/claims/" + claim, with(claim(claimant), "statement", "It was the other way round"));
        try (var fleur = Visitor.as("fleur")) {
            for (String path : List.of("/claims/" + claim, "/review")) {
                fleur.open(path);
                assertThat(fleur.page.locator("main"))
                        .containsText("decided on an earlier wording: “" + earlier + "”.");
            }
        }
    }

    @Test
    void whatWasDecidedOfAnotherClaimantSaysThat() {
        String statement = read("eva", "/claims/" + claim).getString("statement");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        correct("/claims/" + claim, with(claim(aSource()), "statement", statement));
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator("main"))
                    .containsText("is besloten toen ze van een ander was: “" + statement + "”.");
        }
    }

    /** What made a proposal stale is said in the reader's language. */
    @Test
    void whyAProposalLapsedIsSaidInDutch() {
        String proposal = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        evidenceOn(claim, "DISPUTES");
        try (var fleur = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/judgements/" + proposal);
            assertThat(fleur.page.locator("main")).containsText("Er is een bewijsstuk toegevoegd.");
            assertThat(fleur.page.locator("main")).not().containsText("was added");
        }
    }
}
