package org.claimtrail.evidence;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.publication.Lineage;
import org.claimtrail.publication.LineageStep;

/** What the passages on which evidence rests derive from, named. */
@ApplicationScoped
class Passages {
    private static final String STEPS =
            "select new org.claimtrail.publication.LineageStep(d.key.id, d.key.version, d.step, p, s)"
                    + " from EvidenceDerivation d"
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "d.step.publicationId")
                    + " left join SourceVersion s on " + known("SourceVersion", "s", "d.step.sourceId")
                    + " where d.key.id in :ids";
    private static final String STEPS_CORRECTED = STEPS + " and d.key.version < (select max(n.key.version)"
            + " from EvidenceVersion n where n.key.id = d.key.id and n.recorded.at <= :knownAt)";

    @Inject
    EntityManager database;

    List<EvidenceView> withLineage(List<EvidenceView> views, Moment moment) {
        return withLineage(views, STEPS, moment);
    }

    /** The same of versions that were corrected. */
    List<EvidenceView> withLineageOfCorrected(List<EvidenceView> views, Moment moment) {
        return withLineage(views, STEPS_CORRECTED, moment);
    }

    private List<EvidenceView> withLineage(List<EvidenceView> views, String stepsOf, Moment moment) {
        List<UUID> ids = views.stream().map(EvidenceView::id).distinct().toList();
        List<LineageStep> steps = moment.bind(
                        database.createQuery(stepsOf + " order by d.key.ordinal", LineageStep.class))
                .setParameter("ids", ids)
                .getResultList();
        Map<Version.Key, Lineage> lineages = Lineage.by(steps);
        return views.stream()
                .map(view -> view.with(
                        lineages.getOrDefault(new Version.Key(view.id(), view.version()), Lineage.NOT_RECORDED)))
                .toList();
    }
}
