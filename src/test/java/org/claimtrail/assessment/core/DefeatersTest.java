package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.cites;
import static org.claimtrail.assessment.core.Case.id;
import static org.claimtrail.assessment.core.Case.quotes;
import static org.claimtrail.claim.EvidenceLevel.MODERATE;
import static org.claimtrail.claim.EvidenceLevel.NONE;
import static org.claimtrail.claim.EvidenceLevel.STRONG;
import static org.claimtrail.claim.EvidenceLevel.WEAK;
import static org.claimtrail.evidence.Direction.SUPPORTS;
import static org.claimtrail.evidence.EvidenceKind.DOCUMENT;
import static org.claimtrail.evidence.EvidenceKind.ON_RECORD_STATEMENT;
import static org.claimtrail.evidence.EvidenceKind.PHYSICAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence against an item: MODERATE strikes it out, WEAK takes it one step down. */
class DefeatersTest {
    private final Case it = new Case().person("Ann").person("Bob").person("Cas").person("Dan");

    @BeforeEach
    void aStrongFind() {
        it.rated("Ann", Reliability.B).item("find", SUPPORTS, PHYSICAL, 2, quotes("Ann"));
    }

    private EvidenceLevel level() {
        return it.assessed().supporting().level();
    }

    /** MODERATE: a find that nobody graded. */
    private Case moderatelyAgainst(String target, String by) {
        return it.defeats(target, "by " + by, DOCUMENT, null, quotes(by));
    }

    /** WEAK: a statement that nobody graded. */
    private Case weaklyAgainst(String target, String by) {
        return it.defeats(target, "by " + by, ON_RECORD_STATEMENT, null, quotes(by));
    }

    @Test
    void whatIsModerateStrikesItOut() {
        moderatelyAgainst("find", "Bob");
        assertEquals(NONE, level());
        assertEquals(List.of(), it.assessed().supporting().lines());
        assertEquals(
                List.of(new Applied.Defeated(id("find SUPPORTS"), id("by Bob DEFEATS"), MODERATE, true)),
                it.assessed().defeated());
        assertEquals(List.of(id("find SUPPORTS")), it.assessed().supporting().struckOut());
    }

    @Test
    void whatIsWeakTakesItOneStepDownHoweverManySayIt() {
        assertEquals(STRONG, level());
        weaklyAgainst("find", "Bob");
        assertEquals(MODERATE, level());
        weaklyAgainst("find", "Cas");
        assertEquals(MODERATE, level());
    }

    @Test
    void itIsNoEvidenceAgainstTheClaim() {
        moderatelyAgainst("find", "Bob");
        assertEquals(List.of(), it.assessed().disputing().lines());
        assertEquals(NONE, it.assessed().disputing().level());
    }

    @Test
    void whatHasNoLineageDoesNothing() {
        it.defeats("find", "by nobody", DOCUMENT, null);
        assertEquals(STRONG, level());
        assertEquals(List.of(), it.assessed().defeated());
        assertTrue(it.assessed().flags().contains(Flag.LINEAGE_INCOMPLETE));
    }

    @Test
    void whatIsStruckOutItselfDoesNothing() {
        moderatelyAgainst("find", "Bob");
        moderatelyAgainst("by Bob", "Cas");
        assertEquals(STRONG, level());
        weaklyAgainst("by Cas", "Dan");
        assertEquals(MODERATE, level());
    }

    @Test
    void whatIsWeakenedItselfWeakens() {
        moderatelyAgainst("find", "Bob");
        weaklyAgainst("by Bob", "Cas");
        assertEquals(MODERATE, level());
    }

    @Test
    void whatSpeaksAgainstWhatIsWithdrawnDoesNothing() {
        moderatelyAgainst("find", "Bob");
        it.item("other", SUPPORTS, DOCUMENT, null, quotes("Cas"));
        Basis basis = it.basis();
        Basis without = basis.with(
                basis.items().stream()
                        .filter(item -> !item.id().equals(id("find SUPPORTS")))
                        .toList(),
                basis.works(),
                basis.parties(),
                basis.identities());
        assertEquals(List.of(), Assessment.of(without).defeated());
    }

