package org.claimtrail.ledger;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.platform.Cursor;
import org.claimtrail.platform.Page;

/**
 * One page's worth of a list at a moment.
 *
 * @param after the id that the page before ended with; null on the first page
 * @param limit how many items the page holds at most
 * @param list the list and its filters, which a cursor is bound to
 */
public record Window(Moment moment, UUID after, int limit, String list) {
    /** HQL: what follows the page before, in a list from the newest {@code id} to the oldest. */
    public String olderThan(String id) {
        return after == null ? "" : " and " + id + " < :after";
    }

    /** HQL: what follows the page before, in a list from the oldest {@code id} to the newest. */
    public String newerThan(String id) {
        return after == null ? "" : " and " + id + " > :after";
    }

    /** The same page, read at another moment. */
    public Window at(Moment other) {
        return new Window(other, after, limit, list);
    }

    /** Sets the moment and the page; one row more than is shown tells whether there is another page. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (after != null) {
            query.setParameter("after", after);
        }
        return moment.bind(query).setMaxResults(limit + 1);
    }

    /** The page that these rows make. */
    public <T> Page<T> page(List<T> rows, Function<T, UUID> id) {
        return Page.of(rows, limit, last -> new Cursor(moment.knownAt(), id.apply(last)).encode(list));
    }
}
