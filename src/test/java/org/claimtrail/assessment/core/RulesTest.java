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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Remedy.Missing;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules one by one, as docs/assessment.md has them. */
class RulesTest {
    private Case it = new Case().person("Ann").person("Bob").person("Cas");

    private Conclusion conclusion() {
        return it.assessed().conclusion();
    }

    /** Of a kind: shown by Ann, found out by a publisher, and shown by somebody without a name. */
    @ParameterizedTest
    @CsvSource({
        "PHYSICAL, FIND, FIRST_HAND_FIND, TESTIMONY",
        "DOCUMENT, FIND, FIRST_HAND_FIND, TESTIMONY",
        "IMAGERY, FIND, FIRST_HAND_FIND, TESTIMONY",
        "DATA, FIND, FIRST_HAND_FIND, TESTIMONY",
        "EYEWITNESS, TESTIMONY, TESTIMONY, LEAD",
        "EXPERT_ANALYSIS, TESTIMONY, TESTIMONY, LEAD",
        "ON_RECORD_STATEMENT, TESTIMONY, TESTIMONY, LEAD",
        "UNNAMED_STATEMENT, LEAD, LEAD, LEAD",
        "INFERENCE, LEAD, LEAD, LEAD",
    })
    void whatAKindStandsOn(EvidenceKind kind, Ground shown, Ground foundOut, Ground unnamed) {
        assertEquals(shown, ground(it.supports("A", kind, quotes("Ann"))));
        assertEquals(foundOut, ground(new Case().supports("A", kind, ownWork())));
        assertEquals(unnamed, ground(new Case().unnamed("u").supports("A", kind, quotes("u"))));
    }

    private static Ground ground(Case of) {
        return of.assessed().supporting().lines().get(0).ground();
    }

