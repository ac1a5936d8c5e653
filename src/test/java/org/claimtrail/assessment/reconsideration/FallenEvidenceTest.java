package org.claimtrail.assessment.reconsideration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A status outlives no evidence that it was decided on without a call to look again: nobody could propose it as things stand. */
@QuarkusTest
class FallenEvidenceTest {
    private static final Map<String, Object> WHY = json("reason", "It was another tunnel.");

    private String claimant;
    private String claim;
    private Map<String, Object> said;
    private String item;

    @BeforeEach
    void aClaimThatOneItemDisputes() {
        claimant = aSource();
        claim = aClaim(claimant);
        said = evidence("DISPUTES");
        item = record("fleur", "/claims/" + claim + "/evidence", said).getString("id");
    }

    @Test
    void whatDisputedItIsWithdrawn() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        withdraw(item);
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
        becomes(claim, "UNDER_REVIEW");
        assertEquals(List.of(), open());
    }

    /** That it is nothing else does not make it so: nobody could propose that it is refuted. */
    @Test
    void toRejectThatItIsSomethingElseMendsNothing() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        withdraw(item);
        String other = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        record("eva", "/judgements/" + other + "/rejection", json("reason", "No."));
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void whatDisputedItSupportsIt() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        turned("SUPPORTS");
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void whatSupportedItIsWithdrawn() {
        String support = evidenceOn(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CORROBORATED", "CONFIRMED");
        withdraw(support);
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void whatElseDisputesItKeepsEverybodyQuiet() {
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        withdraw(item);
        assertEquals(List.of(), open());
    }

    @Test
    void soDoesAStatusThatRestsOnNoEvidence() {
        becomes(claim, "UNDER_REVIEW", "DISPUTED");
        withdraw(item);
        assertEquals(List.of(), open());
    }

    @Test
    void correctedBackItDisputesItAgain() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        turned("SUPPORTS");
        turned("DISPUTES");
        assertEquals(List.of(), open());
        turned("NEUTRAL");
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void anotherItemWasNotDecidedOn() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        withdraw(item);
        evidenceOn(claim, "DISPUTES");
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void whatTookItBackIsWithdrawn() {
        String reply = replyTo(claim, claimant, "WITHDRAWAL");
        becomes(claim, "RETRACTED");
        record("fleur", "/replies/" + reply + "/withdrawal", WHY);
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void theClaimantConfirmedItSince() {
        replyTo(claim, claimant, "WITHDRAWAL");
        becomes(claim, "RETRACTED");
        replyTo(claim, claimant, "CONFIRMATION");
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    // Its level

    @Test
    void aLevelThatNothingCarriesIsLookedAtToo() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        levelled();
        withdraw(item);
        assertEquals(List.of("GROUND_WITHDRAWN", "LEVEL_DEPARTS"), open());
        becomes(claim, "UNDER_REVIEW");
        assertEquals(List.of("LEVEL_DEPARTS"), open());
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        assertEquals(List.of(), open());
    }

    @Test
    void unlessSomebodySaidWhyItDeparts() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE");
        withdraw(item);
        assertEquals(List.of(), open());
    }

    @Test
    void norWhereItStillFits() {
        evidenceOn(claim, "DISPUTES");
        levelled();
        withdraw(item);
        assertEquals(List.of(), open());
    }

    // Who is told

    @Test
    void whoeverLetsItOutIsToldSoAndReadersAre() {
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        levelled();
        release();
        withdraw(item);
        String release = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var eva = Visitor.as("eva")) {
            eva.open("/claims/" + claim);
            assertThat(eva.page.locator(".note.again"))
                    .containsText("Nothing that showed its status counts any longer");
            eva.open("/judgements/" + release);
            assertThat(eva.page.locator(".note.again"))
                    .containsText(
                            "As things stand, this status could not be proposed: refuted needs evidence that disputes the claim;"
                                    + " none is recorded that still counts.");
            eva.page.getByText("Approve").first().click();
            assertThat(eva.page.locator("#deciding.asking")).isVisible();
            assertThat(eva.page.locator(".note.again")).containsText("this status could not be proposed");
        }
        try (var anyone = Visitor.reader()) {
            anyone.open("/claims/" + claim);
            assertThat(anyone.page.locator("main > article > .note")).hasCount(0);
            approveAs("eva", release);
            anyone.page.reload();
            assertThat(anyone.page.locator("article.claim > .note"))
                    .containsText("What showed its status counts no longer, and it is being looked at again.");
            assertFalse(anyone.page.title().startsWith("Refuted"), anyone.page.title());
            assertThat(anyone.part("timeline")).containsText("To be looked at again: nothing that showed its status");
        }
    }

    private void levelled() {
        approveAs(
                "eva",
                record(
                                "fleur",
                                "/judgements",
                                with(judgement("CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE"), "departure", null))
                        .getString("id"));
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private void turned(String direction) {
        correct("/evidence/" + item, with(said, "direction", direction));
    }

    private static void withdraw(String item) {
        record("fleur", "/evidence/" + item + "/withdrawal", WHY);
    }

    private List<String> open() {
        return read("eva", "/reconsiderations?limit=200")
                .getList("items.findAll { it.claimId == '" + claim + "' }.why.sort()");
    }
}
