package org.claimtrail.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** A credibility that a judgement gave an item of evidence, or took from it: then it is null. */
@Entity
@Immutable
class EvidenceGrade implements Fact {
    @Id
    private UUID id;

    private UUID evidenceId;

    private Integer credibility;

    private PartialDate effectiveOn;

    @Embedded
    private Recorded recorded;

    EvidenceGrade() {}

    EvidenceGrade(UUID evidenceId, Integer credibility, PartialDate effectiveOn, Recorded recorded) {
        this.id = recorded.newId();
        this.evidenceId = evidenceId;
        this.credibility = credibility;
        this.effectiveOn = effectiveOn;
        this.recorded = recorded;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
