package org.claimtrail.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.claimtrail.history.Decided;

/** Whether one source is a part of another, through whatever lies between and whatever was judged to be one with it. */
@ApplicationScoped
public class Ascent {
    /** SQL: whether the pair {@code q} is judged to be one source by now. */
    static final String SAME = "(select i.identity from source_identity i where i.pair_id = q.id"
            + " order by i.recorded_at desc limit 1) = 'SAME'";

    /** SQL: the same by {@code :knownAt}, as of {@code :day}. */
    public static final String SAME_BY_THEN =
            Decided.knownInSql("source_identity", "identity", "pair_id", "q.id") + " = 'SAME'";

    /** All the way in one query: it is asked with the ledger's head held. */
    private static final String ABOVE = """
            with recursive above (id, is_part) as (
              select cast(:from as uuid), :isPart
              union
              select n.id, a.is_part or n.is_part from above a cross join lateral (
                select v.part_of_id as id, true as is_part from source_version v
                  where v.id = a.id and v.part_of_id is not null
                    and v.version = (select max(o.version) from source_version o where o.id = v.id)
                union all
                select case q.source_id when a.id then q.other_id else q.source_id end, false from source_pair q
                  where a.id in (q.source_id, q.other_id) and q.id <> :pair and %s) n
            )
            select count(*) from above where id = :to and is_part""".formatted(SAME);

    @Inject
    EntityManager database;

    /** Whether a source would be a part of itself if it were a part of this one. */
    boolean closes(UUID id, UUID partOf) {
        return leads(partOf, true, id, id);
    }

    /** Whether one of the two is a part of the other, if the answer on this pair is left out. */
    public boolean parts(UUID one, UUID other, UUID pairId) {
        return leads(one, false, other, pairId) || leads(other, false, one, pairId);
    }

    private boolean leads(UUID from, boolean isPart, UUID to, UUID without) {
        Number found = (Number) database.createNativeQuery(ABOVE)
                .setParameter("from", from)
                .setParameter("isPart", isPart)
                .setParameter("to", to)
                .setParameter("pair", without)
                .getSingleResult();
        return found.intValue() > 0;
    }
}
