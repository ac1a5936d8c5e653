package org.claimtrail.ledger;

/** Fired before something known already is recorded to be no longer what it was. */
public final class Changing extends Upcoming {
    private final EntryKind kind;
    private final Subject subject;

    public Changing(EntryKind kind, Subject subject) {
        this.kind = kind;
        this.subject = subject;
    }

    /** Of the ledger entry to come. */
    public EntryKind kind() {
        return kind;
    }

    public Subject subject() {
        return subject;
    }
}
