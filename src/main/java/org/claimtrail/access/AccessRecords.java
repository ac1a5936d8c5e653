package org.claimtrail.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.list.Where;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;

/** The door to access records, to be searched. */
@ApplicationScoped
public class AccessRecords {
    private static final String LIST = "access records ";

    private static final String ORDER = " order by a.read_at desc, a.claim_id desc, a.subject desc, a.via desc";

    private static final String EARLIER =
            "(a.read_at, a.claim_id, a.subject, a.via) < (:lastAt, :lastClaim, :lastSubject, :lastVia)";

    /** From one to the next in the index, however often each read; as they were called last. */
    private static final String ACTORS = """
            with recursive one (subject) as (
              (select a.subject from access_record a order by a.subject limit 1)
              union all
              select (select a.subject from access_record a where a.subject > one.subject order by a.subject limit 1)
              from one where one.subject is not null)
            select l.* from one cross join lateral
              (select a.* from access_record a where a.subject = one.subject order by a.read_at desc limit 1) l
            order by lower(l.name), l.subject""";

    @Inject
    EntityManager database;

    /** The newest first. */
    public Page<AccessView> list(AccessFilter filter, Paging paging) {
        String list = LIST + filter;
        Where where = filter.where();
        if (paging.after() != null) {
            after(where, Cursor.open(paging.after(), list).split(" ", 4));
        }
        List<AccessView> rows =
                found("select a.* from access_record a where " + where + ORDER, where, paging.limit() + 1);
        return Page.of(rows, paging.limit(), last -> Cursor.seal(told(last), list));
    }

    /** Everybody who is named in any, by name; of each what they read last. */
    public List<AccessView> actors() {
        return found(ACTORS, new Where(""), Integer.MAX_VALUE);
    }

    private List<AccessView> found(String sql, Where where, int limit) {
        List<?> rows = where.bind(database.createNativeQuery(sql, AccessRecord.class))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(AccessRecord.class::cast).map(AccessView::of).toList();
    }

    private static String told(AccessView last) {
        return last.readAt() + " " + last.claimId() + " " + last.via() + " " + last.actorId();
    }

    private static void after(Where where, String[] last) {
        where.and(EARLIER, "lastAt", Instant.parse(last[0]))
                .and("true", "lastClaim", UUID.fromString(last[1]))
                .and("true", "lastVia", last[2])
                .and("true", "lastSubject", last[3]);
    }
}
