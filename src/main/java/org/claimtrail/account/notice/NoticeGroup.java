package org.claimtrail.account.notice;

import java.util.List;
import java.util.UUID;

/**
 * What reached a person about one thing; what is said to them stands alone.
 *
 * @param about the claim, source or publication
 * @param lines the newest first; of a great many, the newest
 * @param size how many notices there are
 * @param place where a list goes on after it
 */
public record NoticeGroup(UUID about, List<Line> lines, long size, String place) {
    /**
     * The same thing done by the same person, however often; what was judged is told one by one.
     *
     * @param notice the newest
     */
    public record Line(Notice notice, int count) {
        /** Whether it is told how often. */
        public boolean isSeveral() {
            return count > 1 && notice.aspect() == null;
        }
    }

    /** Of a notice alone. */
    static NoticeGroup of(UUID about, Notice notice) {
        return new NoticeGroup(about, List.of(new Line(notice, 1)), 1, "");
    }

    public Notice newest() {
        return lines.get(0).notice();
    }

    /** Whether anything of it was not read: what comes later is read later. */
    public boolean isUnread() {
        return lines.stream().anyMatch(line -> line.notice().unread());
    }

    /** How many notices are in no line of these. */
    public int hidden() {
        return (int) size - lines.stream().mapToInt(Line::count).sum();
    }
}
