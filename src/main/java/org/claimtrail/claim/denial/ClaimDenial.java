package org.claimtrail.claim.denial;

import static org.claimtrail.history.Projection.STILL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was known from one instant until another to have denied a claim, and whether they had taken that back: a projection of the
 * replies on it.
 */
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

    private boolean takenBack;

    /** Null while it stands, and where nobody says when it was taken back. */
    private PartialDate takenBackOn;

    ClaimDenial() {}

    ClaimDenial(UUID claimId, UUID deniedById, UUID replyId, PartialDate deniedOn, Instant knownFrom) {
        this.key = new Key(replyId, knownFrom);
        this.claimId = claimId;
        this.deniedById = deniedById;
        this.deniedOn = deniedOn;
    }

    /** That its party took it back, then if that is known. */
    ClaimDenial takenBack(@Nullable PartialDate on) {
        takenBack = true;
        takenBackOn = on;
        return this;
    }

    void end(Instant at) {
        knownUntil = at;
    }
}
