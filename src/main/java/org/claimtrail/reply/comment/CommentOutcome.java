package org.claimtrail.reply.comment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
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

    private boolean followed;

    @Embedded
    private Recorded recorded;

    CommentOutcome() {}

    /** @param followed from the replies: nobody said so */
    CommentOutcome(
            CommentRequest request, NewOutcome said, PartialDate occurredOn, boolean followed, Recorded recorded) {
        this.id = recorded.newId();
        this.commentRequestId = request.id();
        this.claimId = request.claimId();
        this.askedOfId = request.askedOfId();
        this.outcome = said.outcome();
        this.replyId = said.replyId();
        this.occurredOn = occurredOn;
        this.reason = said.reason();
        this.followed = followed;
        this.recorded = recorded;
    }

    UUID commentRequestId() {
        return commentRequestId;
    }

    Came came() {
        return new Came(outcome, replyId, occurredOn);
    }

    /** Whether it names the same reply, or both name none and say the same without. */
    boolean saysTheSame(CommentOutcome other) {
        return Objects.equals(replyId, other.replyId) && (replyId != null || outcome == other.outcome);
    }

    /** Whether it only follows from the replies, and nobody said so. */
    boolean followed() {
        return followed;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
