package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.value.PartialDate;

/** Who denied a claim from one instant until another: a projection of the replies on it. */
@Entity
class ClaimDenial {
    @Embeddable
    record Key(UUID replyId, Instant knownFrom) {}

    @EmbeddedId
    private Key key;

    private Instant knownUntil = STILL;

    private UUID claimId;

    private UUID deniedById;

    private PartialDate deniedOn;

    /** Null while it stands, where it was put right instead, and where nobody says when it was taken back. */
    private PartialDate takenBackOn;

    ClaimDenial() {}

    ClaimDenial(UUID claimId, UUID deniedById, UUID replyId, PartialDate deniedOn, Instant knownFrom) {
        this.key = new Key(replyId, knownFrom);
        this.claimId = claimId;
        this.deniedById = deniedById;
        this.deniedOn = deniedOn;
    }

    void end(PartialDate takenBackOn, Instant at) {
        this.takenBackOn = takenBackOn;
        knownUntil = at;
    }
}
