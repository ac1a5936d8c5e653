package org.claimtrail.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the rules said when an evidence level was decided. */
@Entity
@Immutable
class DecidedConclusion implements Fact {
    @Id
    private UUID judgementId;

    private UUID claimId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Conclusion conclusion;

    /** Of which edition they were. */
    private short rules;

    @Embedded
    private Recorded recorded;

    DecidedConclusion() {}

    DecidedConclusion(UUID judgementId, UUID claimId, Conclusion conclusion, Recorded recorded) {
        this.judgementId = judgementId;
        this.claimId = claimId;
        this.conclusion = conclusion;
        this.rules = Rule.EDITION;
        this.recorded = recorded;
    }

    UUID judgementId() {
        return judgementId;
    }

    Conclusion conclusion() {
        return conclusion;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
