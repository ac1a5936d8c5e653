package org.claimtrail.ledger;

import org.claimtrail.history.Recorded;

/**
 * Fired inside the recording transaction when something known already is no longer what it was, so that what rests on it
 * can follow in the same transaction.
 *
 * @param kind of the ledger entry that says so, such as {@code PUBLICATION_RETRACTED}
 */
public record Changed(EntryKind kind, Subject subject, Recorded recorded) {}
