package org.claimtrail.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;

/** The one row that says where the ledger ends: whoever holds its lock is next. */
@Entity
class LedgerHead {
    /**
     * SQL: locks the head and takes the next position, at the clock's time, or at the next microsecond where the clock stands
     * still or steps back. In one statement: every other recording waits until this one commits.
     */
    static final String ADVANCE = "update ledger_head set position = position + 1,"
            + " instant = greatest(instant + interval '1 microsecond', :now) returning id, position, instant";

    @Id
    private int id;

    private long position;

    private Instant instant;

    @Transient
    private boolean taken;

    /** Where the next entry goes: to the place that was taken, and from there on. */
    long nextPosition() {
        if (taken) {
            position++;
        }
        taken = true;
        return position;
    }

    long position() {
        return position;
    }

    Instant instant() {
        return instant;
    }
}
