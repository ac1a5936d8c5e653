package org.claimtrail.source.pair;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.source.SourceVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two sources that may be one, at a moment.
 *
 * @param identity what was judged; null where nobody did
 * @param changedAt the latest instant at which anything shown here was recorded
 */
@Schema(name = "SourcePair")
public record SourcePairView(
        UUID id,
        UUID sourceId,
        String sourceName,
        UUID otherId,
        String otherName,
        @Nullable Identity identity,
        Instant changedAt,
        Instant recordedAt,
        String recordedBy)
        implements Tagged {
    boolean has(UUID source) {
        return sourceId.equals(source) || otherId.equals(source);
    }

    /** The other one of the two. */
    UUID besides(UUID source) {
        return sourceId.equals(source) ? otherId : sourceId;
    }

    SourcePairView(SourcePair pair, SourceVersion source, SourceVersion other, SourceIdentity identity) {
        this(
                pair.id(),
                pair.sourceId(),
                source.name(),
                pair.otherId(),
                other.name(),
                identity == null ? null : identity.identity(),
                Fact.latest(pair, source, other, identity),
                pair.recorded().at(),
                pair.recorded().by().name());
    }
}
