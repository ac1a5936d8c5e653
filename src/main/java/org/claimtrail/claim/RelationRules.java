package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.claimtrail.platform.Problem;

/**
 * Which relations can't be so beside those that are recorded, however many claims lie between. Asked with the place taken: two
 * halves of a circle, recorded at once, would each see none.
 */
@ApplicationScoped
class RelationRules {
    private static final String STATEMENT =
            "(select v.statement from claim_version v where v.id = %s order by v.version desc limit 1)";

    /** The claims that stand so to {@code :to}, and to which {@code :from} leads along relations of the one kind. */
    private static final String WAY_BACK = """
            with recursive ahead (id) as (
              select cast(:from as uuid)
              union
              select r.other_claim_id from ahead a join claim_relation r on r.claim_id = a.id and r.kind = :kind
            )
            select %s from ahead a
              join claim_relation r on r.claim_id = a.id and r.kind = :kind and r.other_claim_id = :to""".formatted(STATEMENT.formatted("a.id"));

    /** The claims that are the one claim, or the other, as duplicates of duplicates. */
    private static final String ALIKE = """
            with recursive alike (is_one, id) as (
              select true, cast(:one as uuid)
              union all
              select false, cast(:other as uuid)
              union
              select a.is_one, case r.claim_id when a.id then r.other_claim_id else r.claim_id end
              from alike a join claim_relation r on r.kind = 'DUPLICATES' and a.id in (r.claim_id, r.other_claim_id)
            )
            """;

    private static final String CONTRADICTING =
            ALIKE + """
            select %s, %s from alike a
              join alike b on a.is_one and not b.is_one
              join claim_relation r on r.kind = 'CONTRADICTS'
                and (r.claim_id, r.other_claim_id) in ((a.id, b.id), (b.id, a.id))
            """.formatted(STATEMENT.formatted("a.id"), STATEMENT.formatted("b.id"));

    @Inject
    EntityManager database;

    void refuseImpossible(UUID id, NewRelation said) {
        refuseRepeat(id, said);
        switch (said.kind()) {
            case NARROWS, DEPENDS_ON, SUPERSEDES -> refuseCircle(id, said);
            case CONTRADICTS -> refuseOfDuplicates(id, said);
            case DUPLICATES -> refuseOfContradicting(id, said);
        }
    }

    private void refuseRepeat(UUID id, NewRelation said) {
        String hql =
                "select count(*) from ClaimRelation r where r.kind = :kind and (r.claimId = :one and r.otherClaimId = :other"
                        + (said.kind().isMutual() ? " or r.claimId = :other and r.otherClaimId = :one)" : ")");
        long known = database.createQuery(hql, Long.class)
                .setParameter("kind", said.kind())
                .setParameter("one", id)
                .setParameter("other", said.otherClaimId())
                .getSingleResult();
        if (known > 0) {
            throw Problem.conflict(Refusal.RELATION_AGAIN);
        }
    }

    private void refuseCircle(UUID id, NewRelation said) {
        Query query = database.createNativeQuery(WAY_BACK, String.class)
                .setParameter("from", said.otherClaimId())
                .setParameter("to", id)
                .setParameter("kind", said.kind().name());
        for (Object last : query.setMaxResults(1).getResultList()) {
            throw Problem.conflict(Refusal.CIRCLE, said.kind(), last);
        }
    }

    private void refuseOfDuplicates(UUID id, NewRelation said) {
        if (!between(ALIKE + "select a.id from alike a where a.is_one and a.id = :other", id, said)
                .isEmpty()) {
            throw Problem.conflict(Refusal.DUPLICATES);
        }
    }

    private void refuseOfContradicting(UUID id, NewRelation said) {
        for (Object found : between(CONTRADICTING, id, said)) {
            Object[] statements = (Object[]) found;
            throw Problem.conflict(Refusal.CONTRADICTING, statements);
        }
    }

    private List<?> between(String sql, UUID id, NewRelation said) {
        return database.createNativeQuery(sql)
                .setParameter("one", id)
                .setParameter("other", said.otherClaimId())
                .setMaxResults(1)
                .getResultList();
    }
}
