package org.claimtrail.account.notice;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person has not read, between two marks.
 *
 * @param toThem what is said to them, one by one
 * @param bulk the first of what is about what they follow, by what it is about
 * @param more how many notices there are besides
 */
public record Unread(List<NoticeGroup> toThem, List<NoticeGroup> bulk, long more) {
    public static final Unread NOTHING = new Unread(List.of(), List.of(), 0);

    /** The rows, in the order in which they are read. */
    public List<NoticeGroup> rows() {
        return Stream.concat(toThem.stream(), bulk.stream()).toList();
    }

    /** How many notices it is in all. */
    public long size() {
        return rows().stream().mapToLong(NoticeGroup::size).sum() + more;
    }

    public boolean isEmpty() {
        return toThem.isEmpty() && bulk.isEmpty();
    }
}
