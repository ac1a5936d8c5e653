package org.claimtrail.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** The instant that this request reads at. */
@RequestScoped
class KnownAt {
    private Instant instant;

    void set(Instant instant) {
        this.instant = instant;
    }

    Instant get() {
        return instant;
    }
}
