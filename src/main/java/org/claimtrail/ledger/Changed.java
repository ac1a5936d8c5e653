package org.claimtrail.ledger;

/**
 * Fired inside the recording transaction when something known already is no longer what it was, so that what rests on it
 * can follow in the same transaction.
 */
public record Changed(Subject subject, Recorded recorded) {}
