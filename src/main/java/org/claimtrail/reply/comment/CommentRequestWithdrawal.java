package org.claimtrail.reply.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.hibernate.annotations.Immutable;

/** That a comment request no longer counts, and why. */
@Entity
@Immutable
class CommentRequestWithdrawal extends Withdrawal {
    @Id
    private UUID commentRequestId;

    CommentRequestWithdrawal() {}

    CommentRequestWithdrawal(UUID commentRequestId, NewWithdrawal said, Recorded recorded) {
        super(said, recorded);
        this.commentRequestId = commentRequestId;
    }

    /** HQL: that this, under an alias, withdrew a request by a moment. */
    static String known(String alias, String requestId) {
        return known(alias, "commentRequestId", requestId);
    }

    /** HQL: that a request was not withdrawn by a moment. */
    static String counts(String requestId) {
        return none("CommentRequestWithdrawal", "commentRequestId", requestId);
    }
}
