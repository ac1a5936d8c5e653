package org.claimtrail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.ledger.Moment;

/** Puts who stands behind a claim into words of the viewer's language, and draws it. */
@ApplicationScoped
class Backings {
    @Inject
    Assessments assessments;

    @Inject
    Viewer viewer;

    /** At present; one reading serves the words and the picture. */
    Backing of(ClaimView claim, Moment present) {
        return of(claim, present, "");
    }

    Backing ofPast(ClaimView claim, Moment moment) {
        return of(claim, moment, "?knownAt=" + moment.knownAt());
    }

    private Backing of(ClaimView claim, Moment moment, String past) {
        Basis basis = assessments.basis(claim, moment);
        return new Backing(
                claim,
                basis,
                Assessment.of(basis),
                Assessment.strands(basis),
                BackingWords.in(viewer.locale(), basis),
                viewer.readsInternal(),
                past);
    }
}
