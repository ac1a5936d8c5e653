package org.claimtrail.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Flag;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.assessment.core.Strand;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.evidence.Direction;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;

/** Tells an assessment as a whole, in a sentence or two, and what in it is shown and not counted. */
record SummaryWords(AssessmentWords words) {
    String headline(Assessment assessment, boolean isEmpty) {
        List<LineView> forIt = assessment.supporting().counted();
        List<LineView> against = assessment.disputing().counted();
        if (isEmpty) {
            return words.own().nothing();
        }
        if (forIt.isEmpty() && against.isEmpty()) {
            return assessment.flags().contains(Flag.LINEAGE_INCOMPLETE)
                    ? words.own().noLineage()
                    : words.own().noLine();
        }
        String supporting = forIt.isEmpty()
                ? words.own().noneFor()
                : words.own().linesFor(forIt.size(), number(forIt), names(assessment.supporting()));
        return against.isEmpty()
                ? supporting + " " + carriers(forIt) + inNoLineAgainst()
                : supporting + " "
                        + words.own().linesAgainst(against.size(), number(against), names(assessment.disputing()));
    }

    /** Where no line against it counts: that something is recorded against it all the same. */
    private String inNoLineAgainst() {
        int count = (int) words.basis().items().stream()
                .filter(item -> item.direction() == Direction.DISPUTES)
                .count();
        return count == 0
                ? ""
                : " " + words.own().noLineAgainst(count, words.own().number(count));
    }

    private String number(List<LineView> lines) {
        return words.own().number(lines.size());
    }

    /** Who published what carries these lines, and not what speaks against them, or for neither. */
    private String carriers(List<LineView> lines) {
        Set<UUID> items = lines.stream().flatMap(line -> line.items().stream()).collect(Collectors.toSet());
        Set<Party> publishers = words.basis().items().stream()
                .filter(item -> items.contains(item.id()))
                .map(item -> words.publisherOf(item.publicationId()))
                .collect(Collectors.toSet());
        int count = publishers.size();
        boolean isPress = publishers.stream().allMatch(publisher -> publisher.kind() == SourceKind.OUTLET);
        return count == 0
                ? ""
                : isPress
                        ? words.own().papers(count, words.own().number(count))
                        : words.own().publishers(count, words.own().number(count));
    }

    String doubts(List<Doubt> doubts) {
        return doubts.stream().map(words.own()::doubt).collect(Collectors.joining("; "));
    }

    /** How much more than the suggested level it could turn out to be; null where it is no more. */
    String atMost(Assessment assessment) {
        Conclusion graded = assessment.ifGraded();
        return graded == null
                        || graded.evidenceLevel()
                                        .compareTo(assessment.conclusion().evidenceLevel())
                                <= 0
                ? null
                : words.own().upTo(words.level(graded.evidenceLevel()));
    }

    String flag(Flag flag, Assessment assessment) {
        boolean isOnBothSides = !assessment.supporting().counted().isEmpty()
                && !assessment.disputing().counted().isEmpty();
        if (flag == Flag.STALE && assessment.decidedOn() != null) {
            return words.own().flag(flag) + " "
                    + words.own().wasAndIs(told(assessment.decidedOn()), told(assessment.conclusion()));
        }
        if (flag == Flag.ONE_THING) {
            String resting = new ObjectWords(words).resting(assessment);
            return resting.isEmpty() ? words.own().flag(flag) : resting;
        }
        if (flag == Flag.SINGLE_SOURCED && !isOnBothSides && ObjectWords.isOnOneObject(assessment)) {
            return words.rules().oneObjectCarriesIt();
        }
        return flag == Flag.SINGLE_SOURCED && isOnBothSides
                ? words.own().strongerSideIsSingleSourced()
                : words.own().flag(flag);
    }

    private String told(Conclusion conclusion) {
        return words.own()
                .conclusion(
                        words.level(conclusion.evidenceLevel()),
                        conclusion.likelihood() == null ? "" : words.shared().likelihood(conclusion.likelihood()),
                        words.shared().confidence(conclusion.confidence()));
    }

    /** "A cites B cites A": each derives from the one said after it. */
    String circle(List<Assessment.Stop> circle, Map<List<UUID>, Strand> steps) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            UUID next = circle.get((i + 1) % circle.size()).publicationId();
            Strand step = steps.get(List.of(circle.get(i).publicationId(), next));
            path.add(AssessmentWords.quoted(circle.get(i).title()) + " "
                    + words.shared().derivation(step.kind()));
        }
        path.add(AssessmentWords.quoted(circle.get(0).title()));
        return words.lineage().circular(String.join(" ", path));
    }

    /** Each with those who looked at the same object: they are no lines of their own, and no less there. */
    private String names(SideView side) {
        return words.names(side.counted(), line -> {
            List<LineView> beside = ObjectWords.beside(side, line);
            String name = AssessmentWords.apart(line.originName());
            return beside.isEmpty() ? name : words.rules().onOneObject(name, words.names(beside));
        });
    }

    String denial(Applied.Denial denial) {
        return words.own()
                .denial(
                        AssessmentWords.apart(denial.respondentName()),
                        words.shared().replyKind(denial.reply()));
    }

    String silence(Applied.Silence silence) {
        return words.own().silence(AssessmentWords.apart(silence.name()), silence.outcome());
    }

    String openQuestions(int count) {
        return words.own().openQuestions(count, words.own().number(count));
    }

    String searchedInVain(int count) {
        return words.own().searchedInVain(count, words.own().number(count));
    }
}
