package org.claimtrail.assessment.core.step;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One use of a rule as the API tells it, so that a person can redo it with a pencil.
 *
 * @param version of the rule, as in {@code docs/assessment.md}
 * @param aboutId the source, publication, item of evidence or reply that it was used on; null for the claim as a whole
 * @param inputs what went in, in the order in which the rule names it; {@code none} where there is no grade
 * @param effect what came out: steps such as {@code +2}, a level, or what is said aloud
 */
@Schema(name = "AppliedRule")
public record AppliedRule(Rule rule, int version, @Nullable UUID aboutId, List<String> inputs, String effect) {
    private static final String NOT_COUNTED = "not counted";

    private static final Applied.Visitor<AppliedRule> SPELLED = new Spelled();

    static AppliedRule of(Applied step) {
        return step.accept(SPELLED);
    }

    private static AppliedRule of(Rule rule, UUID aboutId, Object effect, Object... inputs) {
        return new AppliedRule(
                rule,
                rule.version(),
                aboutId,
                Stream.of(inputs).map(input -> Objects.toString(input, "none")).toList(),
                effect.toString());
    }

    private static AppliedRule ofSteps(Rule rule, UUID id, int steps, Object... inputs) {
        return of(rule, id, "%+d".formatted(steps), inputs);
    }

    private static final class Spelled implements Applied.Visitor<AppliedRule> {
        @Override
        public AppliedRule kind(Applied.OfKind step) {
            return ofSteps(Rule.KIND, step.itemId(), step.steps(), step.kind());
        }

        @Override
        public AppliedRule firstHand(Applied.FirstHand step) {
            return ofSteps(Rule.FIRST_HAND, step.itemId(), step.steps(), step.originName());
        }

        @Override
        public AppliedRule passedOn(Applied.PassedOn step) {
            return ofSteps(Rule.PASSED_ON, step.itemId(), step.steps());
        }

        @Override
        public AppliedRule reliability(Applied.Reliable step) {
            return ofSteps(Rule.RELIABILITY, step.itemId(), step.steps(), step.originName(), step.letter());
        }

        @Override
        public AppliedRule credibility(Applied.Credible step) {
            return ofSteps(Rule.CREDIBILITY, step.itemId(), step.steps(), step.number());
        }

        @Override
        public AppliedRule admission(Applied.Admission step) {
            return ofSteps(Rule.ADMISSION, step.replyId(), step.steps(), step.reply());
        }

        @Override
        public AppliedRule lineLevel(Applied.LineLevel step) {
            return of(Rule.LINE_LEVEL, step.originId(), step.level(), step.steps());
        }

        @Override
        public AppliedRule lineageNotRecorded(Applied.LineageNotRecorded step) {
            return of(Rule.LINEAGE_NOT_RECORDED, null, step.level(), step.items());
        }

        @Override
        public AppliedRule corroboration(Applied.Corroboration step) {
            return of(Rule.CORROBORATION, step.originId(), step.level(), step.first(), step.second());
        }

        @Override
        public AppliedRule convergence(Applied.Convergence step) {
            return of(Rule.CONVERGENCE, null, step.level(), step.corroborated(), step.lines());
        }

        @Override
        public AppliedRule denial(Applied.Denial step) {
            return of(Rule.DENIAL, step.replyId(), NOT_COUNTED, step.respondentName(), step.reply());
        }

        @Override
        public AppliedRule silence(Applied.Silence step) {
            return of(Rule.SILENCE, step.sourceId(), NOT_COUNTED, step.name(), step.outcome());
        }

        @Override
        public AppliedRule openQuestion(Applied.OpenQuestion step) {
            return of(Rule.OPEN_QUESTION, null, "doubt", step.items());
        }

        @Override
        public AppliedRule conflict(Applied.Conflict step) {
            return of(Rule.CONFLICT, null, step.level(), step.supporting(), step.disputing());
        }

        @Override
        public AppliedRule likelihood(Applied.Likely step) {
            return of(Rule.LIKELIHOOD, null, step.likelihood(), step.supporting(), step.disputing());
        }

        @Override
        public AppliedRule confidence(Applied.Confident step) {
            return of(Rule.CONFIDENCE, null, step.confidence(), step.doubts().toArray());
        }
    }
}
