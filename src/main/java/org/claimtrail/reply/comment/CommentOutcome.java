package org.claimtrail.reply.comment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** What came of a comment request; a later one takes its place. */
@Entity
@Immutable
class CommentOutcome implements Fact {
    @Id
    private UUID id;

    private UUID commentRequestId;

    private UUID claimId;

    private UUID askedOfId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private UUID replyId;

    private PartialDate occurredOn;

    private String reason;

    @Embedded
    private Recorded recorded;

    CommentOutcome() {}

    CommentOutcome(CommentRequest request, NewOutcome said, PartialDate occurredOn, Recorded recorded) {
        this.id = recorded.newId();
        this.commentRequestId = request.id();
        this.claimId = request.claimId();
        this.askedOfId = request.askedOfId();
        this.outcome = said.outcome();
        this.replyId = said.replyId();
        this.occurredOn = occurredOn;
        this.reason = said.reason();
        this.recorded = recorded;
    }

    Outcome outcome() {
        return outcome;
    }

    UUID replyId() {
        return replyId;
    }

    PartialDate occurredOn() {
        return occurredOn;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
