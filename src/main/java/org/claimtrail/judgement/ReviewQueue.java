package org.claimtrail.judgement;

import static org.claimtrail.history.Projection.STILL;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Window;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Caller;

/** The door to the review queue: what waits to be decided, and what was decided on something else than is known now. */
@ApplicationScoped
public class ReviewQueue {
    private static final String PROPOSAL =
            "select new org.claimtrail.judgement.Proposal(j, d, v.key.id, v.statement, v.language, s.name, t.name,"
                    + " case when j.recorded.by.subject = :me then true else false end) from Judgement j"
                    + " left join OpenJudgement o on o.judgementId = j.id"
                    + " left join Decision d on d.judgementId = j.id and d.recorded.at <= :knownAt"
                    + " left join EvidenceVersion e on " + known("EvidenceVersion", "e", "j.subjectId")
                    + " left join ClaimVersion v on "
                    + known("ClaimVersion", "v", "coalesce(e.claimId, j.subjectId)")
                    + " left join SourcePair q on q.id = j.subjectId"
                    + " left join SourceVersion s on "
                    + known("SourceVersion", "s", "coalesce(e.sourceId, q.sourceId, j.subjectId)")
                    + " left join SourceVersion t on " + known("SourceVersion", "t", "q.otherId");

    /** What waits for its decision by now. */
    private static final String OPEN = "o.knownUntil = :still and o.knownFrom <= :knownAt";

    /** Each part is looked up claim by claim: joined, they could be multiplied with each other, by a planner that knows no better. */
    private static final String OVERTAKEN =
            "select new org.claimtrail.judgement.Overtaken(s.key.id, v.statement, v.language, s.status, l.at,"
                    + " greatest(e.at, g.at), h.at, r.at) from OvertakenClaim o"
                    + " join ClaimState s on s.key.id = o.key.claimId and s.knownUntil = :still"
                    + " join ClaimVersion v on v.key.id = s.key.id and v.key.version = s.version"
                    + " left join lateral (select max(case when d.outcome in (APPROVED, REJECTED) then d.recorded.at end) as at,"
                    + " count(j.id) as proposed, count(d.judgementId) as ended"
                    + " from Judgement j left join Decision d on d.judgementId = j.id"
                    + " where j.subjectId = s.key.id and j.aspect = STATUS) l"
                    + latest("e", "x.recorded.at", "EvidenceVersion x where x.claimId = s.key.id")
                    + latest(
                            "h",
                            "greatest(x.recorded.at, y.recorded.at)",
                            "SearchVersion x left join SearchWithdrawal y on y.searchId = x.key.id where x.claimId = s.key.id")
                    + latest(
                            "r",
                            "greatest(x.recorded.at, y.recorded.at)",
                            "ReplyVersion x left join ReplyWithdrawal y on y.replyId = x.key.id where x.claimId = s.key.id")
                    + latest(
                            "g",
                            "greatest(x.recorded.at, y.recorded.at)",
                            "EvidenceItem i left join EvidenceGrade x on x.evidenceId = i.id"
                                    + " left join EvidenceWithdrawal y on y.evidenceId = i.id where i.claimId = s.key.id")
                    + " where o.knownUntil = :still and o.key.knownFrom <= :knownAt and l.proposed = l.ended"
                    + " order by o.key.knownFrom, o.key.claimId";

    /** HQL: when the latest of a claim's facts was recorded, as {@code alias.at}. */
    private static String latest(String alias, String at, String facts) {
        return " left join lateral (select max(%2$s) as at from %3$s) %1$s".formatted(alias, at, facts);
    }

    @Inject
    EntityManager database;

    @Inject
    Caller caller;

    /** One judgement, to be read by a person. */
    public Proposal proposal(UUID id, Moment moment) {
        return moment.bind(database.createQuery(
                        PROPOSAL + " where j.id = :id and j.recorded.at <= :knownAt", Proposal.class))
                .setParameter("id", id)
                .setParameter("me", caller.subject())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("judgement", id));
    }

    /**
     * The review queue as it is by now, oldest first; the moment is that of what it is about.
     *
     * @param own whether what the reader proposed is in it: others decide that
     */
    public Page<Proposal> waiting(boolean own, Window window) {
        String hql = PROPOSAL + " where " + OPEN
                + (own ? "" : " and j.recorded.by.subject <> :me")
                + window.newerThan("o.judgementId")
                + " order by o.judgementId";
        List<Proposal> proposals = window.bind(database.createQuery(hql, Proposal.class))
                .setParameter("still", STILL)
                .setParameter("me", caller.subject())
                .getResultList();
        return window.page(proposals, proposal -> proposal.judgement().id());
    }

    /** Of these proposals those that wait for their decision by now, oldest first. */
    public List<Proposal> waiting(Collection<UUID> ids, Moment moment) {
        String hql = PROPOSAL + " where " + OPEN + " and among(:ids, j.id) order by o.judgementId";
        return ids.isEmpty()
                ? List.of()
                : moment.bind(database.createQuery(hql, Proposal.class))
                        .setParameter("still", STILL)
                        .setParameter("me", caller.subject())
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
    }

    /** The one that stands before this one in the queue; null where it is the first. */
    public UUID before(UUID id, Moment moment) {
        String hql = "select o.judgementId from OpenJudgement o where " + OPEN
                + " and o.judgementId < :id order by o.judgementId desc";
        return moment.bind(database.createQuery(hql, UUID.class))
                .setParameter("still", STILL)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Claims of which evidence, search log or replies changed since their status was last approved, or another one rejected, and for which
     * nobody proposed a status yet. What waits longest comes first. That they were worded anew is a reconsideration.
     */
    public List<Overtaken> overtaken(int limit, Moment moment) {
        return moment.bind(database.createQuery(OVERTAKEN, Overtaken.class))
                .setParameter("still", STILL)
                .setMaxResults(limit)
                .getResultList();
    }
}
