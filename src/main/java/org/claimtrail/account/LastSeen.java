package org.claimtrail.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** When a person last used this, to the minute: no fact, and no part of the ledger. */
@Entity
class LastSeen {
    @Id
    private String person;

    @Column(name = "seen_at")
    private Instant at;

    LastSeen() {}

    String person() {
        return person;
    }

    Instant at() {
        return at;
    }
}