    /** Nor is a chain of answers to it anybody's: the first of it was withdrawn, or was not yet so as of a day. */
    @Test
    void aChainThatHasLostItsFirstDoesNothing() {
        moderatelyAgainst("find", "Bob");
        moderatelyAgainst("by Bob", "Cas");
        Basis basis = it.basis();
        Basis without = basis.with(
                basis.items().stream()
                        .filter(item -> !item.id().equals(id("find SUPPORTS")))
                        .toList(),
                basis.works(),
                basis.parties(),
                basis.identities());
        assertEquals(List.of(), Assessment.of(without).supporting().lines());
        assertEquals(List.of(), Assessment.of(without).disputing().lines());
    }

    @Test
    void aCopyFallsWithWhatItCopies() {
        it.supports("copy", PHYSICAL, cites("find"));
        moderatelyAgainst("find", "Bob");
        assertEquals(NONE, level());
        assertEquals(2, it.assessed().supporting().struckOut().size());
    }

    @Test
    void aCopyIsWeakenedWithWhatItCopies() {
        it.item("copy", SUPPORTS, PHYSICAL, 2, cites("find"));
        weaklyAgainst("find", "Bob");
        assertEquals(MODERATE, level());
    }

    @Test
    void whoHasItFromElsewhereTooStands() {
        it.item("both", SUPPORTS, PHYSICAL, 2, cites("find"), quotes("Ann"));
        moderatelyAgainst("find", "Bob");
        assertEquals(STRONG, level());
    }

    @Test
    void anOpenQuestionThatIsStruckOutIsNone() {
        it.isNeutral("looked", quotes("Cas"));
        assertEquals(1, it.assessed().openQuestions().size());
        moderatelyAgainst("looked", "Bob");
        assertEquals(List.of(), it.assessed().openQuestions());
    }

    /** "Forged!" is what whoever denies says of all that is found. */
    @Test
    void whatSomebodySaysWhoDeniesTheClaimIsADenial() {
        it.answers("Bob", ReplyKind.CATEGORICAL_DENIAL);
        weaklyAgainst("find", "Bob");
        assertEquals(STRONG, level());
    }

    /** So does it where it speaks against an answer: that serves whom the item serves. */
    @Test
    void whatSomebodySaysAgainstAnAnswerWhoDeniesTheClaimIsADenial() {
        it.answers("Dan", ReplyKind.CATEGORICAL_DENIAL);
        moderatelyAgainst("find", "Bob");
        moderatelyAgainst("by Bob", "Cas");
        weaklyAgainst("by Cas", "Dan");
        assertEquals(STRONG, level());
    }

    /** A lead, and what is weak strikes no doubt out. */
    @Test
    void theClaimantClearsAwayNoDoubt() {
        it.isNeutral("looked", quotes("Dan")).claimedBy("Cas").rated("Cas", Reliability.A);
        it.defeats("looked", "by Cas", ON_RECORD_STATEMENT, 1, quotes("Cas"));
        assertEquals(1, it.assessed().openQuestions().size());
    }

    /** Taken as a lead, whatever it is graded. */
    @Test
    void theClaimantsWordAgainstEvidenceAgainstItIsALead() {
        it.disputes("contrary", DOCUMENT, quotes("Bob")).claimedBy("Cas").rated("Cas", Reliability.A);
        it.defeats("contrary", "by Cas", ON_RECORD_STATEMENT, 1, quotes("Cas"));
        assertEquals(WEAK, it.assessed().disputing().level());
    }

    @Test
    void whatIsWeakenedIsConclusiveWithNothingLess() {
        it.rated("Cas", Reliability.B).item("second", SUPPORTS, PHYSICAL, 2, quotes("Cas"));
        assertEquals(EvidenceLevel.CONCLUSIVE, level());
        weaklyAgainst("find", "Bob");
        weaklyAgainst("second", "Dan");
        assertEquals(STRONG, level());
    }

    @Test
    void aLongChainOfAnswersIsFollowed() {
        String target = "find";
        for (int i = 0; i < 300; i++) {
            it.person("p" + i).defeats(target, "a" + i, DOCUMENT, null, quotes("p" + i));
            target = "a" + i;
        }
        assertEquals(STRONG, level());
        it.person("last").defeats(target, "the last", DOCUMENT, null, quotes("last"));
        assertEquals(NONE, level());
        assertFalse(it.assessed().flags().contains(Flag.STALE));
        assertTrue(it.assessed().defeated().size() > 140);
    }
}
