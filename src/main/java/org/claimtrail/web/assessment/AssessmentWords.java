package org.claimtrail.web.assessment;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Applied;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Confidence;
import org.claimtrail.assessment.core.Doubt;
import org.claimtrail.assessment.core.Flag;
import org.claimtrail.assessment.core.Likelihood;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.Mainstay;
import org.claimtrail.assessment.core.Remedy;
import org.claimtrail.assessment.core.Rule;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.assessment.core.Strand;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.publication.DerivationKind;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;
import org.claimtrail.web.words.AssessmentMessages;
import org.claimtrail.web.words.ClaimMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.SourceMessages;

/** Tells what an assessment says in a person's language. */
record AssessmentWords(
        AssessmentMessages own, Messages shared, SourceMessages lineage, ClaimMessages ofClaim, Basis basis) {
    private static final int MOST_NAMES = 4;

    static AssessmentWords in(Locale locale, Basis basis) {
        var language = Localized.Literal.of(locale.toLanguageTag());
        return new AssessmentWords(
                MessageBundles.get(AssessmentMessages.class, language),
                MessageBundles.get(Messages.class, language),
                MessageBundles.get(SourceMessages.class, language),
                MessageBundles.get(ClaimMessages.class, language),
                basis);
    }

    /** Between marks that keep the direction of its writing to itself, as {@code <bdi>} does among tags. */
    private static String apart(String text) {
        return "\u2068" + text + "\u2069";
    }

    private static String quoted(String title) {
        return "“" + apart(title) + "”";
    }

    /** {@code A, B and C}. */
    private String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : own.and(String.join(", ", things.subList(0, last)), things.get(last));
    }

    private String names(List<LineView> lines) {
        List<String> names = new ArrayList<>(lines.stream()
                .limit(MOST_NAMES)
                .map(line -> apart(line.originName()))
                .toList());
        if (lines.size() > MOST_NAMES) {
            names.add(own.more(lines.size() - MOST_NAMES));
        }
        return list(names);
    }

    // One sentence

    String headline(Assessment assessment, boolean isEmpty) {
        List<LineView> forIt = assessment.supporting().counted();
        List<LineView> against = assessment.disputing().counted();
        if (isEmpty) {
            return own.nothing();
        }
        if (forIt.isEmpty() && against.isEmpty()) {
            return assessment.flags().contains(Flag.LINEAGE_INCOMPLETE) ? own.noLineage() : own.noLine();
        }
        String supporting = forIt.isEmpty() ? own.noneFor() : own.linesFor(forIt.size(), number(forIt), names(forIt));
        return against.isEmpty()
                ? supporting + " " + carriers(assessment.publishers())
                : supporting + " " + own.linesAgainst(against.size(), number(against), names(against));
    }

    private String number(List<LineView> lines) {
        return own.number(lines.size());
    }

    private String carriers(int count) {
        boolean isPress = basis.items().stream()
                .map(item -> publisherOf(item.publicationId()))
                .allMatch(publisher -> publisher.kind() == SourceKind.OUTLET);
        return count == 0
                ? ""
                : isPress ? own.papers(count, own.number(count)) : own.publishers(count, own.number(count));
    }

    String doubts(List<Applied> rules) {
        return rules.stream()
                .filter(applied -> applied.rule() == Rule.CONFIDENCE)
                .flatMap(applied -> applied.inputs().stream())
                .map(doubt -> own.doubt(Doubt.valueOf(doubt)))
                .collect(Collectors.joining("; "));
    }

    String advised(EvidenceLevel suggested) {
        return own.suggests(level(suggested));
    }

    String flag(Flag flag, Assessment assessment) {
        boolean isOnBothSides = !assessment.supporting().counted().isEmpty()
                && !assessment.disputing().counted().isEmpty();
        return flag == Flag.SINGLE_SOURCED && isOnBothSides ? own.strongerSideIsSingleSourced() : own.flag(flag);
    }

    /** "A cites B cites A": each derives from the one said after it. */
    String circle(List<Assessment.Stop> circle, Map<List<UUID>, Strand> steps) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            UUID next = circle.get((i + 1) % circle.size()).publicationId();
            Strand step = steps.get(List.of(circle.get(i).publicationId(), next));
            path.add(quoted(circle.get(i).title()) + " " + shared.derivation(step.kind()));
        }
        path.add(quoted(circle.get(0).title()));
        return lineage.circular(String.join(" ", path));
    }

    // Lines and works

    String kind(SourceKind kind) {
        return shared.sourceKind(kind);
    }

    String level(EvidenceLevel level) {
        return own.level(level);
    }

    String standing(LineView line) {
        return line.counts()
                ? own.counts()
                : line.level() == EvidenceLevel.NONE ? own.weighsNothing() : own.notIndependent();
    }

    // The picture

    String side(Direction direction) {
        return direction == Direction.SUPPORTS ? own.forIt() : own.against();
    }

    String knot(LineView line) {
        return own.line(level(line.level()));
    }

    /** What a line does to the claim, or why it does nothing. */
    String towards(Direction direction, LineView line) {
        return !line.counts() ? standing(line) : direction == Direction.SUPPORTS ? own.supports() : own.disputes();
    }

    /** Why an item is in no line. */
    String idle(Basis.Item item, Assessment assessment) {
        SideView side = item.direction() == Direction.SUPPORTS ? assessment.supporting() : assessment.disputing();
        if (item.direction() == Direction.NEUTRAL) {
            return own.neither();
        }
        if (side.notRecorded().contains(item.id())) {
            return own.addsNoLine();
        }
        if (side.circular().contains(item.id())) {
            return own.goesRound();
        }
        return item.direction() == Direction.DISPUTES
                        && !basis.works().get(item.publicationId()).isRetracted()
                ? own.isDenial()
                : own.takenBack();
    }

    String title(UUID publicationId) {
        return basis.works().get(publicationId).title();
    }

    String publisher(UUID publicationId) {
        return publisherOf(publicationId).name();
    }

    private Party publisherOf(UUID publicationId) {
        return basis.parties().get(basis.works().get(publicationId).publisherId());
    }

    String step(Strand strand) {
        if (strand.kind() == null) {
            return unknown(strand);
        }
        String verb = shared.derivation(strand.kind());
        if (strand.kind() == DerivationKind.OWN_WORK) {
            return verb;
        }
        return basis.works().containsKey(strand.fromId())
                ? verb + " " + quoted(title(strand.fromId()))
                : verb + " " + apart(basis.parties().get(strand.fromId()).name());
    }

    /** Why a chain ends loose. */
    String unknown(Strand strand) {
        return basis.works().get(strand.publicationId()).isRetracted() ? own.takenBack() : lineage.notRecorded();
    }

    // What it rests on, and what would change it

    String without(Mainstay line, Conclusion present) {
        String name = apart(line.originName());
        Conclusion then = line.without();
        if (then.likelihood() == null) {
            return own.withoutAny(name);
        }
        return then.equals(present)
                ? own.withoutChange(name)
                : own.without(
                        name,
                        level(then.evidenceLevel()),
                        shared.likelihood(then.likelihood()),
                        shared.confidence(then.confidence()));
    }

    String would(Remedy remedy, Assessment assessment) {
        return own.would(missing(remedy, assessment), effects(assessment.conclusion(), remedy.then()));
    }

    private String missing(Remedy remedy, Assessment assessment) {
        return switch (remedy.missing()) {
            case GRADE ->
                own.grade(list(remedy.aboutIds().stream().map(this::graded).toList()));
            case IDENTITY ->
                own.identity(list(remedy.aboutIds().stream()
                        .limit(MOST_NAMES)
                        .map(id -> apart(basis.parties().get(id).name()))
                        .toList()));
            case LINEAGE -> own.lineage(quoted(titleOf(remedy.aboutIds().get(0))));
            case LINE -> oneMore(remedy.aboutIds(), assessment);
        };
    }

    private String graded(UUID id) {
        Party source = basis.parties().get(id);
        return source == null ? own.item(quoted(titleOf(id))) : apart(source.name());
    }

    private String titleOf(UUID itemId) {
        return basis.items().stream()
                .filter(item -> item.id().equals(itemId))
                .map(item -> title(item.publicationId()))
                .findFirst()
                .orElseThrow();
    }

    private String oneMore(List<UUID> strongest, Assessment assessment) {
        List<LineView> lines = Stream.of(assessment.supporting(), assessment.disputing())
                .flatMap(side -> side.counted().stream())
                .toList();
        if (strongest.isEmpty() || lines.isEmpty()) {
            return own.firstLine();
        }
        if (lines.size() > 1) {
            return own.oneMoreLine();
        }
        String name = apart(lines.get(0).originName());
        return lines.get(0).firstHand() ? own.secondExaminer(name) : own.secondOrigin(name);
    }

    private String effects(Conclusion present, Conclusion then) {
        List<String> effects = new ArrayList<>();
        int levels = then.evidenceLevel().compareTo(present.evidenceLevel());
        if (levels != 0) {
            String level = level(then.evidenceLevel());
            effects.add(levels > 0 ? own.lift(level) : own.lower(level));
        }
        int confidences = then.confidence().compareTo(present.confidence());
        if (confidences != 0) {
            String confidence = shared.confidence(then.confidence());
            effects.add(confidences > 0 ? own.liftConfidence(confidence) : own.lowerConfidence(confidence));
        }
        if (then.likelihood() != present.likelihood()) {
            effects.add(
                    then.likelihood() == null
                            ? own.leaveNoLikelihood()
                            : own.makeLikelihood(shared.likelihood(then.likelihood())));
        }
        return list(effects);
    }

    /** Of a denial or of silence, that it is not counted; null of another rule. */
    String aside(Applied applied) {
        return switch (applied.rule()) {
            case DENIAL ->
                own.denial(
                        apart(applied.inputs().get(0)),
                        shared.replyKind(ReplyKind.valueOf(applied.inputs().get(1))));
            case SILENCE ->
                own.silence(
                        apart(applied.inputs().get(0)),
                        Outcome.valueOf(applied.inputs().get(1)));
            default -> null;
        };
    }

    String openQuestions(int count) {
        return own.openQuestions(count, own.number(count));
    }

    // The rules

    String lineOf(Direction direction, LineView line) {
        return apart(line.originName()) + ", " + side(direction) + ": " + level(line.level());
    }

    String together(Direction direction) {
        return direction == Direction.SUPPORTS ? own.togetherFor() : own.togetherAgainst();
    }

    String asAWhole() {
        return own.asAWhole();
    }

    AssessmentPanel.Use use(Applied applied) {
        return new AssessmentPanel.Use(
                applied.rule(), applied.version(), on(applied.aboutId()), inputs(applied), effect(applied));
    }

    private String on(UUID id) {
        if (id == null) {
            return "";
        }
        if (basis.parties().containsKey(id)) {
            return basis.parties().get(id).name();
        }
        return basis.items().stream()
                .filter(item -> item.id().equals(id))
                .map(item -> title(item.publicationId()))
                .findFirst()
                .orElse("");
    }

    private String inputs(Applied applied) {
        List<String> inputs = applied.inputs();
        return switch (applied.rule()) {
            case KIND -> shared.evidenceKind(EvidenceKind.valueOf(inputs.get(0)));
            case RELIABILITY -> inputs.get(0) + ": " + orNone(inputs.get(1));
            case CREDIBILITY -> orNone(inputs.get(0));
            case LINE_LEVEL -> own.steps(inputs.get(0));
            case ADMISSION -> shared.replyKind(ReplyKind.valueOf(inputs.get(0)));
            case SILENCE -> inputs.get(0) + ": " + shared.outcome(Outcome.valueOf(inputs.get(1)));
            case DENIAL -> inputs.get(0) + ": " + shared.replyKind(ReplyKind.valueOf(inputs.get(1)));
            case CORROBORATION, CONFLICT, LIKELIHOOD -> levels(inputs);
            case CONVERGENCE -> levels(inputs.subList(0, 1)) + ", " + inputs.get(1);
            case CONFIDENCE ->
                inputs.stream().map(doubt -> own.doubt(Doubt.valueOf(doubt))).collect(Collectors.joining("; "));
            default -> String.join(", ", inputs);
        };
    }

    private String orNone(String grade) {
        return grade.equals("none") ? own.none() : grade;
    }

    private String levels(List<String> names) {
        return names.stream().map(name -> level(EvidenceLevel.valueOf(name))).collect(Collectors.joining(", "));
    }

    private String effect(Applied applied) {
        String effect = applied.effect();
        return switch (applied.rule()) {
            case KIND, FIRST_HAND, PASSED_ON, RELIABILITY, CREDIBILITY, ADMISSION -> own.steps(effect);
            case LINE_LEVEL, LINEAGE_NOT_RECORDED, CORROBORATION, CONVERGENCE, CONFLICT ->
                level(EvidenceLevel.valueOf(effect));
            case LIKELIHOOD -> shared.likelihood(Likelihood.valueOf(effect));
            case CONFIDENCE -> shared.confidence(Confidence.valueOf(effect));
            case DENIAL, SILENCE -> own.isNotCounted();
            case OPEN_QUESTION -> own.isDoubt();
            default -> effect;
        };
    }
}
