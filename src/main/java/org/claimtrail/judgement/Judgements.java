package org.claimtrail.judgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Today;
import org.claimtrail.history.Where;
import org.claimtrail.history.Window;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.judgement.aspect.Judged;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;

/** The door to judgements: proposed by one, decided by another. */
@ApplicationScoped
public class Judgements implements PanacheRepositoryBase<Judgement, UUID> {
    private static final String VIEW = "select new org.claimtrail.judgement.JudgementView(j, d) from Judgement j"
            + " left join Decision d on d.judgementId = j.id and d.recorded.at <= :knownAt";
    private static final String OPEN = " join OpenJudgement o on o.judgementId = j.id and o.knownFrom <= :knownAt"
            + " and o.knownUntil > :knownAt";

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Aspects aspects;

    @Inject
    Today today;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Decisions decisions;

    @Inject
    Overtaking overtaking;

    /** Fired before anything is recorded, so that whoever knows more can refuse. */
    @Inject
    Event<NewJudgement> proposals;

    @Inject
    Event<Approving> upcoming;

    @Inject
    Event<Approved> approvals;

    /** Proposes a judgement; refuses one that could not be approved as things stand. */
    @Transactional
    public JudgementView propose(NewJudgement said) {
        refuseUnfounded(said);
        return keep(said);
    }

    /** Proposes judgements on several aspects of a claim at once; each can be decided for itself, or all together. */
    @Transactional
    public List<JudgementView> propose(UUID claimId, NewClaimJudgements said) {
        List<NewJudgement> proposed = said.on(claimId);
        claims.lock(claimId);
        proposed.forEach(this::refuseUnfounded);
        return proposed.stream().map(this::keep).toList();
    }

    private void refuseUnfounded(NewJudgement said) {
        said.aspect().refuseOther(said.value());
        twoPeople.refuseOwnerless();
        UUID id = said.subject().id();
        Judged<?> judged = aspects.of(said.aspect());
        judged.require("subject.id", id);
        judged.lock(id);
        judged.refuseUnfounded(id, said.value(), said.effectiveOn(), ledger.present());
        proposals.fire(said);
    }

    private JudgementView keep(NewJudgement said) {
        Recorded recorded = ledger.place();
        Judgement judgement = new Judgement(said, recorded, today.dayOf(recorded.at()));
        persist(judgement);
        getEntityManager().persist(new OpenJudgement(judgement));
        ledger.record(EntryKind.JUDGEMENT_PROPOSED, judgement.id(), said);
        return new JudgementView(judgement, null);
    }

    /** Approves another person's proposal: the subject moves in the same transaction. */
    @Transactional
    public JudgementView approve(UUID id, NewDecision said) {
        return approve(foresee(lockProposed(id)), said);
    }

    /** Approves several proposals on one claim, or none of them; what is released then shows what is decided with it. */
    @Transactional
    public List<JudgementView> approve(UUID claimId, NewDecisions said) {
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
        List<Approving> approving = proposed.stream().map(this::foresee).toList();
        NewDecision decision = new NewDecision(said.reason());
        return approving.stream().map(it -> approve(it, decision)).toList();
    }

    /** What is decided with others has to say which of them ended. */
    private void refuseUnlessAllWait(UUID id) {
        JudgementView judgement = get(id, ledger.present());
        if (judgement.state() != State.PROPOSED) {
            throw Problem.conflict(Refusal.NOT_ALL, judgement.aspect(), judgement.state());
        }
    }

    /** Refuses what can't be approved, and lets others prepare what follows from it. */
    private Approving foresee(Judgement judgement) {
        twoPeople.refuseOwnOrClient(judgement);
        judged(judgement)
                .refuseUnfounded(
                        judgement.subject().id(), judgement.value(), judgement.effectiveOn(), ledger.present());
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
        if (said.reason() == null) {
            throw Problem.refused("reason", Refusal.NO_REASON);
        }
        Judgement judgement = lockProposed(id);
        twoPeople.refuseOwnOrClient(judgement);
        return end(judgement, State.REJECTED, said);
    }

    /** Takes one's own proposal back. */
    @Transactional
    public JudgementView withdraw(UUID id, NewDecision said) {
        Judgement judgement = lockProposed(id);
        if (!twoPeople.isProposer(judgement)) {
            throw Problem.of(403, Refusal.NOT_OWN);
        }
        return end(judgement, State.WITHDRAWN, said);
    }

    public JudgementView get(UUID id, Moment moment) {
        return moment.bind(getEntityManager()
                        .createQuery(VIEW + " where j.id = :id and j.recorded.at <= :knownAt", JudgementView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("judgement", id));
    }

    /** Newest first; the queue is what is PROPOSED. */
    public Page<JudgementView> list(State state, UUID subjectId, Window window) {
        boolean isOpen = state == State.PROPOSED;
        Where where = new Where("j.recorded.at <= :knownAt and j.effectiveOn <= :lastDay")
                .and("d.outcome = :state", "state", isOpen ? null : state)
                .and("j.subjectId = :subject", "subject", subjectId);
        String hql = VIEW + (isOpen ? OPEN : "") + " where " + where + window.olderThan("j.id") + " order by j.id desc";
        var query = where.bind(window.bind(getEntityManager().createQuery(hql, JudgementView.class)));
        return window.page(query.getResultList(), JudgementView::id);
    }

    /** All judgements on these subjects that took effect by then, in the order of proposal. */
    public List<JudgementView> on(Collection<UUID> subjectIds, Moment moment) {
        String hql =
                VIEW + " where j.subjectId in :subjects and j.recorded.at <= :knownAt and j.effectiveOn <= :lastDay"
                        + " order by j.id";
        return moment.bind(getEntityManager().createQuery(hql, JudgementView.class))
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    private JudgementView end(Judgement judgement, State outcome, NewDecision said) {
        Recorded recorded = ledger.place();
        // What it rests on can have changed until here, and nothing more from here on.
        refuseEnded(judgement.id(), recorded.moment());
        UUID superseded = outcome == State.APPROVED ? decisions.current(judgement) : null;
        decisions.close(judgement, outcome, superseded, said.reason(), recorded);
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
        return get(judgement.id(), recorded.moment());
    }

    private Judged<?> judged(Judgement judgement) {
        return aspects.of(judgement.aspect());
    }

    /** Makes others who decide on a proposal wait for this transaction, and tells who proposed it; refuses one that ended. */
    public Actor lockOpen(UUID id) {
        return lockProposed(id).recorded().by();
    }

    /** The proposal, with its subject locked: what is decided is what the decider saw, or nothing. */
    private Judgement lockProposed(UUID id) {
        Judgement judgement = findByIdOptional(id).orElseThrow(() -> Problem.notFound("judgement", id));
        judged(judgement).lock(judgement.subject().id());
        refuseEnded(id, ledger.present());
        return judgement;
    }

    private void refuseEnded(UUID id, Moment moment) {
        State state = get(id, moment).state();
        if (state == State.STALE) {
            throw Problem.conflict(Refusal.STALE);
        }
        if (state != State.PROPOSED) {
            throw Problem.conflict(Refusal.ENDED, state);
        }
    }
}
