package org.claimtrail.claim.relation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** How a claim stands to another. */
@Entity
@Immutable
class ClaimRelation implements Fact {
    @Id
    private UUID id;

    private UUID claimId;

    private UUID otherClaimId;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Embedded
    private Recorded recorded;

    ClaimRelation() {}

    ClaimRelation(UUID claimId, NewRelation said, Recorded recorded) {
        this.id = recorded.newId();
        this.claimId = claimId;
        this.otherClaimId = said.otherClaimId();
        this.kind = said.kind();
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    UUID claimId() {
        return claimId;
    }

    UUID otherClaimId() {
        return otherClaimId;
    }

    RelationKind kind() {
        return kind;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
