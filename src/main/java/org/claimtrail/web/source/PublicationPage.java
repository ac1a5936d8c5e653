package org.claimtrail.web.source;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.publication.Capture;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.WithdrawnRetraction;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.lineage.LineageView;

/**
 * A publication's page.
 *
 * @param versions all of them, latest first
 * @param withdrawnRetractions those that were recorded by mistake, latest first
 */
@TemplateData
@TemplateData(target = Capture.class)
public record PublicationPage(
        PublicationView publication,
        List<PublicationView> versions,
        List<WithdrawnRetraction> withdrawnRetractions,
        EvidenceList evidence,
        LineageView lineage,
        AsOf asked) {
    /** How many items of evidence in it, of those that are shown, say by themselves where they have it from. */
    public int passagesOfOwnLineage() {
        return (int) evidence.page().items().stream()
                .filter(item -> item.withdrawal() == null && !item.derivesFrom().isEmpty())
                .count();
    }
}
