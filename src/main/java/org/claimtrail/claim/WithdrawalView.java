package org.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.claimtrail.history.Recorded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    public WithdrawalView(String reason, Recorded recorded) {
        this(reason, recorded.at(), recorded.by().name());
    }

    public WithdrawalView published(Released released) {
        return new WithdrawalView(reason, released.letOut(recordedAt), null);
    }
}
