package org.claimtrail.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a person last used this, to the minute, and what they were called: no fact, and no part of the ledger. */
@Entity
class LastSeen {
    @Id
    private String person;

    @Column(name = "seen_at")
    private Instant at;

    private String name;

    LastSeen() {}

    String person() {
        return person;
    }

    Instant at() {
        return at;
    }

    /** What they were called then; null where that was before it was noted. */
    @Nullable
    String name() {
        return name;
    }
}
