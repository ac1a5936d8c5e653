package org.claimtrail.ledger;

import org.claimtrail.history.Recorded;

/**
 * Fired inside the recording transaction for each entry, so that what is worked out of it is there with it or not at all.
 *
 * @param first of the positions that this transaction took
 * @param canonical the entry as its JSON, with what was recorded as {@code fact}
 */
public record Entering(
        long first, long position, EntryKind kind, Subject subject, String canonical, Recorded recorded) {}
