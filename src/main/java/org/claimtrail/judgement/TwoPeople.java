package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;

/** That two people decide: whoever proposed something, or answers for the client that did, is never the second. */
@ApplicationScoped
class TwoPeople {
    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    void refuseOwnOrClient(Judgement judgement) {
        if (ledger.caller().kind() == Actor.Kind.CLIENT) {
            throw Problem.of(403, Refusal.CLIENT);
        }
        if (isProposer(judgement)) {
            throw Problem.of(403, Refusal.OWN);
        }
        if (caller.answersFor(judgement.recorded().by())) {
            throw Problem.of(403, Refusal.OWN_CLIENT);
        }
    }

    /** Whoever answers for a client proposes through it: without them nobody could tell two people from one. */
    void refuseOwnerless() {
        if (ledger.caller().kind() == Actor.Kind.CLIENT && !caller.keepOwner()) {
            throw Problem.of(403, Refusal.OWNERLESS);
        }
    }

    /** The subjects of who proposed it and of who answers for the client that did. */
    Set<String> first(Judgement judgement) {
        Actor proposer = judgement.recorded().by();
        Set<String> first = new HashSet<>(caller.answering(proposer));
        first.add(proposer.subject());
        return first;
    }

    boolean isProposer(Judgement judgement) {
        return judgement.recorded().by().subject().equals(ledger.caller().subject());
    }
}
