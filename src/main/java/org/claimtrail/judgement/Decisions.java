package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.judgement.aspect.Judged;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;

/** The door to decisions: how proposals end, each approval in the place of the one before. */
@ApplicationScoped
public class Decisions {
    private static final String CURRENT = "select d.judgementId from Decision d where d.subjectId = :subject"
            + " and d.aspect = :aspect and d.outcome = APPROVED order by d.recorded.at desc";

    @Inject
    Judgements judgements;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Aspects aspects;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Overtaking overtaking;

    @Inject
    EntityManager database;

    @Inject
    Event<Approving> upcoming;

    @Inject
    Event<Approved> approvals;

    /** Approves another person's proposal: the subject moves in the same transaction. */
    @Transactional
    public JudgementView approve(UUID id, NewDecision said) {
        return approve(foresee(lockProposed(id)), said);
    }

    /** Approves several proposals on one claim, or none of them; what is released then shows what is decided with it. */
    @Transactional
    public List<JudgementView> approve(UUID claimId, NewDecisions said) {
        List<Approving> approving =
                lockProposed(claimId, said).stream().map(this::foresee).toList();
        return approving.stream().map(it -> approve(it, said.each())).toList();
    }

    /** What is decided together, in the order in which it is decided. */
    List<Judgement> lockProposed(UUID claimId, NewDecisions said) {
        claims.lock(claimId);
        List<UUID> ids = said.judgementIds().stream().distinct().toList();
        if (ids.size() > 1) {
            ids.forEach(this::refuseUnlessAllWait);
        }
        List<Judgement> proposed = ids.stream()
                .map(this::lockProposed)
                .sorted(Comparator.comparing(Judgement::aspect))
                .toList();
        proposed.forEach(judgement -> refuseOther(claimId, judgement));
        return proposed;
    }

    /** What is decided with others has to say which of them ended. */
    private void refuseUnlessAllWait(UUID id) {
        JudgementView judgement = judgements.get(id, ledger.present());
        if (judgement.state() != State.PROPOSED) {
            throw Problem.conflict(Refusal.NOT_ALL, judgement.aspect(), judgement.state());
        }
    }

    /** Refuses what can't be approved, and lets others prepare what follows from it. */
    private Approving foresee(Judgement judgement) {
        twoPeople.refuseOwnOrClient(judgement);
        judged(judgement)
                .refuseUnfounded(
                        judgement.subject().id(),
                        judgement.value(),
                        !judgement.ratedDown().isEmpty(),
                        judgement.effectiveOn(),
                        ledger.present());
        Approving approving = new Approving(judgement);
        upcoming.fire(approving);
        return approving;
    }

    private JudgementView approve(Approving approving, NewDecision said) {
        JudgementView approved = end(approving.judgement(), State.APPROVED, said);
        approving.follow(ledger.place());
        return approved;
    }

    private static void refuseOther(UUID claimId, Judgement judgement) {
        if (!judgement.subject().id().equals(claimId)) {
            throw Problem.refused("judgementIds", Refusal.OTHER_CLAIM, judgement.id());
        }
    }

    /** Rejects another person's proposal, with a reason. */
    @Transactional
    public JudgementView reject(UUID id, NewDecision said) {
        requireReason(said.reason());
        return reject(lockProposed(id), said);
    }

    /** Rejects several of another person's proposals on one claim, or none of them. */
    @Transactional
    public List<JudgementView> reject(UUID claimId, NewDecisions said) {
        requireReason(said.reason());
        return lockProposed(claimId, said).stream()
                .map(judgement -> reject(judgement, said.each()))
                .toList();
    }

    private JudgementView reject(Judgement judgement, NewDecision said) {
        twoPeople.refuseOwnOrClient(judgement);
        return end(judgement, State.REJECTED, said);
    }

    private static void requireReason(String reason) {
        if (reason == null) {
            throw Problem.refused("reason", Refusal.NO_REASON);
        }
    }

    /** Takes one's own proposal back. */
    @Transactional
    public JudgementView withdraw(UUID id, NewDecision said) {
        return withdraw(lockProposed(id), said);
    }

    /** Takes several of one's own proposals on one claim back, or none of them. */
    @Transactional
    public List<JudgementView> withdraw(UUID claimId, NewDecisions said) {
        return lockProposed(claimId, said).stream()
                .map(judgement -> withdraw(judgement, said.each()))
                .toList();
    }

    private JudgementView withdraw(Judgement judgement, NewDecision said) {
        if (!twoPeople.isProposer(judgement)) {
            throw Problem.of(403, Refusal.NOT_OWN);
        }
        return end(judgement, State.WITHDRAWN, said);
    }

    private JudgementView end(Judgement judgement, State outcome, NewDecision said) {
        Recorded recorded = ledger.place();
        // What it rests on can have changed until here, and nothing more from here on.
        refuseEnded(judgement.id(), recorded.moment());
        UUID superseded = outcome == State.APPROVED ? current(judgement) : null;
        close(judgement, outcome, superseded, said.reason(), recorded);
        if (judgement.aspect() == Aspect.STATUS && outcome != State.WITHDRAWN) {
            overtaking.decided(judgement.subject().id(), recorded.at());
        }
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("reason", said.reason());
        if (outcome == State.APPROVED) {
            fact.put("supersedesId", superseded);
            judged(judgement).become(judgement.subject().id(), judgement.value(), judgement.effectiveOn());
            ledger.record(EntryKind.JUDGEMENT_APPROVED, judgement.id(), fact);
            approvals.fire(new Approved(judgement, recorded));
        } else {
            ledger.record(EntryKind.valueOf("JUDGEMENT_" + outcome), judgement.id(), fact);
        }
        return judgements.get(judgement.id(), recorded.moment());
    }

    private Judged<?> judged(Judgement judgement) {
        return aspects.of(judgement.aspect());
    }

    /** Makes others who decide on a proposal wait for this transaction; refuses one that ended. */
    public void lockOpen(UUID id) {
        lockProposed(id);
    }

    /** The subjects of those who are the first of two people, and so never the second. */
    public Set<String> proposers(UUID id) {
        return twoPeople.first(proposal(id));
    }

    private Judgement proposal(UUID id) {
        Judgement judgement = database.find(Judgement.class, id);
        if (judgement == null) {
            throw Problem.notFound("judgement", id);
        }
        return judgement;
    }

    /** The proposal, with its subject locked: what is decided is what the decider saw, or nothing. */
    Judgement lockProposed(UUID id) {
        Judgement judgement = proposal(id);
        judged(judgement).lock(judgement.subject().id());
        refuseEnded(id, ledger.present());
        return judgement;
    }

    void refuseEnded(UUID id, Moment moment) {
        State state = judgements.get(id, moment).state();
        if (state == State.STALE) {
            throw Problem.conflict(Refusal.STALE);
        }
        if (state != State.PROPOSED) {
            throw Problem.conflict(Refusal.ENDED, state);
        }
    }

    private void close(Judgement judgement, State outcome, UUID superseded, String reason, Recorded recorded) {
        database.persist(new Decision(judgement, outcome, superseded, reason, recorded));
        database.find(OpenJudgement.class, judgement.id()).close(recorded.at());
        // The next look at what is open has to see it closed.
        database.flush();
    }

    /** The judgement that this one takes the place of: the end of the chain of approvals. */
    private UUID current(Judgement judgement) {
        return database.createQuery(CURRENT, UUID.class)
                .setParameter("subject", judgement.subject().id())
                .setParameter("aspect", judgement.aspect())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
