package org.claimtrail.assessment.reconsideration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a claim was taken back, or superseded, is said no longer as if nothing happened once nothing shows it. */
@QuarkusTest
class FallenGroundsTest {
    private static final Map<String, Object> WHY = json("reason", "Another was meant.");

    private String claimant;
    private String work;
    private Map<String, Object> said;
    private String claim;

    @BeforeEach
    void aClaimThatAppearedFirstInAWork() {
        claimant = aSource();
        work = aPublication();
        said = with(claim(claimant), "firstAppearanceId", work);
        claim = record("fleur", "/claims", said).getString("id");
    }

    @Test
    void aRetractionThatNeverWasShowsNothing() {
        becomesRetracted();
        withdrawRetraction();
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
        assertEquals(List.of(work), causes());
    }

    @Test
    void norDoesARelationThatNeverWas() {
        String relation = aRelation(aClaim(), "SUPERSEDES", claim);
        becomes(claim, "SUPERSEDED");
        record("fleur", "/relations/" + relation + "/withdrawal", WHY);
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
        assertEquals(List.of(claim), causes());
    }

    @Test
    void norAWorkThatItDidNotAppearIn() {
        becomesRetracted();
        correct("/claims/" + claim, with(said, "firstAppearanceId", aPublication(), "reason", "It stood elsewhere."));
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    /** Under that name it said the claim again. */
    @Test
    void norWhatTheClaimantTookBackWhereItIsTheOneWhoConfirmedSince() {
        String other = aSource();
        replyTo(claim, claimant, "WITHDRAWAL");
        replyTo(claim, other, "CONFIRMATION");
        becomes(claim, "RETRACTED");
        String judgement = decided("SOURCE_PAIR", aPair(claimant, other), "IDENTITY", "SAME");
        assertEquals(List.of("GROUND_WITHDRAWN", "IDENTITY"), open(), "and the rules say something else of it");
        assertEquals(List.of(judgement, judgement), causes());
    }

    @Test
    void whatElseShowsItKeepsEverybodyQuiet() {
        replyTo(claim, claimant, "WITHDRAWAL");
        becomesRetracted();
        withdrawRetraction();
        assertEquals(List.of(), open());
        String young = aRelation(aClaim(), "SUPERSEDES", claim);
        aRelation(aClaim(), "SUPERSEDES", claim);
        becomes(claim, "SUPERSEDED");
        record("fleur", "/relations/" + young + "/withdrawal", WHY);
        assertEquals(List.of(), open());
    }

    @Test
    void whatWasDecidedOtherwiseSinceRestsOnSomethingElse() {
        becomesRetracted();
        becomes(claim, "UNDER_REVIEW");
        withdrawRetraction();
        assertEquals(List.of(), open());
    }

    @Test
    void itWaitsForTheStatusAndNotForTheLevel() {
        becomesRetracted();
        withdrawRetraction();
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "NONE");
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
        becomes(claim, "UNDER_REVIEW");
        assertEquals(List.of(), open());
    }

