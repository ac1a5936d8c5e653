package org.claimtrail.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Viewer;

/** Puts who stands behind a claim into words of the viewer's language, and draws it. */
@ApplicationScoped
public class AssessmentPanels {
    @Inject
    Assessments assessments;

    @Inject
    Viewer viewer;

    /** At present; one reading serves the words and the picture. */
    public AssessmentPanel of(Dossier dossier, Moment present) {
        return of(dossier, basis(dossier, present), "");
    }

    public AssessmentPanel ofPast(Dossier dossier, Moment moment) {
        return of(dossier, basis(dossier, moment), AsOf.query(moment.knownAt(), moment.asOf()));
    }

    private Basis basis(Dossier dossier, Moment moment) {
        return assessments.basis(
                dossier.claim(),
                dossier.evidence(),
                dossier.searchLog(),
                dossier.replies(),
                dossier.commentRequests(),
                dossier.judgements(),
                moment);
    }

    private AssessmentPanel of(Dossier dossier, Basis basis, String past) {
        return new AssessmentPanel(
                dossier.claim(),
                basis,
                Assessment.of(basis),
                Assessment.strands(basis),
                AssessmentWords.in(viewer.locale(), basis, things(dossier)),
                viewer.readsInternal(),
                past);
    }

    private static Map<UUID, String> things(Dossier dossier) {
        return dossier.evidence().stream()
                .filter(item -> item.thingName() != null)
                .collect(Collectors.toMap(EvidenceView::id, EvidenceView::thingName));
    }
}
