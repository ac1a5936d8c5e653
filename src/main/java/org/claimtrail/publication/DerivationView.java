package org.claimtrail.publication;

import java.util.UUID;
import org.claimtrail.source.SourceVersion;
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
    public DerivationView(Derivation step, PublicationVersion publication, SourceVersion source) {
        this(
                step.publicationId(),
                publication == null ? null : publication.title(),
                step.sourceId(),
                source == null ? null : source.name(),
                step.kind());
    }

    /** The step without the names. */
    public Derivation step() {
        return new Derivation(publicationId, sourceId, kind);
    }
}
