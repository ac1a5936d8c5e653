package org.claimtrail.ledger;

import org.claimtrail.history.Recorded;

/**
 * Fired inside the recording transaction for each entry, so that what is worked out of it is there with it or not at all.
 *
 * @param first of the positions that this transaction took
 * @param fact what was recorded
 * @param canonical the entry as its JSON, with that in it
 */
public record Entering(
        long first, long position, EntryKind kind, Subject subject, Object fact, String canonical, Recorded recorded) {}
