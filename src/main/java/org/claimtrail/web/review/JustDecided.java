package org.claimtrail.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.Proposal;
import org.claimtrail.judgement.ReviewQueue;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.kit.Viewer;

/** What the reader just decided, to say so on the page that they are led to. */
@ApplicationScoped
class JustDecided {
    @Inject
    ReviewQueue queue;

    @Inject
    Judgements judgements;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    /** What was decided at once; nothing where nothing was, or somebody else did. */
    List<Proposal> of(UUID id) {
        Proposal proposal = id == null ? null : queue.proposal(id, ledger.present());
        return proposal == null || !isTheirs(proposal.judgement())
                ? List.of()
                : judgements.on(List.of(proposal.judgement().subject().id()), ledger.present()).stream()
                        .filter(other -> other.decision() != null
                                && other.decision()
                                        .recordedAt()
                                        .equals(proposal.judgement().decision().recordedAt())
                                && other.state() == proposal.judgement().state())
                        .sorted(Comparator.comparing(JudgementView::aspect))
                        .map(proposal::of)
                        .toList();
    }

    private boolean isTheirs(JudgementView judgement) {
        return judgement.decision() != null
                && viewer.isNamed(judgement.decision().recordedBy());
    }
}
