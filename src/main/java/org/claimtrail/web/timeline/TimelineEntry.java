package org.claimtrail.web.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.claimtrail.dossier.Event;
import org.claimtrail.picture.axis.TimeAxis.Span;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Dates;

/**
 * An event in the list below a timeline, and its mark above.
 *
 * @param number its place in the order of recording, from 1
 * @param sentence who did what
 * @param occurred when it was so, in words; null where nobody said
 * @param recorded when it was recorded and by whom, in words
 * @param ghost whether it was recorded later than the chosen moment
 * @param corrected whether what was noted down there was corrected later
 * @param overtaken whether that was known at the chosen moment: then nobody says any longer that it was so when it was noted down to be
 */
public record TimelineEntry(
        int number,
        Event event,
        TimelineShape shape,
        String sentence,
        String occurred,
        String recorded,
        boolean ghost,
        boolean corrected,
        boolean overtaken) {

    /** When it was so: all days that it may have been, but none after it was recorded. */
    Optional<Span> said() {
        return Optional.ofNullable(event.occurredOn())
                .filter(date -> cameToBe() && !overtaken)
                .map(this::said);
    }

    /** How many days after it was so it was recorded; 0 where nobody said when that was. */
    long daysLate() {
        return said().map(
                        span -> Duration.between(span.to(), event.recordedAt()).toDays())
                .map(days -> Math.max(0, days))
                .orElse(0L);
    }

    /** How late that is, in hundredths of so many days. */
    public long lateness(long most) {
        return most == 0 ? 0 : Math.round(100.0 * daysLate() / most);
    }

    /** A proposal names a day from which something should be so; that it was so, nobody says. */
    private boolean cameToBe() {
        return switch (event.kind()) {
            case JUDGEMENT_PROPOSED,
                    JUDGEMENT_REJECTED,
                    JUDGEMENT_WITHDRAWN,
                    JUDGEMENT_STALE,
                    JUDGEMENT_CHANGES_REQUESTED,
                    JUDGEMENT_CHANGES_ANSWERED -> false;
            default -> true;
        };
    }

    private Span said(PartialDate date) {
        ZonedDateTime from = date.earliest().atStartOfDay(Dates.zone());
        Instant to = date.latest().plusDays(1).atStartOfDay(Dates.zone()).toInstant();
        Span all = new Span(from.toInstant(), to);
        if (!all.covers(event.recordedAt())) {
            return all;
        }
        boolean isDay = date.earliest().equals(date.latest());
        // On one day there is no delay that could be shown.
        return isDay ? recordedAt() : new Span(all.from(), event.recordedAt());
    }

    LocalDate dayOfRecording() {
        return LocalDate.ofInstant(event.recordedAt(), Dates.zone());
    }

    Span recordedAt() {
        return Span.at(event.recordedAt());
    }
}
