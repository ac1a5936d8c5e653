package org.claimtrail.judgement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.security.Actor;
import org.hibernate.annotations.Immutable;

/** How a proposal ended. Repeats what the database needs to hold that two people decide, and that one judgement is current. */
@Entity
@Immutable
class Decision implements Fact {
    @Id
    private UUID judgementId;

    @Enumerated(EnumType.STRING)
    private State outcome;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private String proposedBy;

    private UUID supersedesId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private EntryKind changeKind;

    @Enumerated(EnumType.STRING)
    private Subject.Kind changedKind;

    private UUID changedId;

    @Embedded
    private Recorded recorded;

    @Enumerated(EnumType.STRING)
    private Actor.Kind recorderKind;

    Decision() {}

    Decision(Judgement on, State outcome, UUID supersedesId, String reason, Recorded recorded) {
        this.judgementId = on.id();
        this.outcome = outcome;
        this.subjectId = on.subject().id();
        this.aspect = on.aspect();
        this.proposedBy = on.recorded().by().subject();
        this.supersedesId = supersedesId;
        this.reason = reason;
        this.recorded = recorded;
        this.recorderKind = recorded.by().kind();
    }

    /** That nobody decided before this changed. */
    Decision(Judgement on, Changed by) {
        this(on, State.STALE, null, null, by.recorded());
        this.changeKind = by.kind();
        this.changedKind = by.subject().kind();
        this.changedId = by.subject().id();
    }

    State outcome() {
        return outcome;
    }

    UUID supersedesId() {
        return supersedesId;
    }

    String reason() {
        return reason;
    }

    /** Which entry made it stale; null where it ended otherwise. */
    EntryKind changeKind() {
        return changeKind;
    }

    /** What that entry changed; null where it ended otherwise. */
    Subject changed() {
        return changedKind == null ? null : changedKind.of(changedId);
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
