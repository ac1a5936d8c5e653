package org.claimtrail.account.notice;

import java.util.List;
import java.util.UUID;

/**
 * What reached a person about one thing.
 *
 * @param about the claim, source or publication
 * @param latest the newest first; of a great many, the newest
 * @param size how many there are
 */
public record NoticeGroup(UUID about, List<Notice> latest, long size) {
    public Notice newest() {
        return latest.get(0);
    }

    /** Whether anything of it was not read: what comes later is read later. */
    public boolean isUnread() {
        return latest.stream().anyMatch(Notice::unread);
    }

    /** Of its last entry; a deadline that reminds since has none. */
    long position() {
        return latest.stream().mapToLong(Notice::position).max().orElseThrow();
    }
}
