package org.claimtrail.source;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step back along a chain of derivations, with the names of what it points to. */
@Schema(name = "DerivationView")
public record DerivationView(
        UUID publicationId, String publicationTitle, UUID sourceId, String sourceName, DerivationKind kind) {
    public DerivationView(Derivation step, PublicationVersion publication, SourceVersion source) {
        this(
                step.publicationId(),
                publication == null ? null : publication.title(),
                step.sourceId(),
                source == null ? null : source.name(),
                step.kind());
    }
}
