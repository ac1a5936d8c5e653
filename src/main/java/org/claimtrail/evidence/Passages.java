package org.claimtrail.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.publication.lineage.Lineage;
import org.claimtrail.publication.lineage.LineageStep;

/** What the passages on which evidence rests derive from, named. */
@ApplicationScoped
class Passages {
    private static final String STEPS = Lineage.stepsOf("EvidenceDerivation");
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
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return Lineage.with(views, steps, EvidenceView::with);
    }
}
