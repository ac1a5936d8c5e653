package org.claimtrail.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one row that says where the ledger ends: whoever holds its lock is next. */
@Entity
class LedgerHead {
    @Id
    private int id;

    private long position;

    private Instant instant;

    long nextPosition() {
        return ++position;
    }

    /** The clock's time, or the next microsecond where the clock stands still or steps back. */
    Instant advance(Instant now) {
        Instant next = instant.plus(1, ChronoUnit.MICROS);
        instant = now.isBefore(next) ? next : now;
        return instant;
    }
}
