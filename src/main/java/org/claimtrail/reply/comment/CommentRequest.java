package org.claimtrail.reply.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a party was asked to comment on a claim. */
@Entity
@Immutable
class CommentRequest {
    @Id
    private UUID id;

    private UUID claimId;

    private UUID askedOfId;

    CommentRequest() {}

    CommentRequest(UUID id, UUID claimId, UUID askedOfId) {
        this.id = id;
        this.claimId = claimId;
        this.askedOfId = askedOfId;
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
}
