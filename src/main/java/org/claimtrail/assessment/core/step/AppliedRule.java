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
 * @param effect what came out: a ground, a quality, a level, or what is said aloud
 */
@Schema(name = "AppliedRule")
public record AppliedRule(Rule rule, int version, @Nullable UUID aboutId, List<String> inputs, String effect) {
    private static final String NOT_COUNTED = "not counted";

    private static final AppliedVisitor<AppliedRule> SPELLED = new Spelled();

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

    private static final class Spelled implements AppliedVisitor<AppliedRule> {
        @Override
        public AppliedRule kind(Applied.OfKind step) {
            Object[] inputs = Stream.concat(Stream.of(step.kind()), step.circumstances().stream())
                    .toArray();
            return of(Rule.KIND, step.itemId(), step.ground(), inputs);
        }

        @Override
        public AppliedRule quality(Applied.Graded step) {
            return of(Rule.QUALITY, step.itemId(), step.quality(), step.originName(), step.letter(), step.number());
        }

        @Override
        public AppliedRule admission(Applied.Admission step) {
            return of(
                    Rule.ADMISSION,
                    step.replyId(),
                    step.ground(),
                    step.reply(),
                    step.respondentName(),
                    step.letter(),
                    step.quality());
        }

        @Override
        public AppliedRule lineLevel(Applied.LineLevel step) {
            Object[] inputs = Stream.of(
                            step.ground(),
                            step.quality(),
                            step.isWeakened() ? Rule.DEFEATER : null,
                            step.isSeconded() ? Rule.ONE_THING : null)
                    .filter(Objects::nonNull)
                    .toArray();
            return of(Rule.LINE_LEVEL, step.originId(), step.level(), inputs);
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
        public AppliedRule independence(Applied.Undecided step) {
            return step.isGreedy()
                    ? of(Rule.INDEPENDENCE, null, NOT_COUNTED, step.lines(), "the heaviest first")
                    : of(Rule.INDEPENDENCE, null, NOT_COUNTED, step.lines());
        }

        @Override
        public AppliedRule recantation(Applied.Recanted step) {
            return of(Rule.RECANTATION, step.sourceId(), NOT_COUNTED, step.name(), step.items());
        }

        @Override
        public AppliedRule oneThing(Applied.OneThing step) {
            return of(
                    Rule.ONE_THING,
                    step.thingId(),
                    step.isSeconded() ? "one counts, and is STRONG" : "one counts",
                    step.lines());
        }

        @Override
        public AppliedRule defeater(Applied.Defeated step) {
            return of(
                    Rule.DEFEATER,
                    step.itemId(),
                    step.isStruckOut() ? "struck out" : "one step down",
                    step.defeaterId(),
                    step.level());
        }

        @Override
        public AppliedRule contradiction(Applied.Contradiction step) {
            return of(Rule.CONTRADICTION, step.sourceId(), "doubt", step.name());
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
            return of(Rule.OPEN_QUESTION, null, "doubt", step.items(), step.searches());
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
            Object[] inputs = Stream.concat(Stream.of(step.quality(), step.lines()), step.doubts().stream())
                    .toArray();
            return of(Rule.CONFIDENCE, null, step.confidence(), inputs);
        }

        @Override
        public AppliedRule ratedDown(Applied.RatedDown step) {
            Object[] inputs = Stream.concat(Stream.of(step.byRules()), step.domains().stream())
                    .toArray();
            return of(Rule.RATED_DOWN, null, step.confidence(), inputs);
        }
    }
}
