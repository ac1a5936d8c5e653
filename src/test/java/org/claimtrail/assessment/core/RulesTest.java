package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.cites;
import static org.claimtrail.assessment.core.Case.id;
import static org.claimtrail.assessment.core.Case.ownWork;
import static org.claimtrail.assessment.core.Case.quotes;
import static org.claimtrail.evidence.Direction.DISPUTES;
import static org.claimtrail.evidence.Direction.SUPPORTS;
import static org.claimtrail.evidence.EvidenceKind.DOCUMENT;
import static org.claimtrail.evidence.EvidenceKind.INFERENCE;
import static org.claimtrail.evidence.EvidenceKind.ON_RECORD_STATEMENT;
import static org.claimtrail.evidence.EvidenceKind.PHYSICAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrail.assessment.core.Remedy.Missing;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules one by one, as docs/assessment.md has them. */
class RulesTest {
    private final Case it = new Case().person("Ann").person("Bob").person("Cas");

    private Conclusion conclusion() {
        return it.assessed().conclusion();
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSICAL, MODERATE, STRONG",
        "DOCUMENT, MODERATE, STRONG",
        "IMAGERY, MODERATE, STRONG",
        "DATA, MODERATE, STRONG",
        "EYEWITNESS, WEAK, MODERATE",
        "EXPERT_ANALYSIS, WEAK, MODERATE",
        "ON_RECORD_STATEMENT, WEAK, WEAK",
        "UNNAMED_STATEMENT, WEAK, WEAK",
        "INFERENCE, WEAK, WEAK",
    })
    void whatAKindIsWorth(EvidenceKind kind, EvidenceLevel shown, EvidenceLevel foundOut) {
        assertEquals(
                shown,
                new Case()
                        .person("Ann")
                        .supports("A", kind, quotes("Ann"))
                        .assessed()
                        .conclusion()
                        .evidenceLevel());
        assertEquals(
                foundOut,
                new Case()
                        .supports("A", kind, ownWork())
                        .assessed()
                        .conclusion()
                        .evidenceLevel());
    }

    @ParameterizedTest
    @CsvSource({
        ", , WEAK",
        "A, , WEAK",
        "A, 1, MODERATE",
        "B, 2, MODERATE",
        "C, 3, WEAK",
        "D, , WEAK",
        "D, 4, NONE",
        "E, , NONE",
        "F, 6, WEAK",
        ", 5, NONE",
    })
    void gradesMoveAStatement(Reliability letter, Integer number, EvidenceLevel level) {
        it.rated("Ann", letter).item("A", SUPPORTS, ON_RECORD_STATEMENT, number, quotes("Ann"));
        assertEquals(level, conclusion().evidenceLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "WEAK, NONE, NONE, WEAK",
        "WEAK, WEAK, NONE, MODERATE",
        "WEAK, WEAK, WEAK, MODERATE",
        "MODERATE, WEAK, NONE, MODERATE",
        "MODERATE, MODERATE, NONE, STRONG",
        "MODERATE, MODERATE, MODERATE, CONCLUSIVE",
        "STRONG, WEAK, WEAK, STRONG",
        "STRONG, MODERATE, NONE, CONCLUSIVE",
    })
    void whatIndependentLinesAreWorthTogether(
            EvidenceLevel first, EvidenceLevel second, EvidenceLevel third, EvidenceLevel together) {
        line("Ann", first);
        line("Bob", second);
        line("Cas", third);
        assertEquals(together, conclusion().evidenceLevel());
    }

    /** A line of this worth. */
    private void line(String origin, EvidenceLevel level) {
        switch (level) {
            case WEAK -> it.supports(origin, ON_RECORD_STATEMENT, quotes(origin));
            case MODERATE -> it.supports(origin, DOCUMENT, quotes(origin));
            case STRONG -> it.supports(origin, PHYSICAL, ownWork());
            default -> {
                // No line.
            }
        }
    }

    @Test
    void statementsAloneAreNeverConclusive() {
        for (int i = 0; i < 20; i++) {
            it.person("p" + i).rated("p" + i, Reliability.A);
            it.item("A" + i, SUPPORTS, ON_RECORD_STATEMENT, 1, quotes("p" + i));
        }
        assertEquals(EvidenceLevel.STRONG, conclusion().evidenceLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, NONE, ",
        "WEAK, NONE, ROUGHLY_EVEN_CHANCE",
        "MODERATE, NONE, LIKELY",
        "STRONG, NONE, VERY_LIKELY",
        "CONCLUSIVE, NONE, ALMOST_CERTAIN",
        "NONE, WEAK, ROUGHLY_EVEN_CHANCE",
        "NONE, MODERATE, UNLIKELY",
        "NONE, STRONG, VERY_UNLIKELY",
        "NONE, CONCLUSIVE, ALMOST_NO_CHANCE",
        "STRONG, STRONG, ROUGHLY_EVEN_CHANCE",
        "CONCLUSIVE, MODERATE, LIKELY",
    })
    void likelihoodComesFromWhatOneSideHasMore(EvidenceLevel forIt, EvidenceLevel against, Likelihood likelihood) {
        assertEquals(likelihood, Likelihood.of(forIt, against));
    }

    @Test
    void eachDoubtTakesFromConfidence() {
        it.rated("Ann", Reliability.A).rated("Bob", Reliability.B);
        it.item("A", SUPPORTS, DOCUMENT, 1, quotes("Ann")).item("B", SUPPORTS, DOCUMENT, 2, quotes("Bob"));
        assertEquals(Confidence.HIGH, conclusion().confidence());
        it.isNeutral("C", quotes("Cas"));
        assertEquals(Confidence.MODERATE, conclusion().confidence());
        it.graded("A", SUPPORTS, null).graded("B", SUPPORTS, null);
        assertEquals(Confidence.LOW, conclusion().confidence());
    }

    @Test
    void thatProofIsLackingLeavesTheLikelihoodAlone() {
        it.supports("A", DOCUMENT, quotes("Ann"));
        Likelihood before = conclusion().likelihood();
        it.isNeutral("B", quotes("Bob"));
        assertEquals(before, conclusion().likelihood());
    }

    @Test
    void twoSidesThatWeighAlikeAreAConflict() {
        it.supports("A", DOCUMENT, quotes("Ann")).disputes("B", DOCUMENT, quotes("Bob"));
        assertEquals(EvidenceLevel.WEAK, conclusion().evidenceLevel());
        assertTrue(it.assessed().flags().contains(Flag.CONFLICTING));
    }

    @Test
    void oneSourceOnBothSidesCountsOnEach() {
        it.supports("A", DOCUMENT, quotes("Ann")).disputes("B", DOCUMENT, quotes("Ann"));
        assertEquals(1, it.assessed().supporting().counted().size());
        assertEquals(1, it.assessed().disputing().counted().size());
    }

    @Test
    void whatWasFoundImprobableIsNotSavedByAnUngradedCopy() {
        it.item("A", SUPPORTS, ON_RECORD_STATEMENT, 5, quotes("Ann")).supports("B", ON_RECORD_STATEMENT, quotes("Ann"));
        assertEquals(EvidenceLevel.NONE, conclusion().evidenceLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMATION, STRONG",
        "PARTIAL_CONFIRMATION, MODERATE",
        "CATEGORICAL_DENIAL, NONE",
        "CLARIFICATION, NONE"
    })
    void whatAnAnswerIsWorth(ReplyKind kind, EvidenceLevel level) {
        it.answers("Ann", kind);
        assertEquals(level, conclusion().evidenceLevel());
    }

    /** Nobody gave it a letter or a number, however much it weighs; and one alone is a single source besides. */
    @Test
    void anAdmissionIsUngraded() {
        it.answers("Ann", ReplyKind.CONFIRMATION);
        assertEquals(Confidence.LOW, conclusion().confidence());
        it.supports("A", ON_RECORD_STATEMENT, quotes("Bob")).answers("Bob", ReplyKind.CONFIRMATION);
        assertEquals(Confidence.MODERATE, conclusion().confidence());
    }

    @Test
    void withoutItsOnlyLineNothingIsLeft() {
        it.supports("A", PHYSICAL, ownWork());
        assertEquals(
                new Conclusion(EvidenceLevel.NONE, null, Confidence.LOW),
                it.assessed().restsOn().get(0).without());
    }

    @Test
    void withoutTheHeavierUnnamedOneTheOtherCounts() {
        it.unnamed("u").unnamed("v").supports("A", DOCUMENT, quotes("u")).supports("B", INFERENCE, quotes("v"));
        assertEquals(
                EvidenceLevel.WEAK, it.assessed().restsOn().get(0).without().evidenceLevel());
    }

    @Test
    void theCheapestThingThatWouldChangeItComesFirst() {
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann"));
        assertEquals(List.of(Missing.GRADE, Missing.LINE), missing());
        assertEquals(
                List.of(id("Ann"), id("A SUPPORTS")),
                it.assessed().wouldChange().get(0).aboutIds());
        it.rated("Ann", Reliability.C).graded("A", SUPPORTS, 3);
        assertEquals(List.of(Missing.LINE), missing());
    }

    @Test
    void thatTwoUnnamedOnesDifferWouldChangeIt() {
        it.unnamed("u").unnamed("v").supports("A", DOCUMENT, quotes("u")).supports("B", DOCUMENT, quotes("v"));
        assertTrue(missing().contains(Missing.IDENTITY));
    }

    @Test
    void aSecondExaminerWouldLiftAFind() {
        it.supports("A", PHYSICAL, ownWork());
        Remedy second = it.assessed().wouldChange().get(missing().indexOf(Missing.LINE));
        assertEquals(EvidenceLevel.CONCLUSIVE, second.then().evidenceLevel());
    }

    private List<Missing> missing() {
        return it.assessed().wouldChange().stream().map(Remedy::missing).toList();
    }

    @Test
    void passingOnTakesSomething() {
        it.paper("lab", ownWork()).supports("paper", DOCUMENT, cites("lab")).disputes("blog", DOCUMENT, cites("lab"));
        assertEquals(EvidenceLevel.MODERATE, it.assessed().supporting().level());
        it.item("lab", DISPUTES, DOCUMENT, null);
        assertEquals(EvidenceLevel.STRONG, it.assessed().disputing().level());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleIsExplained(Rule rule) throws IOException {
        String heading = "### `" + rule + "` " + rule.version() + "\n";
        assertTrue(Files.readString(Path.of("docs/assessment.md")).contains(heading), heading);
    }
}
