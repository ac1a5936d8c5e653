package org.claimtrail.account.notice;

import java.time.LocalDate;

/**
 * How far somebody's notices are read, or mailed: of the ledger up to an entry, of the calendar up to a day. A deadline has no entry when
 * it comes near; it reminds from the beginning of a day on, where the newsroom is.
 */
public record Mark(long position, LocalDate day) {
    static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    /** Before everything. */
    public static final Mark BEGINNING = new Mark(0, NEVER);
}
