package org.claimtrail.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one claim, on both clocks, in the order of recording.
 *
 * @param knownAt the instant that reproduces this answer, to the byte
 * @param asOf the world date that was asked for; null where none was
 */
@Schema(name = "Timeline")
public record Timeline(Instant knownAt, @Nullable PartialDate asOf, List<Event> events) {
    /** With what happened afterwards: what was known keeps the names that it was known under. */
    public Timeline withLater(Timeline later) {
        Stream<Event> since =
                later.events.stream().filter(event -> event.recordedAt().isAfter(knownAt));
        return new Timeline(
                later.knownAt, asOf, Stream.concat(events.stream(), since).toList());
    }
}