    /** Of a kind from Ann, who has a name: what it stands on where she was told of it, and where it harms her. */
    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, TESTIMONY, FIND",
        "EYEWITNESS, LEAD, ADMISSION",
        "ON_RECORD_STATEMENT, LEAD, ADMISSION",
        "INFERENCE, LEAD, LEAD",
    })
    void whatWasToldAndWhatHarmsWhoSaysIt(EvidenceKind kind, Ground told, Ground harms) {
        assertEquals(
                told,
                ground(new Case()
                        .person("Ann")
                        .supports("A", kind, quotes("Ann"))
                        .having(Access.TOLD)));
        assertEquals(
                harms,
                ground(new Case()
                        .person("Ann")
                        .supports("A", kind, quotes("Ann"))
                        .having(Stake.LOSES)));
    }

    /** Nobody can tick that away. */
    @ParameterizedTest
    @EnumSource(Stake.class)
    void theClaimantsHouseGainsWhateverSomebodySays(Stake stake) {
        it.claimedBy("Ann").supports("A", ON_RECORD_STATEMENT, quotes("Ann")).having(stake);
        assertEquals(Ground.LEAD, ground(it));
    }

    @Test
    void whoHasNoNameAdmitsNothing() {
        it.unnamed("u").supports("A", ON_RECORD_STATEMENT, quotes("u")).having(Stake.LOSES);
        assertEquals(Ground.LEAD, ground(it));
    }

    @Test
    void aFindThatIsPassedOnIsNotFirstHand() {
        it.paper("lab", ownWork()).supports("paper", DOCUMENT, cites("lab"));
        assertEquals(Ground.FIND, ground(it));
    }

    @Test
    void fromWhomItServesNothingIsFirstHandAndAWordIsALead() {
        it.claimedBy("lab's publisher").supports("lab", PHYSICAL, ownWork());
        assertEquals(Ground.FIND, ground(it));
        it = new Case().person("Ann").claimedBy("Ann").supports("A", ON_RECORD_STATEMENT, quotes("Ann"));
        assertEquals(Ground.LEAD, ground(it));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 1, GOOD, GOOD",
        "B, 2, GOOD, GOOD",
        "C, 2, FAIR, FAIR",
        "A, 3, FAIR, FAIR",
        "D, 1, POOR, POOR",
        "A, 4, POOR, POOR",
        "E, 1, BAD, BAD",
        "A, 5, BAD, BAD",
        "F, 1, POOR, POOR",
        "A, 6, POOR, POOR",
        ", , POOR, GOOD",
        "B, , POOR, GOOD",
        "C, , POOR, FAIR",
        ", 3, POOR, FAIR",
        "E, , BAD, BAD",
        "F, , POOR, POOR",
    })
    void howGoodAWordIs(Reliability letter, Integer number, Quality atLeast, Quality atMost) {
        assertEquals(atLeast, Quality.atLeast(letter, number));
        assertEquals(atMost, Quality.atMost(letter, number));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_HAND_FIND, STRONG, STRONG, MODERATE, NONE",
        "FIND, STRONG, MODERATE, MODERATE, NONE",
        "ADMISSION, STRONG, MODERATE, MODERATE, WEAK",
        "TESTIMONY, MODERATE, WEAK, WEAK, NONE",
        "LEAD, WEAK, WEAK, WEAK, NONE",
    })
    void whatALineIsWorth(
            Ground ground, EvidenceLevel good, EvidenceLevel fair, EvidenceLevel poor, EvidenceLevel bad) {
        assertEquals(
                List.of(good, fair, poor, bad),
                Stream.of(Quality.values()).map(ground::worth).toList());
    }

    @Test
    void anUngradedLineIsShownAtBothEnds() {
        LineView line = it.supports("A", ON_RECORD_STATEMENT, quotes("Ann"))
                .assessed()
                .supporting()
                .lines()
                .get(0);
        assertEquals(EvidenceLevel.WEAK, line.level());
        assertEquals(EvidenceLevel.MODERATE, line.levelIfGraded());
        assertEquals(EvidenceLevel.MODERATE, it.assessed().ifGraded().evidenceLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "WEAK, NONE, NONE, WEAK",
        "WEAK, WEAK, WEAK, WEAK",
        "MODERATE, NONE, NONE, MODERATE",
        "MODERATE, WEAK, WEAK, MODERATE",
        "MODERATE, MODERATE, NONE, STRONG",
        "MODERATE, MODERATE, MODERATE, STRONG",
        "STRONG, WEAK, WEAK, STRONG",
        "STRONG, MODERATE, NONE, STRONG",
        "STRONG, MODERATE, STRONG, CONCLUSIVE",
        "STRONG, STRONG, NONE, CONCLUSIVE",
    })
    void whatIndependentLinesAreWorthTogether(
            EvidenceLevel first, EvidenceLevel second, EvidenceLevel third, EvidenceLevel together) {
        line("Ann", first);
        line("Bob", second);
        line("Cas", third);
        assertEquals(together, conclusion().evidenceLevel());
    }

    /** A line of this worth: MODERATE is an ungraded find, STRONG one that was graded. */
    private void line(String origin, EvidenceLevel level) {
        switch (level) {
            case WEAK -> it.supports(origin, ON_RECORD_STATEMENT, quotes(origin));
            case MODERATE -> it.supports(origin, DOCUMENT, quotes(origin));
            case STRONG -> it.rated(origin, Reliability.B).item(origin, SUPPORTS, PHYSICAL, 2, quotes(origin));
            default -> {
                // No line.
            }
        }
    }

    @Test
    void nothingUngradedIsConclusive() {
        for (int i = 0; i < 20; i++) {
            it.supports("A" + i, PHYSICAL, ownWork());
        }
        assertEquals(EvidenceLevel.STRONG, conclusion().evidenceLevel());
        assertEquals(EvidenceLevel.CONCLUSIVE, it.assessed().ifGraded().evidenceLevel());
    }

    @Test
    void statementsAloneAreNeverConclusive() {
        for (int i = 0; i < 20; i++) {
            it.person("p" + i).rated("p" + i, Reliability.A);
            it.item("A" + i, SUPPORTS, ON_RECORD_STATEMENT, 1, quotes("p" + i));
        }
        assertEquals(EvidenceLevel.STRONG, conclusion().evidenceLevel());
    }

    @Test
    void aHundredWeakStatementsOutweighNoGradedFind() {
        it.rated("Ann", Reliability.B).item("A", DISPUTES, PHYSICAL, 2, quotes("Ann"));
        for (int i = 0; i < 100; i++) {
            it.person("p" + i).supports("P" + i, ON_RECORD_STATEMENT, quotes("p" + i));
        }
        assertEquals(Likelihood.UNLIKELY, conclusion().likelihood());
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

    @ParameterizedTest
    @CsvSource({
        "GOOD, 1, MODERATE",
        "GOOD, 2, HIGH",
        "GOOD, 3, HIGH",
        "FAIR, 1, LOW",
        "FAIR, 2, MODERATE",
        "FAIR, 3, HIGH",
        "POOR, 1, LOW",
        "POOR, 2, LOW",
        "POOR, 3, MODERATE",
        "POOR, 30, MODERATE",
    })
    void confidenceIsTheQualityOfWhatCarriesAndHowMuchThereIs(Quality best, int lines, Confidence confidence) {
        assertEquals(confidence, Confidence.of(best, lines, 0));
    }

    @Test
    void eachDoubtTakesAStep() {
        it.rated("Ann", Reliability.A).rated("Bob", Reliability.B);
        it.item("A", SUPPORTS, DOCUMENT, 1, quotes("Ann")).item("B", SUPPORTS, DOCUMENT, 2, quotes("Bob"));
        assertEquals(Confidence.HIGH, conclusion().confidence());
        it.isNeutral("C", quotes("Cas"));
        assertEquals(Confidence.MODERATE, conclusion().confidence());
        it.answers("Cas", ReplyKind.CONFIRMATION).answers("Cas", ReplyKind.CATEGORICAL_DENIAL);
        assertEquals(Confidence.LOW, conclusion().confidence());
        assertTrue(it.assessed().flags().contains(Flag.SELF_CONTRADICTING));
    }

    @Test
    void whereBothSidesAreAlikeNeitherLeads() {
        it.rated("Ann", Reliability.A)
                .item("A", SUPPORTS, DOCUMENT, 1, quotes("Ann"))
                .supports("C", PHYSICAL, quotes("Cas"));
        it.rated("Bob", Reliability.A).item("B", DISPUTES, DOCUMENT, 1, quotes("Bob"));
        Assessment assessed = it.assessed();
        assertEquals(Likelihood.ROUGHLY_EVEN_CHANCE, assessed.conclusion().likelihood());
        assertEquals(EvidenceLevel.MODERATE, assessed.conclusion().evidenceLevel());
        assertEquals(Confidence.LOW, assessed.conclusion().confidence());
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
        "CONFIRMATION, , MODERATE",
        "CONFIRMATION, B, STRONG",
        "CONFIRMATION, E, WEAK",
        "PARTIAL_CONFIRMATION, , WEAK",
        "PARTIAL_CONFIRMATION, B, MODERATE",
        "CATEGORICAL_DENIAL, , NONE",
        "CLARIFICATION, , NONE"
    })
    void whatAnAnswerIsWorth(ReplyKind kind, Reliability letter, EvidenceLevel level) {
        it.rated("Ann", letter).answers("Ann", kind);
        assertEquals(level, conclusion().evidenceLevel());
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
        it.unnamed("u").unnamed("v").rated("u", Reliability.B);
        it.item("A", SUPPORTS, DOCUMENT, 2, quotes("u")).supports("B", INFERENCE, quotes("v"));
        assertEquals(EvidenceLevel.MODERATE, conclusion().evidenceLevel());
        assertEquals(
                EvidenceLevel.WEAK, it.assessed().restsOn().get(0).without().evidenceLevel());
    }

    @Test
    void theCheapestThingThatWouldChangeItComesFirst() {
        it.supports("A", DOCUMENT, quotes("Ann"));
        assertEquals(List.of(Missing.GRADE, Missing.LINE), missing());
        assertEquals(
                List.of(id("Ann"), id("A SUPPORTS")),
                it.assessed().wouldChange().get(0).aboutIds());
        it.rated("Ann", Reliability.C).graded("A", SUPPORTS, 3);
        assertEquals(List.of(Missing.LINE), missing());
    }

    @Test
    void thatTwoDifferWouldChangeIt() {
        it.party("the ministry", SourceKind.GOVERNMENT)
                .partOf("Ann", "the ministry")
                .partOf("Bob", "the ministry");
        it.supports("A", DOCUMENT, quotes("Ann")).supports("B", DOCUMENT, quotes("Bob"));
        assertTrue(missing().contains(Missing.IDENTITY));
    }

    @Test
    void whereAWorkComesFromWouldChangeWhatLeadsToIt() {
        it.paper("agency").supports("A", DOCUMENT, cites("agency"));
        Remedy lineage = it.assessed().wouldChange().get(missing().indexOf(Missing.LINEAGE));
        assertEquals(List.of(id("A SUPPORTS"), id("agency")), lineage.aboutIds());
        assertEquals(EvidenceLevel.MODERATE, lineage.then().evidenceLevel());
    }

    @Test
    void aSecondExaminerWouldLiftAFind() {
        it.rated("Ann", Reliability.B).item("A", SUPPORTS, PHYSICAL, 2, quotes("Ann"));
        Remedy second = it.assessed().wouldChange().get(missing().indexOf(Missing.LINE));
        assertEquals(EvidenceLevel.CONCLUSIVE, second.then().evidenceLevel());
    }

    /** Two graded finds, of which the rules are as sure as they get. */
    private Assessment rated(RatingDown.Domain... down) {
        it.rated("Ann", Reliability.B).rated("Bob", Reliability.B).ratedDown(down);
        it.item("A", SUPPORTS, PHYSICAL, 2, quotes("Ann")).item("B", SUPPORTS, PHYSICAL, 2, quotes("Bob"));
        return it.assessed();
    }

    @Test
    void whoeverNamesAReasonIsAStepLessCertain() {
        assertEquals(
                Confidence.MODERATE,
                rated(RatingDown.Domain.RISK_OF_BIAS).ratedDown().confidence());
    }

    @Test
    void noReasonGoesBelowLow() {
        assertEquals(
                Confidence.LOW, rated(RatingDown.Domain.values()).ratedDown().confidence());
    }

    @Test
    void whatTheRulesSayStaysWhatTheySay() {
        Assessment assessed = rated(RatingDown.Domain.IMPRECISION, RatingDown.Domain.INDIRECTNESS);
        assertEquals(Confidence.HIGH, assessed.conclusion().confidence());
        assertEquals(Gist.of(it.basis()).conclusion(), assessed.conclusion());
    }

    @Test
    void whereNobodyNamesAReasonNothingIsSaidOfIt() {
        assertNull(rated().ratedDown());
    }

    private List<Missing> missing() {
        return it.assessed().wouldChange().stream().map(Remedy::missing).toList();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleIsExplained(Rule rule) throws IOException {
        String heading = "### `" + rule + "` " + rule.version() + "\n";
        assertTrue(Files.readString(Path.of("docs/assessment.md")).contains(heading), heading);
    }
}
