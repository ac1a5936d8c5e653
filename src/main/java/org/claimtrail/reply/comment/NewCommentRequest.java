package org.claimtrail.reply.comment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a party was asked to comment on a claim, or the corrected whole of it.
 *
 * @param askedById the source that asked: the newsroom, or another one
 * @param deadline the last day on which an answer was awaited
 * @param medium how it was asked
 * @param channel the number, the address, whom one spoke to: for the newsroom only
 * @param wording what was asked, as it was sent: for the newsroom only
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"askedOfId": "019925d0-1111-7000-8000-000000000004", "askedById": "019925d0-1111-7000-8000-000000000001",
                 "askedOn": "2024-09-11", "deadline": "2024-09-12", "medium": "EMAIL", "channel": "press@state.example",
                 "wording": "Is it so that China gives direct military support? We would like your answer by 12 September."}""")
public record NewCommentRequest(
        @NotNull UUID askedOfId,
        @NotNull UUID askedById,
        @NotNull @NotInFuture PartialDate askedOn,
        LocalDate deadline,
        Medium medium,
        @Text(max = 100) String channel,
        @Text(max = 10_000) String wording,
        @Text(max = 2000) String reason) {

    @Schema(hidden = true)
    @AssertTrue(message = "{comment.DEADLINE}")
    boolean isDeadline() {
        return deadline == null
                || askedOn == null
                || !deadline.isBefore(askedOn.earliest()) && deadline.getYear() < 10_000;
    }
}
