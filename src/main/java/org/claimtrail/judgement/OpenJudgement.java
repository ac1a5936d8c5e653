package org.claimtrail.judgement;

import static org.claimtrail.history.Projection.STILL;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** From when until when a proposal waited for its decision: a projection of judgements and decisions. */
@Entity
class OpenJudgement {
    @Id
    private UUID judgementId;

    private UUID subjectId;

    private Instant knownFrom;

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
