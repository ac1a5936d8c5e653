package org.claimtrail.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimtrail.claim.release.Released;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a claim, on both clocks.
 *
 * @param occurredOn when it was so in the world; null where nobody said
 * @param recordedAt when it was recorded
 * @param subject what it happened to
 * @param details what it was
 * @param party the source that spoke or was asked; null for what the newsroom did
 * @param recordedBy absent for the public
 */
@Schema(name = "TimelineEvent")
public record Event(
        EventKind kind,
        @Nullable PartialDate occurredOn,
        Instant recordedAt,
        Subject subject,
        EventDetails details,
        @Nullable String party,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy) {
    /** In the order of recording; what was recorded at once, in the order of these kinds. */
    static final Comparator<Event> IN_ORDER = Comparator.comparing(Event::recordedAt)
            .thenComparing(Event::kind)
            .thenComparing(event -> event.subject().id());

    /** What it puts right of what it happened to, field by field. */
    @JsonIgnore
    public List<Change> changes() {
        return details.changes() == null ? List.of() : details.changes();
    }

    /**
     * As the public sees it: not who recorded it, nor before it was let out.
     *
     * @param named what the release calls whom it names: who spoke or was asked as an earlier one had it may be called otherwise by now
     */
    Event published(Released released, Set<String> named) {
        return new Event(
                kind,
                occurredOn,
                released.letOut(recordedAt),
                subject,
                details.published(),
                party != null && named.contains(party) ? party : null,
                null);
    }

    /** As the public saw it happen: that it did, and neither who did it nor why. */
    Event published() {
        return new Event(kind, occurredOn, recordedAt, subject, EventDetails.NONE, party, null);
    }
}
