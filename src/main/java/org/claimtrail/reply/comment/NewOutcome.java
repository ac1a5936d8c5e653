package org.claimtrail.reply.comment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a comment request.
 *
 * @param outcome what the reply says: who declined to comment did not reply, and who answered in time was not silent
 * @param replyId with {@code REPLIED}, the reply; with {@code DECLINED} if there is one; else none
 * @param reason why what was recorded before is corrected; with {@code PUT} only
 */
@Schema(examples = "{\"outcome\": \"NO_RESPONSE\"}")
public record NewOutcome(
        @NotNull Outcome outcome,
        UUID replyId,
        @Text(max = 2000) String reason) {
    public NewOutcome(Outcome outcome, UUID replyId) {
        this(outcome, replyId, null);
    }
}
