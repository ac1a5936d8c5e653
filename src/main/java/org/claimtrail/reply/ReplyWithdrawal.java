package org.claimtrail.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.hibernate.annotations.Immutable;

/** That a reply was recorded by mistake, of somebody else for one, and why. That its party took it back is a reply of its own. */
@Entity
@Immutable
class ReplyWithdrawal extends Withdrawal {
    @Id
    private UUID replyId;

    ReplyWithdrawal() {}

    ReplyWithdrawal(UUID replyId, NewWithdrawal said, Recorded recorded) {
        super(said, recorded);
        this.replyId = replyId;
    }

    /** HQL: that this, under an alias, withdrew a reply by a moment. */
    static String known(String alias, String replyId) {
        return known(alias, "replyId", replyId);
    }

    /** HQL: that a reply was not withdrawn by a moment. */
    static String counts(String replyId) {
        return none("ReplyWithdrawal", "replyId", replyId);
    }
}
