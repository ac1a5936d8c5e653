package org.claimtrail.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.evidence.Direction;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** What one source's word came to when a claim was resolved. */
@Entity
@Immutable
class Observation implements Fact {
    /** One judgement, one source, one observation: however many items carry its word. */
    @Embeddable
    record Key(UUID judgementId, UUID sourceId) {}

    @EmbeddedId
    private Key key;

    private UUID claimId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private boolean held;

    private Integer statedLikelihood;

    /** Of which edition they were. */
    private short rules;

    @Embedded
    private Recorded recorded;

    Observation() {}

    Observation(
            UUID judgementId,
            UUID sourceId,
            UUID claimId,
            Direction direction,
            boolean held,
            Integer statedLikelihood,
            Recorded recorded) {
        this.key = new Key(judgementId, sourceId);
        this.claimId = claimId;
        this.direction = direction;
        this.held = held;
        this.statedLikelihood = statedLikelihood;
        this.rules = Rule.EDITION;
        this.recorded = recorded;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
