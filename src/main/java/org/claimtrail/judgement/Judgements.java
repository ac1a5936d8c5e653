package org.claimtrail.judgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Today;
import org.claimtrail.history.Version;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.judgement.aspect.Judged;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;

/** The door to judgements: what one person proposes, for another to decide ({@link Decisions}). */
@ApplicationScoped
public class Judgements implements PanacheRepositoryBase<Judgement, UUID> {
    /** HQL: {@code j} as it is shown, with what {@link #ENDED} joins. */
    public static final String SHOWN = "new org.claimtrail.judgement.JudgementView(j, d, c, w)";

    /** HQL: how {@code j} ended by then, and the last time that changes of it were asked for. */
    public static final String ENDED = " left join Decision d on d.judgementId = j.id and d.recorded.at <= :knownAt"
            + " left join ChangeRequest c on c.judgementId = j.id and c.recorded.at = (select max(l.recorded.at)"
            + " from ChangeRequest l where l.judgementId = j.id and l.recorded.at <= :knownAt)"
            + " left join ChangeAnswer w on w.changeRequestId = c.id and w.recorded.at <= :knownAt";

    private static final String VIEW = "select " + SHOWN + " from Judgement j" + ENDED;

    private static final String OF_TOPIC = "exists (from ClaimVersion v where "
            + Version.known(
                    "ClaimVersion",
                    "v",
                    "coalesce((select i.claimId from EvidenceItem i where i.id = j.subjectId), j.subjectId)")
            + " and array_contains(v.foldedTopics, :topic))";
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

    /** Fired before anything is recorded, so that whoever knows more can refuse. */
    @Inject
    Event<NewJudgement> proposals;

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
        refuseUnfounded(proposed);
        return proposed.stream().map(this::keep).toList();
    }

    /** Refuses what could not be approved as things stand, and records nothing: somebody is told of it with what else is wrong. */
    @Transactional
    public void refuseUnfounded(UUID claimId, NewClaimJudgements said) {
        claims.lock(claimId);
        refuseUnfounded(said.on(claimId));
    }

    /** Says of each what is wrong with it, so that nobody has to be told of one after another. */
    private void refuseUnfounded(List<NewJudgement> proposed) {
        List<Problem> refused = new ArrayList<>();
        for (NewJudgement said : proposed) {
            try {
                refuseUnfounded(said);
            } catch (Problem e) {
                refused.add(e.at("value", NewClaimJudgements.field(said)));
            }
        }
        if (!refused.isEmpty()) {
            throw Problem.all(refused);
        }
    }

    /** As above. */
    @Transactional
    public void refuseUnfounded(NewJudgement said) {
        said.aspect().refuseOther(said.value());
        refuseRepeats(said.ratedDown());
        twoPeople.refuseOwnerless();
        UUID id = said.subject().id();
        Judged<?> judged = aspects.of(said.aspect());
        judged.require("subject.id", id);
        judged.lock(id);
        judged.refuseUnfounded(id, said.value(), !said.ratedDown().isEmpty(), said.effectiveOn(), ledger.present());
        proposals.fire(said);
    }

    private static void refuseRepeats(List<RatingDown> ratedDown) {
        Set<RatingDown.Domain> named = EnumSet.noneOf(RatingDown.Domain.class);
        for (int i = 0; i < ratedDown.size(); i++) {
            if (!named.add(ratedDown.get(i).domain())) {
                throw Problem.refused(
                        "ratedDown[" + i + "].domain",
                        Refusal.RATED_DOWN_TWICE,
                        ratedDown.get(i).domain());
            }
        }
    }

    private JudgementView keep(NewJudgement said) {
        Recorded recorded = ledger.place();
        Judgement judgement = new Judgement(said, recorded, today.dayOf(recorded.at()));
        persist(judgement);
        getEntityManager().persist(new OpenJudgement(judgement));
        ledger.record(EntryKind.JUDGEMENT_PROPOSED, judgement.id(), said);
        return new JudgementView(judgement, null, null, null);
    }

    public JudgementView get(UUID id, Moment moment) {
        return moment.bind(getEntityManager()
                        .createQuery(VIEW + " where j.id = :id and j.recorded.at <= :knownAt", JudgementView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("judgement", id));
    }

    /** What was proposed at once with this on the same claim, item or source, and this, in the order of proposal. */
    public List<JudgementView> sheet(JudgementView one, Moment moment) {
        return on(List.of(one.subject().id()), moment).stream()
                .filter(other -> other.recordedAt().equals(one.recordedAt()))
                .toList();
    }

    /** Newest first; the queue is what is PROPOSED. */
    public Page<JudgementView> list(State state, UUID subjectId, JudgementFilter filter, Window window) {
        boolean isOpen = state == State.PROPOSED;
        Where where = filter.in(new Where("j.recorded.at <= :knownAt and j.effectiveOn <= :lastDay"), OF_TOPIC)
                .and("d.outcome = :state", "state", isOpen ? null : state)
                .and("j.subjectId = :subject", "subject", subjectId);
        String hql = VIEW + (isOpen ? OPEN : "") + " where " + where + window.olderThan("j.id") + " order by j.id desc";
        var query = where.bind(window.bind(getEntityManager().createQuery(hql, JudgementView.class)));
        return window.page(query.getResultList(), JudgementView::id);
    }

    /** All judgements on these subjects that took effect by then, in the order of proposal. */
    public List<JudgementView> on(Collection<UUID> subjectIds, Moment moment) {
        String hql = VIEW
                + " where among(:subjects, j.subjectId) and j.recorded.at <= :knownAt and j.effectiveOn <= :lastDay"
                + " order by j.id";
        return moment.bind(getEntityManager().createQuery(hql, JudgementView.class))
                .setParameter("subjects", subjectIds.toArray(UUID[]::new))
                .getResultList();
    }
}
