package org.claimtrail.claim.pause;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** That an editor took a published claim down, to be looked at again. */
@Entity
@Immutable
class ClaimPause implements Fact {
    @Id
    private UUID id;

    private UUID claimId;

    private String reason;

    @Embedded
    private Recorded recorded;

    ClaimPause() {}

    ClaimPause(UUID claimId, String reason, Recorded recorded) {
        this.id = recorded.newId();
        this.claimId = claimId;
        this.reason = reason;
        this.recorded = recorded;
    }

    UUID claimId() {
        return claimId;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
