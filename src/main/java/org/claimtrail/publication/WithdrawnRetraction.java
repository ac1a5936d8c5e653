package org.claimtrail.publication;

import java.time.Instant;
import org.claimtrail.publication.PublicationView.RetractionView;
import org.claimtrail.publication.retraction.PublicationRetraction;

/** A retraction that should never have been recorded. */
public record WithdrawnRetraction(RetractionView retraction, String reason, Instant recordedAt, String recordedBy) {
    WithdrawnRetraction(PublicationRetraction retraction, PublicationRetraction withdrawal) {
        this(
                new RetractionView(retraction),
                withdrawal.reason(),
                withdrawal.recorded().at(),
                withdrawal.recorded().by().name());
    }
}
