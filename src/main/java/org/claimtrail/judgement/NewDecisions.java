package org.claimtrail.judgement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One decision on several proposals of one claim: all of them, or none.
 *
 * @param judgementIds what was proposed
 * @param reason why; a rejection needs one
 */
@Schema(examples = """
                {"judgementIds": ["019925d0-1111-7000-8000-000000000011", "019925d0-1111-7000-8000-000000000012"],
                 "reason": "The denial is on record."}""")
public record NewDecisions(
        @NotEmpty(message = "{judgement.NONE_CHOSEN}") @Size(max = 10)
        List<@NotNull UUID> judgementIds,

        @Text(max = 10_000) String reason) {
    NewDecision each() {
        return new NewDecision(reason);
    }
}
