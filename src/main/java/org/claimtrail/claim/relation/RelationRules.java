package org.claimtrail.claim.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;

/**
 * Which relations can't be so beside those that are recorded, however many claims lie between. Asked with the place taken: two
 * halves of a circle, recorded at once, would each see none.
 */
@ApplicationScoped
class RelationRules {
    private static final String STATEMENT =
            "(select v.statement from claim_version v where v.id = %s order by v.version desc limit 1)";

    /** A claim and all that are one with it, as duplicates of duplicates. */
    static final String DUPLICATES = "select duplicates_of(:id, :knownAt)";

    /** The same of each of these. */
    static final String DUPLICATES_OF_EACH = """
            with recursive alike (one, id) as (
              select i, i from unnest(cast(:ids as uuid[])) i
              union
              select a.one, n.id from alike a cross join lateral (
                select r.other_claim_id as id from counting_relation(:knownAt) r where r.kind = 'DUPLICATES' and r.claim_id = a.id
                union all
                select r.claim_id from counting_relation(:knownAt) r where r.kind = 'DUPLICATES' and r.other_claim_id = a.id) n
            )
            select one, id from alike""";

    /** The claims that are the one claim, or the other, as duplicates of duplicates. */
    private static final String ALIKE = """
            with recursive alike (is_one, id) as (
              select true, duplicates_of(:one, :knownAt)
              union all
              select false, duplicates_of(:other, :knownAt)
            )
            """;

    private static final String CONTRADICTING =
            ALIKE + """
            select %s, %s from alike a
              join alike b on a.is_one and not b.is_one
              join counting_relation(:knownAt) r on r.kind = 'CONTRADICTS'
                and (r.claim_id, r.other_claim_id) in ((a.id, b.id), (b.id, a.id))
            """.formatted(STATEMENT.formatted("a.id"), STATEMENT.formatted("b.id"));

    /**
     * The last step of a way from the one claim to the other along relations of one kind. A claim and its duplicates are one, so
     * a way goes on from any of them, and has come back at any.
     */
    private static final String WAY =
            ALIKE + """
            , ahead (kind, id) as (
              select kind, cast(:one as uuid) from unnest(cast(:kinds as text[])) as asked (kind)
              union
              select a.kind, case r.claim_id when a.id then r.other_claim_id else r.claim_id end
              from ahead a join counting_relation(:knownAt) r
                on r.kind = a.kind and r.claim_id = a.id
                or r.kind = 'DUPLICATES' and a.id in (r.claim_id, r.other_claim_id)
            )
            select a.kind, %s, %s from ahead a
              join counting_relation(:knownAt) r on r.kind = a.kind and r.claim_id = a.id
              join alike b on not b.is_one and b.id = r.other_claim_id
            """.formatted(STATEMENT.formatted("r.claim_id"), STATEMENT.formatted("r.other_claim_id"));

    @Inject
    EntityManager database;

    void refuseImpossible(UUID id, NewRelation said, Moment now) {
        refuseRepeat(id, said, now);
        switch (said.kind()) {
            case NARROWS, DEPENDS_ON, SUPERSEDES -> {
                refuseOfDuplicates(id, said, now);
                refuseWay(said.otherClaimId(), id, List.of(said.kind()), Refusal.CIRCLE, now);
            }
            case CONTRADICTS -> refuseOfDuplicates(id, said, now);
            case DUPLICATES -> {
                refuseOfContradicting(id, said, now);
                refuseWay(id, said.otherClaimId(), RelationKind.ONE_WAY, Refusal.LEADS_TO_ITSELF, now);
                refuseWay(said.otherClaimId(), id, RelationKind.ONE_WAY, Refusal.LEADS_TO_ITSELF, now);
            }
        }
    }

    private void refuseRepeat(UUID id, NewRelation said, Moment now) {
        String hql = "select count(*) from ClaimRelation r where " + ClaimRelationWithdrawal.COUNTS
                + " and r.kind = :kind and (r.claimId = :one and r.otherClaimId = :other"
                + (said.kind().isMutual() ? " or r.claimId = :other and r.otherClaimId = :one)" : ")");
        long known = now.bind(database.createQuery(hql, Long.class))
                .setParameter("kind", said.kind())
                .setParameter("one", id)
                .setParameter("other", said.otherClaimId())
                .getSingleResult();
        if (known > 0) {
            throw Problem.conflict(Refusal.RELATION_AGAIN);
        }
    }

    private void refuseOfDuplicates(UUID id, NewRelation said, Moment now) {
        if (!between(ALIKE + "select a.id from alike a where a.is_one and a.id = :other", id, said, now)
                .isEmpty()) {
            throw Problem.conflict(Refusal.DUPLICATES, said.kind());
        }
    }

    private void refuseOfContradicting(UUID id, NewRelation said, Moment now) {
        for (Object found : between(CONTRADICTING, id, said, now)) {
            Object[] statements = (Object[]) found;
            throw Problem.conflict(Refusal.CONTRADICTING, statements);
        }
    }

    private void refuseWay(UUID from, UUID to, Collection<RelationKind> kinds, Refusal why, Moment now) {
        List<?> ways = now.bind(database.createNativeQuery(WAY))
                .setParameter("one", from)
                .setParameter("other", to)
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setMaxResults(1)
                .getResultList();
        for (Object way : ways) {
            Object[] last = (Object[]) way;
            throw Problem.conflict(why, RelationKind.valueOf((String) last[0]), last[1], last[2]);
        }
    }

    private List<?> between(String sql, UUID id, NewRelation said, Moment now) {
        return now.bind(database.createNativeQuery(sql))
                .setParameter("one", id)
                .setParameter("other", said.otherClaimId())
                .setMaxResults(1)
                .getResultList();
    }
}
