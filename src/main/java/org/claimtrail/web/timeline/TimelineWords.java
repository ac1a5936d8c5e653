package org.claimtrail.web.timeline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.EventKind;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Writing;
import org.claimtrail.web.words.Counted;
import org.claimtrail.web.words.TimelineMessages;
import org.claimtrail.web.words.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells the events of a claim in a person's language: who did what, and when. */
public record TimelineWords(TimelineMessages messages, Locale locale) {
    private static final int LONGEST_NAME = 44;

    public static TimelineWords in(Locale locale) {
        return new TimelineWords(
                MessageBundles.get(TimelineMessages.class, Localized.Literal.of(locale.toLanguageTag())), locale);
    }

    /**
     * What happened, in one sentence.
     *
     * @param claim the claim that is told about
     */
    public String sentence(Event event, UUID claim) {
        String told = told(event, claim);
        return event.party() == null && told.startsWith(messages.somebody())
                ? told.substring(0, 1).toUpperCase(locale) + told.substring(1)
                : told;
    }

    private String told(Event event, UUID claim) {
        return switch (event.kind()) {
            case CLAIM_ADDED -> messages.claimAdded(party(event));
            case CLAIM_CORRECTED -> messages.corrected(messages.claimAdded(party(event)));
            case CLAIM_RELATED -> related(event, claim);
            case CLAIM_RELATION_WITHDRAWN -> messages.mistaken(related(event, claim), why(event));
            case EVIDENCE_ADDED -> messages.evidenceAdded(kind(event), party(event), direction(event));
            case EVIDENCE_CORRECTED -> messages.evidenceCorrected(kind(event), party(event), direction(event));
            case EVIDENCE_WITHDRAWN -> messages.evidenceWithdrawn(party(event), why(event));
            case SEARCH_LOGGED -> searched(event);
            case SEARCH_CORRECTED -> messages.corrected(searched(event));
            case SEARCH_WITHDRAWN -> messages.mistaken(searched(event), why(event));
            case REPLY_ADDED -> replied(event);
            case REPLY_CORRECTED -> messages.corrected(replied(event));
            case REPLY_WITHDRAWN -> messages.mistaken(replied(event), why(event));
            case COMMENT_REQUESTED -> asked(event);
            case COMMENT_REQUEST_CORRECTED -> messages.corrected(asked(event));
            case COMMENT_REQUEST_CONCLUDED -> concluded(event);
            case COMMENT_REQUEST_WITHDRAWN -> messages.mistaken(messages.asked(party(event), null, null), why(event));
            case JUDGEMENT_PROPOSED -> messages.proposed(by(event), judged(event));
            case JUDGEMENT_APPROVED -> messages.approved(by(event), judged(event));
            case JUDGEMENT_REJECTED -> messages.rejected(by(event), judged(event));
            case JUDGEMENT_WITHDRAWN -> messages.withdrawn(by(event), judged(event));
            case JUDGEMENT_STALE -> messages.lapsed(judged(event));
            case JUDGEMENT_CHANGES_REQUESTED -> messages.changesRequested(by(event), judged(event));
            case JUDGEMENT_CHANGES_ANSWERED -> messages.changesAnswered(by(event), judged(event));
            case PUBLICATION_RETRACTED -> messages.retracted(title(event), why(event));
            case PUBLICATION_RETRACTION_WITHDRAWN -> messages.notRetracted(title(event), why(event));
            case CLAIM_SHAKEN -> messages.shaken(event.details().why());
            case CLAIM_PAUSED -> messages.paused(by(event), why(event));
        };
    }

    /** A name, or whatever else somebody typed, among our words: where it runs the other way it takes none of them along. */
    private @Nullable String apart(@Nullable String typed) {
        return typed == null ? null : Writing.isolated(typed, "und", locale);
    }

    /** Whom a release does not name any longer, it does not name of before either. */
    private String party(Event event) {
        return event.party() == null ? messages.somebody() : apart(event.party());
    }

