package org.claimtrail.web.assessment;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Flag;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.assessment.core.Strand;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;
import org.claimtrail.web.words.AssessmentMessages;
import org.claimtrail.web.words.ClaimMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.RuleMessages;
import org.claimtrail.web.words.SourceMessages;

/**
 * Tells what an assessment says in a person's language: here in a sentence or two, and what its parts are told with.
 *
 * @param things by the item that is about it: what that is called
 */
record AssessmentWords(
        AssessmentMessages own,
        RuleMessages rules,
        Messages shared,
        SourceMessages lineage,
        ClaimMessages ofClaim,
        Basis basis,
        Map<UUID, String> things) {
    static final int MOST_NAMES = 4;

    static AssessmentWords in(Locale locale, Basis basis, Map<UUID, String> things) {
        var language = Localized.Literal.of(locale.toLanguageTag());
        return new AssessmentWords(
                MessageBundles.get(AssessmentMessages.class, language),
                MessageBundles.get(RuleMessages.class, language),
                MessageBundles.get(Messages.class, language),
                MessageBundles.get(SourceMessages.class, language),
                MessageBundles.get(ClaimMessages.class, language),
                basis,
                things);
    }

    LineWords lines() {
        return new LineWords(this);
    }

    RemedyWords remedies(Assessment assessment) {
        return new RemedyWords(this, assessment);
    }

    StepWords steps() {
        return new StepWords(this);
    }

    /** Between marks that keep the direction of its writing to itself, as {@code <bdi>} does among tags. */
    static String apart(String text) {
        return "\u2068" + text + "\u2069";
    }

    static String quoted(String title) {
        return "“" + apart(title) + "”";
    }

    /** {@code A, B and C}. */
    String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : own.and(String.join(", ", things.subList(0, last)), things.get(last));
    }

    String names(List<LineView> lines) {
        return names(lines, line -> apart(line.originName()));
    }

    /** Each with those who looked at the same object: they are no lines of their own, and no less there. */
    private String names(SideView side) {
        return names(side.counted(), line -> {
            List<LineView> beside = ObjectWords.beside(side, line);
            String name = apart(line.originName());
            return beside.isEmpty() ? name : rules.onOneObject(name, names(beside));
        });
    }

    private String names(List<LineView> lines, Function<LineView, String> naming) {
        List<String> names =
                new ArrayList<>(lines.stream().limit(MOST_NAMES).map(naming).toList());
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
        String supporting = forIt.isEmpty()
                ? own.noneFor()
                : own.linesFor(forIt.size(), number(forIt), names(assessment.supporting()));
        return against.isEmpty()
                ? supporting + " " + carriers(forIt)
                : supporting + " " + own.linesAgainst(against.size(), number(against), names(assessment.disputing()));
    }

    private String number(List<LineView> lines) {
        return own.number(lines.size());
    }

    /** Who published what carries these lines, and not what speaks against them, or for neither. */
    private String carriers(List<LineView> lines) {
        Set<UUID> items = lines.stream().flatMap(line -> line.items().stream()).collect(Collectors.toSet());
        Set<Party> publishers = basis.items().stream()
                .filter(item -> items.contains(item.id()))
                .map(item -> publisherOf(item.publicationId()))
                .collect(Collectors.toSet());
        int count = publishers.size();
        boolean isPress = publishers.stream().allMatch(publisher -> publisher.kind() == SourceKind.OUTLET);
        return count == 0
                ? ""
                : isPress ? own.papers(count, own.number(count)) : own.publishers(count, own.number(count));
    }

    String doubts(List<Doubt> doubts) {
        return doubts.stream().map(own::doubt).collect(Collectors.joining("; "));
    }

    /** How much more than the suggested level it could turn out to be; null where it is no more. */
    String atMost(Assessment assessment) {
        Conclusion graded = assessment.ifGraded();
        return graded == null
                        || graded.evidenceLevel()
                                        .compareTo(assessment.conclusion().evidenceLevel())
                                <= 0
                ? null
                : own.upTo(level(graded.evidenceLevel()));
    }

    String flag(Flag flag, Assessment assessment) {
        boolean isOnBothSides = !assessment.supporting().counted().isEmpty()
                && !assessment.disputing().counted().isEmpty();
        if (flag == Flag.STALE && assessment.decidedOn() != null) {
            return own.flag(flag) + " " + own.wasAndIs(told(assessment.decidedOn()), told(assessment.conclusion()));
        }
        if (flag == Flag.ONE_THING) {
            String resting = new ObjectWords(this).resting(assessment);
            return resting.isEmpty() ? own.flag(flag) : resting;
        }
        if (flag == Flag.SINGLE_SOURCED && !isOnBothSides && ObjectWords.isOnOneObject(assessment)) {
            return rules.oneObjectCarriesIt();
        }
        return flag == Flag.SINGLE_SOURCED && isOnBothSides ? own.strongerSideIsSingleSourced() : own.flag(flag);
    }

    private String told(Conclusion conclusion) {
        return own.conclusion(
                level(conclusion.evidenceLevel()),
                conclusion.likelihood() == null ? "" : shared.likelihood(conclusion.likelihood()),
                shared.confidence(conclusion.confidence()));
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

    // What is shown, and not counted

    String denial(Applied.Denial denial) {
        return own.denial(apart(denial.respondentName()), shared.replyKind(denial.reply()));
    }

    String silence(Applied.Silence silence) {
        return own.silence(apart(silence.name()), silence.outcome());
    }

    String openQuestions(int count) {
        return own.openQuestions(count, own.number(count));
    }

    String searchedInVain(int count) {
        return own.searchedInVain(count, own.number(count));
    }

    // What its parts share

    String level(EvidenceLevel level) {
        return own.level(level);
    }

    String title(UUID publicationId) {
        return basis.works().get(publicationId).title();
    }

    /** Nothing where it is a reply. */
    Optional<Basis.Item> item(UUID id) {
        return basis.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Of the publication that it stands in; nothing where there is no such item. */
    Optional<String> titleOfItem(UUID itemId) {
        return item(itemId).map(item -> title(item.publicationId()));
    }

    String publisher(UUID publicationId) {
        return publisherOf(publicationId).name();
    }

    private Party publisherOf(UUID publicationId) {
        return basis.parties().get(basis.works().get(publicationId).publisherId());
    }
}
