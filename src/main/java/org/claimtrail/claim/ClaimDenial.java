package org.claimtrail.claim;

import static org.claimtrail.ledger.Projection.STILL;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.PartialDate;

/** Who denied a claim from one instant until another: a projection of the replies on it. */
@Entity
class ClaimDenial {
    @Embeddable
    record Key(
            @Column(name = "reply_id") UUID replyId,
            @Column(name = "known_from") Instant knownFrom) {}

    @EmbeddedId
    private Key key;

    @Column(name = "known_until")
    private Instant knownUntil = STILL;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "denied_by_id")
    private UUID deniedById;

    @Column(name = "denied_on")
    private PartialDate deniedOn;

    ClaimDenial() {}

    ClaimDenial(UUID claimId, UUID deniedById, UUID replyId, PartialDate deniedOn, Instant knownFrom) {
        this.key = new Key(replyId, knownFrom);
        this.claimId = claimId;
        this.deniedById = deniedById;
        this.deniedOn = deniedOn;
    }

    void end(Instant at) {
        knownUntil = at;
    }
}
