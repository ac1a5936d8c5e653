package org.claimtrail.claim.relation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** That a relation no longer counts, and why. */
@Entity
@Immutable
class ClaimRelationWithdrawal implements Fact {
    /** HQL: that the relation {@code r} counts at a moment; in SQL, those of {@code counting_relation}. */
    static final String COUNTS = "r.recorded.at <= :knownAt and not exists (from ClaimRelationWithdrawal w"
            + " where w.relationId = r.id and w.recorded.at <= :knownAt)";

    @Id
    private UUID relationId;

    private String reason;

    @Embedded
    private Recorded recorded;

    ClaimRelationWithdrawal() {}

    ClaimRelationWithdrawal(UUID relationId, String reason, Recorded recorded) {
        this.relationId = relationId;
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
