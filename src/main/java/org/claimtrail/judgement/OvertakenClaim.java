package org.claimtrail.judgement;

import static org.claimtrail.history.Projection.STILL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** From when until when a claim's evidence and replies were others than its status was decided on: a projection of the facts. */
@Entity
class OvertakenClaim {
    @Embeddable
    record Key(UUID claimId, Instant knownFrom) {}

    @EmbeddedId
    private Key key;

    private Instant knownUntil = STILL;

    OvertakenClaim() {}

    OvertakenClaim(UUID claimId, Instant knownFrom) {
        this.key = new Key(claimId, knownFrom);
    }

    void end(Instant at) {
        knownUntil = at;
    }
}
