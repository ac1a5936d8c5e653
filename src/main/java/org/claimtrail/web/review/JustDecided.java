package org.claimtrail.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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
    Ledger ledger;

    @Inject
    Viewer viewer;

    /** Null where nothing was, or somebody else did. */
    Proposal of(UUID id) {
        Proposal proposal = id == null ? null : queue.proposal(id, ledger.present());
        boolean theirs = proposal != null
                && proposal.judgement().decision() != null
                && viewer.isNamed(proposal.judgement().decision().recordedBy());
        return theirs ? proposal : null;
    }
}
