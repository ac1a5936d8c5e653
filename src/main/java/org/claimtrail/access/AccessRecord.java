package org.claimtrail.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.security.Actor;

/** That somebody read a claim in one minute, once or often: no fact, and no part of the ledger. */
@Entity
class AccessRecord {
    @Embeddable
    record Key(
            Instant readAt,
            UUID claimId,
            String subject,
            @Enumerated(EnumType.STRING) Via via) {}

    @EmbeddedId
    private Key key;

    private String name;

    @Enumerated(EnumType.STRING)
    private Actor.Kind kind;

    AccessRecord() {}

    Key key() {
        return key;
    }

    /** Their user name then. */
    String name() {
        return name;
    }

    Actor.Kind kind() {
        return kind;
    }
}
