package org.claimtrail.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.dossier.Dossier;
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
    public AssessmentPanel of(ClaimView claim, Moment present) {
        return of(claim, assessments.basis(claim, present), "");
    }

    /** At present, of a dossier that was read already. */
    public AssessmentPanel of(Dossier dossier, Moment present) {
        return of(dossier.claim(), basis(dossier, present), "");
    }

    public AssessmentPanel ofPast(Dossier dossier, Moment moment) {
        return of(dossier.claim(), basis(dossier, moment), AsOf.query(moment.knownAt(), moment.asOf()));
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

    private AssessmentPanel of(ClaimView claim, Basis basis, String past) {
        return new AssessmentPanel(
                claim,
                basis,
                viewer.readsInternal()
                        ? Assessment.of(basis)
                        : Assessment.of(basis).published(),
                Assessment.strands(basis),
                AssessmentWords.in(viewer.locale(), basis),
                viewer.readsInternal(),
                past);
    }
}
