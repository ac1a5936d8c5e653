package org.claimtrail.web.assessment;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.AppliedRule;
import org.claimtrail.assessment.core.step.AppliedVisitor;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Party;
import org.claimtrail.web.words.AssessmentMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.RuleMessages;

/** Tells what went into each rule that was used, and what came out. */
record StepWords(AssessmentWords words) implements AppliedVisitor<StepWords.Said> {
    record Said(String inputs, String effect) {}

    private AssessmentMessages own() {
        return words.own();
    }

    private RuleMessages rules() {
        return words.rules();
    }

    private Messages shared() {
        return words.shared();
    }

    UsedRules.Use use(Applied step) {
        AppliedRule used = step.view();
        Said said = step.accept(this);
        return new UsedRules.Use(used.rule(), used.version(), on(used.aboutId()), said.inputs, said.effect);
    }

    /** Of what is no source's and no item's, as of a reply or of the claim, nothing. */
    private String on(UUID id) {
        Party source = id == null ? null : words.basis().parties().get(id);
        return source == null ? words.titleOfItem(id).orElse("") : source.name();
    }

    private Said level(String inputs, EvidenceLevel level) {
        return new Said(inputs, words.level(level));
    }

    private String levels(EvidenceLevel... levels) {
        return Stream.of(levels).map(words::level).collect(Collectors.joining(", "));
    }

    private static String of(String name, String input) {
        return name + ": " + input;
    }

    /** Of a letter or number. */
    private String grade(Object grade) {
        return grade == null ? rules().none() : grade.toString();
    }

    @Override
    public Said kind(Applied.OfKind step) {
        String inputs = Stream.concat(
                        Stream.of(shared().evidenceKind(step.kind())),
                        step.circumstances().stream().map(rules()::circumstance))
                .collect(Collectors.joining(", "));
        return new Said(inputs, own().ground(step.ground()));
    }

    @Override
    public Said quality(Applied.Graded step) {
        String inputs = of(step.originName(), grade(step.letter())) + "; " + grade(step.number());
        return new Said(inputs, own().quality(step.quality()));
    }

    @Override
    public Said admission(Applied.Admission step) {
        String inputs = shared().replyKind(step.reply()) + "; " + of(step.respondentName(), grade(step.letter()));
        return new Said(inputs, own().ground(step.ground()) + ", " + own().quality(step.quality()));
    }

    @Override
    public Said lineLevel(Applied.LineLevel step) {
        String inputs = Stream.of(
                        own().ground(step.ground()),
                        own().quality(step.quality()),
                        step.isWeakened() ? rules().isOneDown() : "",
                        step.isSeconded() ? rules().isSeconded() : "")
                .filter(input -> !input.isEmpty())
                .collect(Collectors.joining(", "));
        return level(inputs, step.level());
    }

    @Override
    public Said lineageNotRecorded(Applied.LineageNotRecorded step) {
        return level("" + step.items(), step.level());
    }

    @Override
    public Said corroboration(Applied.Corroboration step) {
        return level(levels(step.first(), step.second()), step.level());
    }

    @Override
    public Said independence(Applied.Undecided step) {
        String lines = rules().carriedBy(step.lines());
        return new Said(step.isGreedy() ? lines + ", " + rules().heaviestFirst() : lines, rules().isNotCounted());
    }

    @Override
    public Said recantation(Applied.Recanted step) {
        return new Said(of(step.name(), "" + step.items()), rules().isNotCounted());
    }

    @Override
    public Said oneThing(Applied.OneThing step) {
        return new Said(
                rules().carriedBy(step.lines()),
                step.isSeconded() ? rules().oneCounts() + ", " + rules().isSeconded() : rules().oneCounts());
    }

    @Override
    public Said defeater(Applied.Defeated step) {
        String inputs = words.titleOfItem(step.defeaterId()).orElse("") + ", " + words.level(step.level());
        return new Said(inputs, step.isStruckOut() ? own().isStruckOut() : rules().isOneDown());
    }

    @Override
    public Said contradiction(Applied.Contradiction step) {
        return new Said(step.name(), rules().isDoubt());
    }

    @Override
    public Said denial(Applied.Denial step) {
        return new Said(of(step.respondentName(), shared().replyKind(step.reply())), rules().isNotCounted());
    }

    @Override
    public Said silence(Applied.Silence step) {
        return new Said(of(step.name(), shared().outcome(step.outcome())), rules().isNotCounted());
    }

    @Override
    public Said openQuestion(Applied.OpenQuestion step) {
        return new Said(rules().openQuestion(step.items(), step.searches()), rules().isDoubt());
    }

    @Override
    public Said conflict(Applied.Conflict step) {
        return level(levels(step.supporting(), step.disputing()), step.level());
    }

    @Override
    public Said likelihood(Applied.Likely step) {
        return new Said(levels(step.supporting(), step.disputing()), shared().likelihood(step.likelihood()));
    }

    @Override
    public Said confidence(Applied.Confident step) {
        String carrying = step.quality() == null
                ? rules().noneModerate()
                : own().quality(step.quality()) + ", " + rules().carriedBy(step.lines());
        String doubts = words.summary()
                .doubts(step.doubts().stream().filter(Doubt::isStepDown).toList());
        return new Said(doubts.isEmpty() ? carrying : carrying + "; " + doubts, shared().confidence(step.confidence()));
    }

    @Override
    public Said ratedDown(Applied.RatedDown step) {
        String inputs = Stream.concat(
                        Stream.of(shared().confidence(step.byRules())),
                        step.domains().stream().map(own()::ratingDomain))
                .collect(Collectors.joining(", "));
        return new Said(inputs, shared().confidence(step.confidence()));
    }
}
