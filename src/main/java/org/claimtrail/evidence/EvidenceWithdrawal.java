package org.claimtrail.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.hibernate.annotations.Immutable;

/** That an item of evidence no longer counts, and why. */
@Entity
@Immutable
class EvidenceWithdrawal extends Withdrawal {
    @Id
    private UUID evidenceId;

    EvidenceWithdrawal() {}

    EvidenceWithdrawal(UUID evidenceId, NewWithdrawal said, Recorded recorded) {
        super(said, recorded);
        this.evidenceId = evidenceId;
    }
}
