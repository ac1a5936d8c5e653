package org.claimtrail.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.claimtrail.history.list.Where;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.jspecify.annotations.Nullable;

/** The ledger, to be read. A cursor is the last position shown, since none ever moves. */
@ApplicationScoped
public class Entries {
    private static final String LIST = "ledger entries";

    @Inject
    EntityManager database;

    /** Those from one position on, in order. */
    Page<EntryView> list(long from, @Nullable String recordedBy, Paging paging) {
        if (from < 1) {
            throw Problem.malformed("from", Refusal.NO_POSITION);
        }
        String list = LIST + from + (recordedBy == null ? "" : " by " + recordedBy);
        long shown = paging.after() == null ? 0 : Long.parseLong(Cursor.open(paging.after(), list));
        Where where = new Where("e.position > :shown").and("e.recorded.by.subject = :by", "by", recordedBy);
        List<EntryView> rows = where.bind(database.createQuery(
                        "from LedgerEntry e where " + where + " order by e.position", LedgerEntry.class))
                .setParameter("shown", Math.max(shown, from - 1))
                .setMaxResults(paging.limit() + 1)
                .getResultStream()
                .map(EntryView::of)
                .toList();
        return Page.of(rows, paging.limit(), last -> Cursor.seal(String.valueOf(last.position()), list));
    }
}
