package org.claimtrail.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimtrail.judgement.Decisions;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.NewDecision;
import org.claimtrail.judgement.NewDecisions;
import org.claimtrail.judgement.State;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.kit.Viewer;
import org.jspecify.annotations.Nullable;

/** What is proposed anew while it still waits takes the place of what it was: that is withdrawn in the same act. */
@ApplicationScoped
class Replacing {
    /** The field that says what is withdrawn by it. */
    private static final String REPLACES = "replaces";

    @Inject
    Judgements judgements;

    @Inject
    Decisions decisions;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    /** This form, which is filled in with an earlier proposal: where that is the reader's and waits still, it replaces it. */
    Form mark(Form form, JudgementView earlier) {
        boolean replaces = earlier.state() == State.PROPOSED && viewer.isNamed(earlier.recordedBy());
        return replaces ? form.with(REPLACES, earlier.id()) : form;
    }

    /** What a form replaces; null where it replaces nothing. */
    @Nullable
    JudgementView of(Form form) {
        UUID id = form.id(REPLACES);
        return id == null ? null : judgements.get(id, ledger.present());
    }

    /** Withdraws what it replaces, and what of it was proposed at once and waits. */
    void withdraw(Form form) {
        JudgementView earlier = of(form);
        if (earlier == null) {
            return;
        }
        if (earlier.subject().kind() != Subject.Kind.CLAIM) {
            decisions.withdraw(earlier.id(), new NewDecision(null));
            return;
        }
        List<UUID> waiting = judgements.sheet(earlier, ledger.present()).stream()
                .filter(it -> it.state() == State.PROPOSED || it.id().equals(earlier.id()))
                .map(JudgementView::id)
                .toList();
        decisions.withdraw(earlier.subject().id(), new NewDecisions(waiting, null));
    }
}
