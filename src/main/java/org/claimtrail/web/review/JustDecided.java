package org.claimtrail.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.judgement.queue.ReviewQueue;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.kit.Viewer;
import org.jspecify.annotations.Nullable;

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

    /** What was decided at once, or of what changes were asked for; nothing where nothing was, or somebody else did. */
    List<Proposal> of(UUID id) {
        Proposal proposal = id == null ? null : queue.proposal(id, ledger.present());
        Act done = proposal == null ? null : Act.last(proposal.judgement());
        return done == null || !viewer.isNamed(done.by())
                ? List.of()
                : judgements.on(List.of(proposal.judgement().subject().id()), ledger.present()).stream()
                        .filter(other -> done.equals(Act.last(other)))
                        .sorted(Comparator.comparing(JudgementView::aspect))
                        .map(proposal::of)
                        .toList();
    }

    /** What came of a proposal last. */
    private record Act(State state, Instant at, String by) {
        static @Nullable Act last(JudgementView judgement) {
            if (judgement.decision() != null) {
                return new Act(
                        judgement.state(),
                        judgement.decision().recordedAt(),
                        judgement.decision().recordedBy());
            }
            return judgement.awaitsProposer()
                    ? new Act(
                            judgement.state(),
                            judgement.changeRequest().recordedAt(),
                            judgement.changeRequest().recordedBy())
                    : null;
        }
    }
}
