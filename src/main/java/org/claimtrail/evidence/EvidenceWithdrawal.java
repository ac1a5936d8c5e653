package org.claimtrail.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** That an item of evidence no longer counts, and why. */
@Entity
@Immutable
class EvidenceWithdrawal implements Fact {
    @Id
    private UUID evidenceId;

    private String reason;

    @Embedded
    private Recorded recorded;

    EvidenceWithdrawal() {}

    EvidenceWithdrawal(UUID evidenceId, String reason, Recorded recorded) {
        this.evidenceId = evidenceId;
        this.reason = reason;
        this.recorded = recorded;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
