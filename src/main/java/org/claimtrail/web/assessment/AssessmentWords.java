package org.claimtrail.web.assessment;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Party;
import org.claimtrail.web.words.AssessmentMessages;
import org.claimtrail.web.words.ClaimMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.RuleMessages;
import org.claimtrail.web.words.SourceMessages;

/**
 * What the parts of an assessment are told with in a person's language, and how all in it is called; its parts have words of their own.
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

    SummaryWords summary() {
        return new SummaryWords(this);
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

    String names(List<LineView> lines, Function<LineView, String> naming) {
        List<String> names =
                new ArrayList<>(lines.stream().limit(MOST_NAMES).map(naming).toList());
        if (lines.size() > MOST_NAMES) {
            names.add(own.more(lines.size() - MOST_NAMES));
        }
        return list(names);
    }

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

    Party publisherOf(UUID publicationId) {
        return basis.parties().get(basis.works().get(publicationId).publisherId());
    }
}
