package org.claimtrail.judgement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.security.Actor;
import org.hibernate.annotations.Immutable;

/** That an editor asked for changes of a proposal. Repeats what the database needs to hold that nobody asks themselves. */
@Entity
@Immutable
class ChangeRequest implements Fact {
    @Id
    private UUID id;

    private UUID judgementId;

    private String proposedBy;

    private String reason;

    @Embedded
    private Recorded recorded;

    @Enumerated(EnumType.STRING)
    private Actor.Kind recorderKind;

    ChangeRequest() {}

    ChangeRequest(Judgement of, String reason, Recorded recorded) {
        this.id = recorded.newId();
        this.judgementId = of.id();
        this.proposedBy = of.recorded().by().subject();
        this.reason = reason;
        this.recorded = recorded;
        this.recorderKind = recorded.by().kind();
    }

    UUID id() {
        return id;
    }

    String proposedBy() {
        return proposedBy;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
