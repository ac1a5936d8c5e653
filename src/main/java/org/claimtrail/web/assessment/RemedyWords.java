package org.claimtrail.web.assessment;

import static org.claimtrail.web.assessment.AssessmentWords.MOST_NAMES;
import static org.claimtrail.web.assessment.AssessmentWords.apart;
import static org.claimtrail.web.assessment.AssessmentWords.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.Mainstay;
import org.claimtrail.assessment.core.Remedy;
import org.claimtrail.source.Party;
import org.claimtrail.web.words.AssessmentMessages;

/** Tells what an assessment rests on, and what would change it. */
record RemedyWords(AssessmentWords words, Assessment assessment) {
    private AssessmentMessages own() {
        return words.own();
    }

    String without(Mainstay line) {
        String name = apart(line.originName());
        Conclusion then = line.without();
        if (then.likelihood() == null) {
            return own().withoutAny(name);
        }
        return then.equals(assessment.conclusion())
                ? own().withoutChange(name)
                : own().without(
                                name,
                                words.level(then.evidenceLevel()),
                                words.shared().likelihood(then.likelihood()),
                                words.shared().confidence(then.confidence()));
    }

    String would(Remedy remedy) {
        return own().would(missing(remedy), effects(assessment.conclusion(), remedy.then()));
    }

    private String missing(Remedy remedy) {
        List<UUID> about = remedy.aboutIds();
        return switch (remedy.missing()) {
            case GRADE ->
                own().grade(words.list(about.stream().map(this::graded).toList()));
            case IDENTITY ->
                own().identity(words.list(about.stream()
                        .limit(MOST_NAMES)
                        .map(id -> apart(words.basis().parties().get(id).name()))
                        .toList()));
            case LINEAGE ->
                own().lineage(quoted(about.size() == 1 ? titleOf(about.get(0)) : words.title(about.get(1))));
            case LINE -> oneMore(remedy);
        };
    }

    private String graded(UUID id) {
        Party source = words.basis().parties().get(id);
        return source == null ? own().item(quoted(titleOf(id))) : apart(source.name());
    }

    private String titleOf(UUID itemId) {
        return words.titleOfItem(itemId).orElseThrow();
    }

    private String oneMore(Remedy remedy) {
        List<LineView> lines = Stream.of(assessment.supporting(), assessment.disputing())
                .flatMap(side -> side.counted().stream())
                .toList();
        String side = words.lines().side(remedy.direction());
        if (remedy.aboutIds().isEmpty()) {
            return own().firstLine(side);
        }
        if (lines.size() > 1) {
            return own().oneMoreLine(side);
        }
        String name = apart(lines.get(0).originName());
        return lines.get(0).firstHand() ? own().secondExaminer(name) : own().secondOrigin(name);
    }

    private String effects(Conclusion present, Conclusion then) {
        List<String> effects = new ArrayList<>();
        int levels = then.evidenceLevel().compareTo(present.evidenceLevel());
        if (levels != 0) {
            String level = words.level(then.evidenceLevel());
            effects.add(levels > 0 ? own().lift(level) : own().lower(level));
        }
        int confidences = then.confidence().compareTo(present.confidence());
        if (confidences != 0) {
            String confidence = words.shared().confidence(then.confidence());
            effects.add(confidences > 0 ? own().liftConfidence(confidence) : own().lowerConfidence(confidence));
        }
        if (then.likelihood() != present.likelihood()) {
            effects.add(
                    then.likelihood() == null
                            ? own().leaveNoLikelihood()
                            : own().makeLikelihood(words.shared().likelihood(then.likelihood())));
        }
        return words.list(effects);
    }
}
