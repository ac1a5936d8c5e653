package org.claimtrail.publication.lineage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query for lineages: a step, the version of what it belongs to, and what that is called to which it points.
 *
 * @param title null where the step leads to a source, or nowhere
 * @param name null where the step leads to a publication, or nowhere
 * @param namedAt when that name was recorded; null where there is none
 */
public record LineageStep(
        UUID of,
        int version,
        Derivation step,
        @Nullable String title,
        @Nullable String name,
        @Nullable Instant namedAt) {}
