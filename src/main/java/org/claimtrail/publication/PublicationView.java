package org.claimtrail.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Versioned;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.publication.lineage.Lineage;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.source.SourceVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A publication at a moment.
 *
 * @param version counted from 1; each correction and each added derivation adds one
 * @param derivesFrom the steps back from the whole work; empty means that its lineage is not recorded
 * @param retraction null unless the publisher took it back, and where that was recorded by mistake
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 */
@Schema(name = "Publication")
public record PublicationView(
        UUID id,
        int version,
        UUID publisherId,
        String publisherName,
        String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable PartialDate publishedOn,
        List<DerivationView> derivesFrom,
        List<Capture> captures,
        @Nullable RetractionView retraction,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy)
        implements Versioned {
    /** That its publisher took it back. */
    @Schema(name = "Retraction")
    public record RetractionView(
            @Nullable PartialDate retractedOn,
            String reason,
            @Nullable String noticeUrl,
            Instant recordedAt,
            String recordedBy) {
        RetractionView(PublicationRetraction retraction) {
            this(
                    retraction.retractedOn(),
                    retraction.reason(),
                    retraction.noticeUrl(),
                    retraction.recorded().at(),
                    retraction.recorded().by().name());
        }
    }

    PublicationView(PublicationVersion publication, SourceVersion publisher, PublicationRetraction retraction) {
        this(
                publication.id(),
                publication.version(),
                publication.publisherId(),
                publisher.name(),
                publication.title(),
                publication.url(),
                publication.language(),
                publication.publishedOn(),
                List.of(),
                publication.captures(),
                PublicationRetraction.stands(retraction) ? new RetractionView(retraction) : null,
                Fact.latest(publication, publisher, retraction),
                publication.reason(),
                publication.recorded().at(),
                publication.recorded().by().name());
    }

    PublicationView with(Lineage lineage, List<Capture> captures) {
        return new PublicationView(
                id,
                version,
                publisherId,
                publisherName,
                title,
                url,
                language,
                publishedOn,
                lineage.steps(),
                captures,
                retraction,
                lineage.laterOf(changedAt),
                reason,
                recordedAt,
                recordedBy);
    }

    List<Derivation> steps() {
        return derivesFrom.stream().map(DerivationView::step).toList();
    }

    /** What it says, with these steps back and captures. */
    NewPublication said(List<Derivation> steps, List<Capture> captures, String reason) {
        return new NewPublication(publisherId, title, url, language, publishedOn, steps, captures, reason);
    }
}
