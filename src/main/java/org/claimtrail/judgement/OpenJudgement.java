package org.claimtrail.judgement;

import static org.claimtrail.ledger.Projection.STILL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** From when until when a proposal waited for its decision: a projection of judgements and decisions. */
@Entity
class OpenJudgement {
    @Id
    @Column(name = "judgement_id")
    private UUID judgementId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil = STILL;

    OpenJudgement() {}

    OpenJudgement(Judgement judgement) {
        this.judgementId = judgement.id();
        this.subjectId = judgement.subject().id();
        this.knownFrom = judgement.recorded().at();
    }

    void close(Instant at) {
        knownUntil = at;
    }
}
