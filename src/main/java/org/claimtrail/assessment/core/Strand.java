package org.claimtrail.assessment.core;

import java.util.UUID;
import org.claimtrail.evidence.Direction;
import org.claimtrail.publication.lineage.DerivationKind;
import org.jspecify.annotations.Nullable;

/**
 * One step of a chain that an item of evidence hangs on, for a picture: what a publication has on the claim from where.
 *
 * @param fromId a publication, or a source; null where nobody recorded it, or the publication was retracted
 * @param kind null likewise
 * @param publicationId what derives from it
 */
public record Strand(
        Direction direction,
        @Nullable UUID fromId,
        @Nullable DerivationKind kind,
        UUID publicationId) {}
