package org.claimtrail.account.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody's desk tells them of a claim: no fact, and gone when they no longer want it. */
@Entity
@Immutable
class ClaimWatch {
    @Embeddable
    record Key(UUID claimId, String person) {}

    @EmbeddedId
    private Key key;

    private Instant watchedSince;

    ClaimWatch() {}

    UUID claimId() {
        return key.claimId;
    }

    Instant watchedSince() {
        return watchedSince;
    }
}
