package org.claimtrail.evidence.searchlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.hibernate.annotations.Immutable;

/** That a search should never have been logged, and why. */
@Entity
@Immutable
class SearchWithdrawal extends Withdrawal {
    @Id
    private UUID searchId;

    SearchWithdrawal() {}

    SearchWithdrawal(UUID searchId, NewWithdrawal said, Recorded recorded) {
        super(said, recorded);
        this.searchId = searchId;
    }
}
