package org.claimtrail.judgement.queue;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.claimtrail.history.Moment;

/** The door to claims that were decided on something else than is known now. */
@ApplicationScoped
public class OvertakenClaims {
    /** Each part is looked up claim by claim: joined, they could be multiplied with each other, by a planner that knows no better. */
    private static final String OVERTAKEN =
            "select new org.claimtrail.judgement.queue.Overtaken(s.key.id, v.statement, v.language, s.status, l.at,"
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

    /**
     * Claims of which evidence, search log or replies changed since their status was last approved, or another one rejected, and for which
     * nobody proposed a status yet. What waits longest comes first. That they were worded anew is a reconsideration.
     */
    public List<Overtaken> list(int limit, Moment moment) {
        return moment.bind(database.createQuery(OVERTAKEN, Overtaken.class))
                .setParameter("still", STILL)
                .setMaxResults(limit)
                .getResultList();
    }
}
