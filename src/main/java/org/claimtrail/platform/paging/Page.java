package org.claimtrail.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} of them
 * @param next the cursor to hand back as {@code after} for the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Cuts the page from rows that were asked for one more than {@code limit}, to see whether there is another page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
