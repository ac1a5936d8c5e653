package org.claimtrail.thing;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Versioned;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing at a moment.
 *
 * @param version counted from 1; each correction adds one
 * @param occurredOn when it was made, or happened
 * @param sameAsId the other record of this very thing; null where none is known
 * @param sameAsName what that one is called
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 */
@Schema(name = "Thing")
public record ThingView(
        UUID id,
        int version,
        String name,
        ThingKind kind,
        @Nullable String description,
        @Nullable String url,
        @Nullable PartialDate occurredOn,
        @Nullable UUID sameAsId,
        @Nullable String sameAsName,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy)
        implements Versioned {
    ThingView(ThingVersion thing, ThingVersion same) {
        this(
                thing.id(),
                thing.version(),
                thing.name(),
                thing.kind(),
                thing.description(),
                thing.url(),
                thing.occurredOn(),
                thing.sameAsId(),
                same == null ? null : same.name(),
                Fact.latest(thing, same),
                thing.reason(),
                thing.recorded().at(),
                thing.recorded().by().name());
    }
}
