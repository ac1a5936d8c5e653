package org.claimtrail.source.pair;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** Two sources of which somebody asked whether they are one; in the order of their ids, so that nobody asks twice. */
@Entity
@Immutable
class SourcePair implements Fact {
    @Id
    private UUID id;

    private UUID sourceId;

    private UUID otherId;

    @Embedded
    private Recorded recorded;

    SourcePair() {}

    SourcePair(UUID one, UUID two, Recorded recorded) {
        // As PostgreSQL orders them; UUID.compareTo takes the halves for signed numbers.
        boolean inOrder = one.toString().compareTo(two.toString()) < 0;
        this.id = recorded.newId();
        this.sourceId = inOrder ? one : two;
        this.otherId = inOrder ? two : one;
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    UUID sourceId() {
        return sourceId;
    }

    UUID otherId() {
        return otherId;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
