package org.claimtrail.assessment.reconsideration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Subject;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a claim has to be looked at again, since something that it rests on fell, or is another now. */
@Entity
@Immutable
class Reconsideration implements Fact {
    @Id
    private UUID id;

    private UUID claimId;

    /** Or of which the contrary was decided. */
    private UUID refutedId;

    private UUID retractedId;

    private UUID judgementId;

    private UUID thingId;

    @Enumerated(EnumType.STRING)
    private Why why;

    @JdbcTypeCode(SqlTypes.JSON)
    private Conclusion before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Conclusion after;

    /** Of which edition they were. */
    private short rules;

    @Embedded
    private Recorded recorded;

    Reconsideration() {}

    Reconsideration(UUID claimId, Subject cause, Why why, Conclusion before, Conclusion after, Recorded recorded) {
        this.id = recorded.newId();
        this.claimId = claimId;
        this.refutedId = cause.kind() == Subject.Kind.CLAIM && why != Why.REWORDED ? cause.id() : null;
        this.retractedId = cause.kind() == Subject.Kind.PUBLICATION ? cause.id() : null;
        this.judgementId = cause.kind() == Subject.Kind.JUDGEMENT ? cause.id() : null;
        this.thingId = cause.kind() == Subject.Kind.THING ? cause.id() : null;
        this.why = why;
        this.before = before;
        this.after = after;
        this.rules = Rule.EDITION;
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    UUID claimId() {
        return claimId;
    }

    Subject cause() {
        if (why == Why.REWORDED) {
            return Subject.Kind.CLAIM.of(claimId);
        }
        if (judgementId != null) {
            return Subject.Kind.JUDGEMENT.of(judgementId);
        }
        if (thingId != null) {
            return Subject.Kind.THING.of(thingId);
        }
        return refutedId == null ? Subject.Kind.PUBLICATION.of(retractedId) : Subject.Kind.CLAIM.of(refutedId);
    }

    Why why() {
        return why;
    }

    Conclusion before() {
        return before;
    }

    Conclusion after() {
        return after;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