    private @Nullable String by(Event event) {
        return apart(event.recordedBy());
    }

    private @Nullable String why(Event event) {
        return apart(event.details().text());
    }

    private @Nullable String title(Event publication) {
        return apart(publication.details().title());
    }

    private String related(Event event, UUID claim) {
        var kind = event.details().relation();
        return event.subject().id().equals(claim) ? messages.related(kind) : messages.relatedFrom(kind);
    }

    private String kind(Event evidence) {
        return messages.evidenceKind(evidence.details().evidenceKind());
    }

    private String direction(Event evidence) {
        return messages.direction(evidence.details().direction());
    }

    private String searched(Event search) {
        return messages.searched(
                apart(search.details().searchedIn()), search.details().search());
    }

    private String replied(Event reply) {
        return messages.replied(party(reply), reply.details().replyKind());
    }

    private String asked(Event request) {
        return messages.asked(
                party(request),
                request.details().medium(),
                apart(request.details().text()));
    }

    private String concluded(Event request) {
        return messages.concluded(party(request), request.details().outcome());
    }

    private String judged(Event judgement) {
        return messages.judged(Verdict.verdict(judgement));
    }

    String status(ClaimStatus status) {
        return messages.status(status);
    }

    String date(PartialDate date) {
        return Dates.inWords(date, locale);
    }

    String recorded(Event event) {
        return messages.recorded(instant(event.recordedAt()), apart(event.recordedBy()));
    }

    /** An event as a mark tells it to who can't see the picture. */
    String inFull(TimelineEntry entry) {
        String occurred = entry.occurred() == null ? "" : entry.occurred() + ", ";
        return entry.sentence() + ": " + occurred + entry.recorded();
    }

    String instant(Instant instant) {
        return Dates.inWords(instant, locale);
    }

    String several(int count, String when) {
        return messages.several(count, when);
    }

    /** When these were so: from the earliest date to the latest. */
    String occurred(List<TimelineEntry> some) {
        return between(some.stream().map(entry -> entry.event().occurredOn()).toList());
    }

    /** On which days these were recorded. */
    String recorded(List<TimelineEntry> some) {
        return between(some.stream()
                .map(entry -> PartialDate.of(entry.dayOfRecording()))
                .toList());
    }

    private String between(List<PartialDate> dates) {
        Comparator<PartialDate> order =
                Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);
        String first = date(dates.stream().min(order).orElseThrow());
        String last = date(dates.stream().max(order).orElseThrow());
        return first.equals(last) ? first : messages.between(first, last);
    }

    /** As many things as they happened to, in the word for what all of these are; else as many as happened. */
    String counted(List<TimelineEntry> some) {
        Set<Counted> kinds =
                some.stream().map(entry -> Counted.of(entry.event())).collect(Collectors.toSet());
        Counted what = kinds.size() == 1 ? kinds.iterator().next() : Counted.EVENTS;
        var things = some.stream().map(entry -> entry.event().subject()).distinct();
        return messages.counted(what, what == Counted.EVENTS ? some.size() : (int) things.count());
    }

    String recordings(int count) {
        return messages.counted(Counted.RECORDINGS, count);
    }

    /** At its mark, among many: what was decided, without who decided it. */
    String brief(TimelineEntry entry) {
        Event event = entry.event();
        String told = event.kind() == EventKind.JUDGEMENT_APPROVED ? judged(event) : entry.sentence();
        return TimelineMark.shortened(told, LONGEST_NAME);
    }

    String knownOn(Instant instant) {
        return messages.knownOn(instant(instant));
    }

    /** Rounded down, in the largest unit of which there are two. */
    String length(Duration length) {
        long days = length.toDays();
        if (days >= 2 * 365) {
            return messages.years(days / 365);
        }
        if (days >= 2 * 30) {
            return messages.months(days / 30);
        }
        return days >= 2 ? messages.days(days) : messages.hours(length.toHours());
    }
}
