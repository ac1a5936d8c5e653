package org.claimtrail.reply;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.ledger.Fact;
import org.claimtrail.ledger.Recorded;
import org.claimtrail.platform.PartialDate;
import org.hibernate.annotations.Immutable;

/** That a party was asked to comment on a claim. */
@Entity
@Immutable
class CommentRequest implements Fact {
    @Id
    private UUID id;

    private UUID claimId;

    private UUID askedOfId;

    private UUID askedById;

    private PartialDate askedOn;

    private LocalDate deadline;
    private String channel;

    @Embedded
    private Recorded recorded;

    CommentRequest() {}

    CommentRequest(UUID claimId, NewCommentRequest said, Recorded recorded) {
        this.id = recorded.newId();
        this.claimId = claimId;
        this.askedOfId = said.askedOfId();
        this.askedById = said.askedById();
        this.askedOn = said.askedOn();
        this.deadline = said.deadline();
        this.channel = said.channel();
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    UUID claimId() {
        return claimId;
    }

    UUID askedOfId() {
        return askedOfId;
    }

    UUID askedById() {
        return askedById;
    }

    PartialDate askedOn() {
        return askedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    String channel() {
        return channel;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
