package org.claimtrail.history.list;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page's worth of a list at a moment.
 *
 * @param after the id that the page before ended with; null on the first page
 * @param limit how many items the page holds at most
 * @param list the list and its filters, which a cursor is bound to
 * @param asked the {@code knownAt} that was asked for, which the moment answers to; null where none was
 */
public record Window(
        Moment moment,
        UUID after,
        int limit,
        String list,
        @Nullable Instant asked) {
    /** Of the first page at this moment, or of what no cursor leads on from. */
    public Window(Moment moment, UUID after, int limit, String list) {
        this(moment, after, limit, list, null);
    }

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
        return new Window(other, after, limit, list, asked);
    }

    /**
     * HQL: what follows the page before, in a list from the newest {@code id} to the oldest, but what has the words that are looked for side
     * by side first.
     */
    public String bestFirst(Sought sought, String id) {
        if (!sought.isRanked()) {
            return olderThan(id) + " order by " + id + " desc";
        }
        String first = sought.first(id);
        String order = " order by case when " + first + " then 1 else 0 end desc, " + id + " desc";
        if (after == null) {
            return order;
        }
        return (sought.together().contains(after)
                        ? " and (not " + first + " or " + id + " < :after)"
                        : " and not " + first + olderThan(id))
                + order;
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
        return Page.of(rows, limit, last -> new Cursor(moment.knownAt(), id.apply(last), asked).encode(list));
    }
}
