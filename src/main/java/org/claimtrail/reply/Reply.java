package org.claimtrail.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a party answered a claim, and which earlier answer of its own it took back with that. */
@Entity
@Immutable
class Reply {
    @Id
    private UUID id;

    private UUID claimId;

    private UUID respondentId;

    private UUID withdrawsReplyId;

    Reply() {}

    Reply(UUID id, UUID claimId, NewReply said) {
        this.id = id;
        this.claimId = claimId;
        this.respondentId = said.respondentId();
        this.withdrawsReplyId = said.withdrawsReplyId();
    }

    UUID id() {
        return id;
    }

    UUID claimId() {
        return claimId;
    }

    UUID respondentId() {
        return respondentId;
    }

    UUID withdrawsReplyId() {
        return withdrawsReplyId;
    }
}