    @Test
    void aRetractionAfterAllShowsItAgain() {
        becomesRetracted();
        withdrawRetraction();
        retract();
        assertEquals(List.of(), open());
        withdrawRetraction();
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void thePageSaysSo() {
        becomesRetracted();
        withdrawRetraction();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.page.locator(".note.again"))
                    .containsText(
                            "Nothing that showed its status counts any longer, since this was put right: “Publication");
            assertThat(fleur.part("timeline")).containsText("To be looked at again: nothing that showed its status");
        }
    }

    @Test
    void evidenceThatCountsAgainIsAnotherReason() {
        quoting(aSource("Ann", "PERSON"), work, claim, "SUPPORTS");
        becomesRetracted();
        withdrawRetraction();
        assertEquals(List.of("GROUND_WITHDRAWN", "RETRACTION_WITHDRAWN"), open());
        becomes(claim, "UNDER_REVIEW");
        assertEquals(List.of(), open());
    }

    // What is back as it was decided on

    @Test
    void aFirstAppearanceThatIsBackShowsItAgain() {
        becomesRetracted();
        release();
        appearedIn(aPublication());
        appearedIn(aPublication());
        assertEquals(List.of("GROUND_WITHDRAWN"), open(), "once");
        appearedIn(work);
        assertEquals(List.of(), open());
        release();
        assertEquals(List.of(), told());
    }

    @Test
    void butNotWhereTheWorkWasNeverRetracted() {
        becomesRetracted();
        appearedIn(aPublication());
        withdrawRetraction();
        appearedIn(work);
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
        correct("/claims/" + claim, with(said, "topics", List.of("arms"), "reason", "Of something else."));
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    /** Both of what showed it went, and came back, each in its turn: the other call is ended with the first. */
    @Test
    void whatWentAndCameBackInTurnShowsItAgain() {
        becomesRetracted();
        appearedIn(aPublication());
        withdrawRetraction();
        appearedIn(work);
        assertEquals(List.of("GROUND_WITHDRAWN"), open(), "It is not retracted");
        retract();
        assertEquals(List.of(), open());
    }

    @Test
    void butOnlyWhereItWasDecidedOnThat() {
        retract();
        withdrawRetraction();
        String relation = aRelation(aClaim(), "SUPERSEDES", claim);
        becomes(claim, "SUPERSEDED");
        record("fleur", "/relations/" + relation + "/withdrawal", WHY);
        retract();
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
    }

    @Test
    void theSameSuccessorShowsItAgainAndAnotherDoesNot() {
        String successor = aClaim();
        String relation = aRelation(successor, "SUPERSEDES", claim);
        becomes(claim, "SUPERSEDED");
        record("fleur", "/relations/" + relation + "/withdrawal", WHY);
        aRelation(aClaim(), "SUPERSEDES", claim);
        assertEquals(List.of("GROUND_WITHDRAWN"), open());
        aRelation(successor, "SUPERSEDES", claim);
        assertEquals(List.of(), open());
    }

    @Test
    void soDoesTheClaimantWhoIsNoLongerTheOneThatConfirmed() {
        String other = aSource();
        replyTo(claim, claimant, "WITHDRAWAL");
        replyTo(claim, other, "CONFIRMATION");
        becomes(claim, "RETRACTED");
        String pair = aPair(claimant, other);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        decided("SOURCE_PAIR", pair, "IDENTITY", "DIFFERENT");
        assertEquals(List.of(), open());
    }

    private void appearedIn(String publication) {
        correct("/claims/" + claim, with(said, "firstAppearanceId", publication, "reason", "It stood elsewhere."));
    }

    // What the public reads

    @Test
    void readersAreToldWhereTheyReadThatStatus() {
        becomesRetracted();
        release();
        withdrawRetraction();
        assertEquals(List.of(), told(), "not let out yet");
        release();
        assertEquals(List.of("GROUND_WITHDRAWN"), told());
    }

    @Test
    void andLearnOfNoneThatNoReleaseShowed() {
        release();
        becomesRetracted();
        withdrawRetraction();
        becomes(claim, "UNDER_REVIEW");
        release();
        assertEquals(List.of(), told());
    }

    private void becomesRetracted() {
        retract();
        becomes(claim, "RETRACTED");
    }

    private void retract() {
        record("fleur", "/publications/" + work + "/retraction", json("reason", "It was made up."));
    }

    private void withdrawRetraction() {
        record("fleur", "/publications/" + work + "/retraction/withdrawal", WHY);
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private List<String> open() {
        return read("eva", "/reconsiderations?limit=200")
                .getList("items.findAll { it.claimId == '" + claim + "' }.why.sort()");
    }

    private List<String> causes() {
        return read("eva", "/reconsiderations?limit=200")
                .getList("items.findAll { it.claimId == '" + claim + "' }.cause.id");
    }

    private List<String> told() {
        return read("anonymous", "/claims/" + claim + "/timeline")
                .getList("events.findAll { it.kind == 'CLAIM_SHAKEN' }.details.why");
    }
}
