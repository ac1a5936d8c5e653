package org.claimtrail.history.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instant that this request reads at. */
@RequestScoped
public class KnownAt {
    private Instant instant;

    public void set(Instant instant) {
        this.instant = instant;
    }

    /** Null where nothing was read yet. */
    public @Nullable Instant get() {
        return instant;
    }
}
