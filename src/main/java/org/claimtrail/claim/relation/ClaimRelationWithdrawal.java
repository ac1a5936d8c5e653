package org.claimtrail.claim.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.hibernate.annotations.Immutable;

/** That a relation no longer counts, and why. */
@Entity
@Immutable
class ClaimRelationWithdrawal extends Withdrawal {
    /** HQL: that the relation {@code r} counts at a moment; in SQL, those of {@code counting_relation}. */
    static final String COUNTS =
            "r.recorded.at <= :knownAt and " + none("ClaimRelationWithdrawal", "relationId", "r.id");

    @Id
    private UUID relationId;

    ClaimRelationWithdrawal() {}

    ClaimRelationWithdrawal(UUID relationId, NewWithdrawal said, Recorded recorded) {
        super(said, recorded);
        this.relationId = relationId;
    }
}
