package org.claimtrail.source;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a source says who it is and what it belongs to. */
public record Party(
        UUID id,
        String name,
        SourceKind kind,
        @Nullable UUID partOf,
        @Nullable Reliability reliability) {}
