package org.claimtrail.history;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** The instant that this request reads at. */
@RequestScoped
public class KnownAt {
    private Instant instant;

    public void set(Instant instant) {
        this.instant = instant;
    }

    Instant get() {
        return instant;
    }
}
