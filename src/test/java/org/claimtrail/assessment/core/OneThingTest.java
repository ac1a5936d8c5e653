package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.quotes;
import static org.claimtrail.evidence.Direction.SUPPORTS;
import static org.claimtrail.evidence.EvidenceKind.DOCUMENT;
import static org.claimtrail.evidence.EvidenceKind.ON_RECORD_STATEMENT;
import static org.claimtrail.evidence.EvidenceKind.PHYSICAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Lines that rest on one thing are one line; a second independent examiner adds one step, once. */
class OneThingTest {
    private final Case it = new Case().person("Ann").person("Bob").person("Cas");

    private EvidenceLevel level() {
        return it.assessed().conclusion().evidenceLevel();
    }

    private List<String> counting() {
        return it.assessed().supporting().counted().stream()
                .map(LineView::originName)
                .sorted()
                .toList();
    }

    /** A graded find by somebody, STRONG alone. */
    private Case found(String by) {
        return it.rated(by, Reliability.B).item("by " + by, SUPPORTS, PHYSICAL, 2, quotes(by));
    }

    /** A find that nobody graded, MODERATE alone. */
    private Case shown(String by) {
        return it.supports("by " + by, DOCUMENT, quotes(by));
    }

    @Test
    void twoWhoExaminedOneWreckAreNeverConclusive() {
        found("Ann").about("the wreck");
        found("Bob").about("the wreck");
        assertEquals(EvidenceLevel.STRONG, level());
        assertEquals(1, counting().size());
        assertTrue(it.assessed().flags().contains(Flag.ONE_THING));
        assertFalse(it.assessed().flags().contains(Flag.INDEPENDENCE_NOT_ESTABLISHED));
    }

    @Test
    void ofTwoWrecksTheyAreTwoLines() {
        found("Ann").about("one wreck");
        found("Bob").about("another");
        assertEquals(EvidenceLevel.CONCLUSIVE, level());
        assertFalse(it.assessed().flags().contains(Flag.ONE_THING));
    }

    @Test
    void aSecondExaminerAddsOneStepAndAThirdNone() {
        shown("Ann").about("the wreck");
        assertEquals(EvidenceLevel.MODERATE, level());
        shown("Bob").about("the wreck");
        assertEquals(EvidenceLevel.STRONG, level());
        shown("Cas").about("the wreck");
        assertEquals(EvidenceLevel.STRONG, level());
        assertEquals(1, counting().size());
    }

    @Test
    void whoIsNotIndependentAddsNone() {
        it.party("the lab", SourceKind.ORGANIZATION).partOf("Ann", "the lab").partOf("Bob", "the lab");
        shown("Ann").about("the wreck");
        shown("Bob").about("the wreck");
        assertEquals(EvidenceLevel.MODERATE, level());
    }

    @Test
    void whoMerelySpeaksOfItAddsNone() {
        shown("Ann").about("the wreck");
        it.supports("by Bob", ON_RECORD_STATEMENT, quotes("Bob")).about("the wreck");
        assertEquals(EvidenceLevel.MODERATE, level());
    }

    /** Or an item on the one thing would take away what the party has on another. */
    @Test
    void whoHasSomethingElseTooStandsOnThat() {
        found("Ann").about("the wreck");
        found("Bob").about("the wreck");
        it.item("letter", SUPPORTS, DOCUMENT, 2, quotes("Bob"));
        assertEquals(EvidenceLevel.CONCLUSIVE, level());
        assertEquals(List.of("Ann", "Bob"), counting());
    }

    /** Of each thing both are sure, and yet there are but two of them. */
    @Test
    void twoWhoBothLookedAtTwoThingsAreNotConclusive() {
        for (String by : List.of("Ann", "Bob")) {
            it.rated(by, Reliability.C);
            it.item("one by " + by, SUPPORTS, PHYSICAL, 3, quotes(by)).about("the wreck");
            it.item("two by " + by, SUPPORTS, PHYSICAL, 3, quotes(by)).about("the letter");
        }
        assertEquals(EvidenceLevel.STRONG, level());
    }

    @Test
    void noJudgementThatTwoDifferIsAskedForWhereTheyRestOnOneThing() {
        it.unnamed("u");
        shown("Ann").about("the wreck");
        shown("u").about("the wreck");
        assertTrue(
                it.assessed().wouldChange().stream().noneMatch(remedy -> remedy.missing() == Remedy.Missing.IDENTITY));
    }

    @Test
    void forAndAgainstMayRestOnOneThing() {
        found("Ann").about("the wreck");
        it.disputes("by Bob", DOCUMENT, quotes("Bob")).about("the wreck");
        assertEquals(1, it.assessed().supporting().counted().size());
        assertEquals(1, it.assessed().disputing().counted().size());
    }
}
