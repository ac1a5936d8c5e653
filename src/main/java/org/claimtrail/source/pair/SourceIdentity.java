package org.claimtrail.source.pair;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** What a judgement made of two sources, or took back: then it is null. */
@Entity
@Immutable
class SourceIdentity implements Fact {
    @Id
    private UUID id;

    private UUID pairId;

    @Enumerated(EnumType.STRING)
    private Identity identity;

    private PartialDate effectiveOn;

    @Embedded
    private Recorded recorded;

    SourceIdentity() {}

    SourceIdentity(UUID pairId, Identity identity, PartialDate effectiveOn, Recorded recorded) {
        this.id = recorded.newId();
        this.pairId = pairId;
        this.identity = identity;
        this.effectiveOn = effectiveOn;
        this.recorded = recorded;
    }

    Identity identity() {
        return identity;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
