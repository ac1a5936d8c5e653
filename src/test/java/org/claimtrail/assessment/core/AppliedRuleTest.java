package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.id;
import static org.claimtrail.assessment.core.step.Quality.BAD;
import static org.claimtrail.assessment.core.step.Quality.GOOD;
import static org.claimtrail.assessment.core.step.Quality.POOR;
import static org.claimtrail.claim.EvidenceLevel.MODERATE;
import static org.claimtrail.claim.EvidenceLevel.STRONG;
import static org.claimtrail.claim.EvidenceLevel.WEAK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.AppliedRule;
import org.claimtrail.assessment.core.step.Circumstance;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.judgement.RatingDown.Domain;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs read each step of an assessment as texts, spelled as they always were. */
class AppliedRuleTest {
    private static final UUID IT = id("it");

    static Stream<Arguments> steps() {
        return Stream.of(
                is(Rule.KIND, IT, "LEAD", ofKind(), "DATA", "UNNAMED"),
                is(Rule.QUALITY, IT, "BAD", new Applied.Graded(IT, "Ann", Reliability.E, 2, BAD), "Ann", "E", "2"),
                is(Rule.QUALITY, IT, "POOR", new Applied.Graded(IT, "Ann", null, null, POOR), "Ann", "none", "none"),
                is(Rule.ADMISSION, IT, "ADMISSION", admission(), "CONFIRMATION", "Ann", "B", "GOOD"),
                is(
                        Rule.LINE_LEVEL,
                        IT,
                        "STRONG",
                        new Applied.LineLevel(IT, Ground.FIND, GOOD, false, false, STRONG),
                        "FIND",
                        "GOOD"),
                is(
                        Rule.LINE_LEVEL,
                        IT,
                        "STRONG",
                        new Applied.LineLevel(IT, Ground.FIND, GOOD, true, true, STRONG),
                        "FIND",
                        "GOOD",
                        "DEFEATER",
                        "ONE_THING"),
                is(Rule.ONE_THING, IT, "one counts", new Applied.OneThing(IT, 2, false), "2"),
                is(Rule.ONE_THING, IT, "one counts, and is STRONG", new Applied.OneThing(IT, 3, true), "3"),
                is(
                        Rule.DEFEATER,
                        IT,
                        "struck out",
                        new Applied.Defeated(IT, IT, MODERATE, true),
                        IT.toString(),
                        "MODERATE"),
                is(
                        Rule.DEFEATER,
                        IT,
                        "one step down",
                        new Applied.Defeated(IT, IT, WEAK, false),
                        IT.toString(),
                        "WEAK"),
                is(Rule.INDEPENDENCE, null, "not counted", new Applied.Undecided(2, false), "2"),
                is(Rule.INDEPENDENCE, null, "not counted", new Applied.Undecided(20, true), "20", "the heaviest first"),
                is(Rule.RECANTATION, IT, "not counted", new Applied.Recanted(IT, "Ann", 3), "Ann", "3"),
                is(Rule.CONTRADICTION, IT, "doubt", new Applied.Contradiction(IT, "Ann"), "Ann"),
                is(Rule.LINEAGE_NOT_RECORDED, null, "WEAK", new Applied.LineageNotRecorded(3, WEAK), "3"),
                is(Rule.CORROBORATION, IT, "MODERATE", corroboration(), "WEAK", "WEAK"),
                is(Rule.DENIAL, IT, "not counted", denial(), "Ann", "CATEGORICAL_DENIAL"),
                is(
                        Rule.SILENCE,
                        IT,
                        "not counted",
                        new Applied.Silence(IT, "Ann", Outcome.DECLINED),
                        "Ann",
                        "DECLINED"),
                is(Rule.OPEN_QUESTION, null, "doubt", new Applied.OpenQuestion(1, 2), "1", "2"),
                is(
                        Rule.CONFLICT,
                        null,
                        "MODERATE",
                        new Applied.Conflict(MODERATE, STRONG, MODERATE),
                        "MODERATE",
                        "STRONG"),
                is(
                        Rule.LIKELIHOOD,
                        null,
                        "LIKELY",
                        new Applied.Likely(STRONG, WEAK, Likelihood.LIKELY),
                        "STRONG",
                        "WEAK"),
                is(
                        Rule.CONFIDENCE,
                        null,
                        "HIGH",
                        new Applied.Confident(GOOD, 2, List.of(), Confidence.HIGH),
                        "GOOD",
                        "2"),
                is(Rule.CONFIDENCE, null, "LOW", confident(), "none", "0", "UNGRADED", "CONFLICTING"),
                is(Rule.RATED_DOWN, null, "LOW", ratedDown(), "MODERATE", "RISK_OF_BIAS", "IMPRECISION"));
    }

    private static Applied ofKind() {
        return new Applied.OfKind(IT, EvidenceKind.DATA, List.of(Circumstance.UNNAMED), Ground.LEAD);
    }

    private static Applied admission() {
        return new Applied.Admission(IT, ReplyKind.CONFIRMATION, "Ann", Reliability.B, GOOD, Ground.ADMISSION);
    }

    private static Applied corroboration() {
        return new Applied.Corroboration(IT, WEAK, WEAK, MODERATE);
    }

    private static Applied denial() {
        return new Applied.Denial(IT, "Ann", ReplyKind.CATEGORICAL_DENIAL);
    }

    private static Applied confident() {
        return new Applied.Confident(null, 0, List.of(Doubt.UNGRADED, Doubt.CONFLICTING), Confidence.LOW);
    }

    private static Applied ratedDown() {
        return new Applied.RatedDown(
                Confidence.MODERATE, List.of(Domain.RISK_OF_BIAS, Domain.IMPRECISION), Confidence.LOW);
    }

    private static Arguments is(Rule rule, UUID aboutId, String effect, Applied step, String... inputs) {
        return Arguments.of(step, new AppliedRule(rule, rule.version(), aboutId, List.of(inputs), effect));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isSpelled(Applied step, AppliedRule spelled) {
        assertEquals(spelled, step.view());
    }

    /** The others are seen in the lines that there are, rather than as steps. */
    @Test
    void everyRuleThatIsAStepIsAmongThem() {
        Set<Rule> others =
                EnumSet.of(Rule.ORIGIN, Rule.RETRACTED_WORK, Rule.CIRCULAR_REPORTING, Rule.SAME_SOURCE, Rule.ONE_HOUSE);
        assertEquals(
                EnumSet.complementOf(EnumSet.copyOf(others)),
                steps().map(it -> ((AppliedRule) it.get()[1]).rule()).collect(Collectors.toSet()));
    }
}
