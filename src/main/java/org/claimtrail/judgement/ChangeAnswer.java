package org.claimtrail.judgement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** What a proposer said to whoever asked for changes, where the proposal is to stand as it is. */
@Entity
@Immutable
class ChangeAnswer implements Fact {
    @Id
    private UUID changeRequestId;

    private String proposedBy;

    private String answer;

    @Embedded
    private Recorded recorded;

    ChangeAnswer() {}

    ChangeAnswer(ChangeRequest to, String answer, Recorded recorded) {
        this.changeRequestId = to.id();
        this.proposedBy = to.proposedBy();
        this.answer = answer;
        this.recorded = recorded;
    }

    String answer() {
        return answer;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
