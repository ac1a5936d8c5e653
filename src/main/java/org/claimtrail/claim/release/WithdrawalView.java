package org.claimtrail.claim.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.claimtrail.history.Withdrawal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That what it stands with no longer counts.
 *
 * @param recordedBy absent for the public
 */
@Schema(name = "Withdrawal")
public record WithdrawalView(
        String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy) {
    /** Null where it counts. */
    public static @Nullable WithdrawalView of(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new WithdrawalView(
                        withdrawal.reason(),
                        withdrawal.recorded().at(),
                        withdrawal.recorded().by().name());
    }

    public WithdrawalView published(Released released) {
        return new WithdrawalView(reason, released.letOut(recordedAt), null);
    }
}
