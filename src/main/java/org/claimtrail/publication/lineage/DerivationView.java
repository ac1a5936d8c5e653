package org.claimtrail.publication.lineage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step back along a chain of derivations, with the names of what it points to. */
@Schema(name = "DerivationView")
public record DerivationView(
        @Nullable UUID publicationId,
        @Nullable String publicationTitle,
        @Nullable UUID sourceId,
        @Nullable String sourceName,
        DerivationKind kind) {
    DerivationView(Derivation step, @Nullable String publicationTitle, @Nullable String sourceName) {
        this(step.publicationId(), publicationTitle, step.sourceId(), sourceName, step.kind());
    }

    /** The step without the names. */
    public Derivation step() {
        return new Derivation(publicationId, sourceId, kind);
    }
}
