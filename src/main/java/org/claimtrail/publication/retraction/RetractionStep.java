package org.claimtrail.publication.retraction;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That a work was taken back, or that this was recorded by mistake.
 *
 * @param title what the work is called
 * @param withdrawn whether what was recorded before it never was
 */
public record RetractionStep(
        UUID publicationId,
        String title,
        @Nullable PartialDate retractedOn,
        String reason,
        boolean withdrawn,
        Instant recordedAt,
        String recordedBy) {
    RetractionStep(PublicationRetraction step, String title, UUID publicationId) {
        this(
                publicationId,
                title,
                step.retractedOn(),
                step.reason(),
                step.isWithdrawn(),
                step.recorded().at(),
                step.recorded().by().name());
    }

    /** Whether who had read that reads nothing new in this. */
    public boolean saysTheSameAs(@Nullable RetractionStep other) {
        return other != null
                && withdrawn == other.withdrawn
                && reason.equals(other.reason)
                && Objects.equals(retractedOn, other.retractedOn);
    }
}
