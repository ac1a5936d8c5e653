package org.claimtrail.reply.comment;

import java.util.List;
import org.claimtrail.reply.ReplyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a comment request. Silence is not a denial, and can be broken later. */
@Schema(name = "CommentOutcome")
public enum Outcome {
    PENDING,
    NO_RESPONSE,
    DECLINED,
    REPLIED;

    /** What it is to be answered so: to decline is no answer to the claim. */
    static Outcome of(ReplyKind kind) {
        return kind.isAnswer() ? REPLIED : DECLINED;
    }

    /** Whether this can be said of who answered so; who neither confirms nor denies can be said to do either. */
    boolean isOf(ReplyKind kind) {
        return this == of(kind) || this == DECLINED && kind == ReplyKind.NEITHER_CONFIRM_NOR_DENY;
    }

    /** What can still come, in this order. */
    public List<Outcome> next() {
        return switch (this) {
            case PENDING -> List.of(NO_RESPONSE, DECLINED, REPLIED);
            case NO_RESPONSE -> List.of(DECLINED, REPLIED);
            case DECLINED -> List.of(REPLIED);
            case REPLIED -> List.of();
        };
    }
}
