package org.claimtrail.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.EventDetails;
import org.claimtrail.dossier.EventKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.web.words.Counted;
import org.claimtrail.web.words.TimelineMessages;
import org.junit.jupiter.api.Test;

/** How many of what a mark of several stands for. */
class CountedTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T09:14:00Z");

    private static Event asked(UUID request) {
        return event(EventKind.COMMENT_REQUESTED, request, EventDetails.of(Medium.EMAIL, null));
    }

    private static Event concluded(UUID request) {
        return event(EventKind.COMMENT_REQUEST_CONCLUDED, request, EventDetails.of(Outcome.NO_RESPONSE, null));
    }

    private static Event event(EventKind kind, UUID request, EventDetails details) {
        return new Event(kind, null, MORNING, Subject.Kind.COMMENT_REQUEST.of(request), details, "China", "fleur");
    }

    private static String counted(Event... events) {
        TimelineMessages own = (TimelineMessages) Proxy.newProxyInstance(
                CountedTest.class.getClassLoader(),
                new Class<?>[] {TimelineMessages.class},
                (proxy, message, values) ->
                        values.length == 2 && values[0] instanceof Counted ? values[1] + " " + values[0] : "");
        TimelineWords words = new TimelineWords(own, Locale.ENGLISH);
        List<TimelineEntry> entries = Stream.of(events)
                .map(event -> new TimelineEntry(1, event, TimelineShape.SILENCE, "", null, "", false, false, false))
                .toList();
        return words.counted(entries);
    }

    @Test
    void aRequestAndWhatCameOfItAreOneRequest() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertEquals("1 REQUESTS", counted(asked(one), concluded(one)));
        assertEquals("2 REQUESTS", counted(asked(one), asked(other), concluded(one)));
    }

    @Test
    void whatHappenedToThingsOfSeveralSortsIsCountedAsEvents() {
        UUID one = UUID.randomUUID();
        Event said = event(EventKind.CLAIM_ADDED, one, EventDetails.of("It is so"));
        assertEquals("3 EVENTS", counted(asked(one), concluded(one), said));
    }
}
