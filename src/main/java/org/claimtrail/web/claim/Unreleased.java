package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.release.ReleasePeriod;
import org.claimtrail.dossier.Change;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.Timeline;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Versioned;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.web.timeline.TimelineWords;
import org.claimtrail.web.words.ClaimMessages;

/** What was recorded on a claim since the last release, which the public reads still, or read until it was taken down. */
@TemplateData
public record Unreleased(
        ReleasePeriod release, Dossier shown, Timeline timeline, List<JudgementView> decided, Locale locale) {
    public ClaimView claim() {
        return shown.claim();
    }

    /** Each in a sentence, latest first; however often a thing was corrected, that is one change. */
    public List<UnreleasedChange> changes() {
        TimelineWords words = TimelineWords.in(locale);
        List<Event> since = timeline.events().stream()
                .filter(event -> event.recordedAt().isAfter(release.at()) && isForReaders(event))
                .toList();
        Map<UUID, List<Event>> corrections = since.stream()
                .filter(event -> event.kind().isCorrection())
                .collect(Collectors.groupingBy(event -> event.subject().id()));
        Stream<UnreleasedChange> events = since.stream()
                .filter(event -> !event.kind().isCorrection()
                        || isLast(event, corrections.get(event.subject().id())))
                .sorted(Comparator.comparing(Event::recordedAt).reversed())
                .map(event -> new UnreleasedChange(
                        words.sentence(event, claim().id()),
                        event.kind().isCorrection()
                                ? changes(corrections.get(event.subject().id()))
                                : List.of()));
        List<UnreleasedChange> unreleased = Stream.concat(
                        events, sharedChanges(release.at()).map(UnreleasedChange::new))
                .distinct()
                .toList();
        return unreleased.isEmpty() && release.until() == null
                ? List.of(new UnreleasedChange(words().changedBehind()))
                : unreleased;
    }

    private static boolean isLast(Event event, List<Event> corrections) {
        return event.equals(corrections.get(corrections.size() - 1));
    }

    private List<ChangedField> changes(List<Event> corrections) {
        return ChangedField.of(
                Change.over(corrections.stream().map(Event::changes).toList()), locale);
    }

    /** Whether a release would show it. */
    private static boolean isForReaders(Event event) {
        return switch (event.kind()) {
            case JUDGEMENT_APPROVED -> event.details().aspect() != Aspect.VISIBILITY;
            case JUDGEMENT_PROPOSED,
                    JUDGEMENT_REJECTED,
                    JUDGEMENT_WITHDRAWN,
                    JUDGEMENT_STALE,
                    JUDGEMENT_CHANGES_REQUESTED,
                    JUDGEMENT_CHANGES_ANSWERED,
                    CLAIM_SHAKEN,
                    CLAIM_PAUSED -> false;
            default -> true;
        };
    }

    /** Names, grades and retractions of sources and publications, which belong to no claim alone. */
    private Stream<String> sharedChanges(Instant release) {
        Set<UUID> own = changed(release);
        Predicate<Versioned> isShared = thing -> thing.changedAt().isAfter(release) && !own.contains(thing.id());
        return Stream.of(
                        Stream.of(claim())
                                .filter(isShared)
                                .filter(claim -> !own.contains(claim.firstAppearanceId()))
                                .map(ClaimView::claimantName),
                        shown.evidence().stream()
                                .filter(isShared)
                                .filter(item -> !own.contains(item.publicationId()))
                                .map(EvidenceView::publicationTitle),
                        shown.replies().stream()
                                .filter(isShared)
                                .filter(reply -> !own.contains(reply.publicationId()))
                                .map(ReplyView::respondentName),
                        shown.commentRequests().stream().filter(isShared).map(CommentRequestView::askedOfName))
                .flatMap(Function.identity())
                .map(words()::sharedChanged);
    }

    /** What somebody recorded something of on this claim, which is told in the sentence of that. */
    private Set<UUID> changed(Instant release) {
        return Stream.concat(
                        timeline.events().stream()
                                .filter(event -> event.recordedAt().isAfter(release))
                                .map(event -> event.subject().id()),
                        decided.stream()
                                .filter(judgement -> judgement.changedAt().isAfter(release))
                                .map(judgement -> judgement.subject().id()))
                .collect(Collectors.toSet());
    }

    private ClaimMessages words() {
        return MessageBundles.get(ClaimMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }
}
