package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.quotes;
import static org.claimtrail.evidence.Direction.SUPPORTS;
import static org.claimtrail.evidence.EvidenceKind.DOCUMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody looked, and the question stays open: what was found points neither way, or nothing was found at all. */
class OpenQuestionTest {
    private final Case it = new Case().person("Ann").person("Bob").person("Cas");

    /** Without a doubt: HIGH. */
    @BeforeEach
    void twoGoodLines() {
        it.rated("Ann", Reliability.A).rated("Bob", Reliability.B);
        it.item("A", SUPPORTS, DOCUMENT, 1, quotes("Ann")).item("B", SUPPORTS, DOCUMENT, 2, quotes("Bob"));
    }

    private void isA(Confidence confidence) {
        assertEquals(confidence, it.assessed().conclusion().confidence());
    }

    private List<Applied> said() {
        return it.assessed().rules().stream()
                .filter(Applied.OpenQuestion.class::isInstance)
                .toList();
    }

    @Test
    void whereNobodyLookedThereIsNone() {
        isA(Confidence.HIGH);
        assertEquals(List.of(), said());
    }

    @Test
    void nothingFoundIsADoubtThatLeavesLevelAndLikelihoodAlone() {
        Conclusion before = it.assessed().conclusion();
        Conclusion after = it.searched("the archive", false).assessed().conclusion();
        assertEquals(Confidence.MODERATE, after.confidence());
        assertEquals(before.evidenceLevel(), after.evidenceLevel());
        assertEquals(before.likelihood(), after.likelihood());
    }

    @Test
    void howeverOftenAndBesideWhateverPointsNeitherWayItIsOne() {
        it.searched("the archive", false).searched("the register", false).isNeutral("C", quotes("Cas"));
        isA(Confidence.MODERATE);
        assertEquals(List.of(new Applied.OpenQuestion(1, 2)), said());
    }

    @Test
    void onceSomethingWasFoundTheLogSaysNothingWhicheverCameFirst() {
        it.searched("the archive", false).searched("the register", true).searched("the port", false);
        isA(Confidence.HIGH);
        assertEquals(List.of(), said());
        assertEquals(List.of(), it.assessed().searchesInVain());
    }

    @Test
    void whatPointsNeitherWayStaysAllTheSame() {
        it.searched("the archive", true).isNeutral("C", quotes("Cas"));
        isA(Confidence.MODERATE);
        assertEquals(List.of(new Applied.OpenQuestion(1, 0)), said());
    }

    @Test
    void theSearchesAreNamedInTheirOrder() {
        it.searched("the archive", false).searched("the register", false);
        assertEquals(
                Stream.of("the archive", "the register").map(Case::id).toList(),
                it.assessed().searchesInVain());
    }

    @Test
    void itIsNoEvidence() {
        Assessment assessed = new Case().searched("the archive", false).assessed();
        assertEquals(EvidenceLevel.NONE, assessed.conclusion().evidenceLevel());
        assertNull(assessed.conclusion().likelihood());
        assertEquals(List.of(), assessed.openQuestions());
    }
}
