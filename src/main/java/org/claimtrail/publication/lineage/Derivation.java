package org.claimtrail.publication.lineage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step back along a chain of derivations: to a publication or to a source, or to nothing where it is {@code OWN_WORK}.
 * Recorded on a publication for the whole work, or on an item of evidence for the passage on that claim.
 */
@Embeddable
@Schema(examples = "{\"sourceId\": \"019925d0-1111-7000-8000-000000000003\", \"kind\": \"QUOTES\"}")
public record Derivation(
        UUID publicationId,
        UUID sourceId,

        @NotNull @Enumerated(EnumType.STRING) DerivationKind kind) {

    /** The publications to which these steps lead. */
    public static Set<UUID> publications(Collection<Derivation> steps) {
        return steps.stream()
                .map(Derivation::publicationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{publication.DERIVATION}")
    boolean isKind() {
        int named = (publicationId == null ? 0 : 1) + (sourceId == null ? 0 : 1);
        return kind == null || named == (kind == DerivationKind.OWN_WORK ? 0 : 1);
    }
}
