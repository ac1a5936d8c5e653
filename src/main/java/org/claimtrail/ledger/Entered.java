package org.claimtrail.ledger;

import java.time.Instant;
import java.util.UUID;

/** That something was recorded about a thing, at a position; what exactly, the entry there says. */
public record Entered(long position, Subject subject, Instant at) {
    Entered(long position, Subject.Kind kind, UUID id, Instant at) {
        this(position, kind.of(id), at);
    }
}
