package org.claimtrail.evidence;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item of evidence no longer counts. */
@Schema(name = "NewEvidenceWithdrawal", examples = "{\"reason\": \"The photograph is of another missile.\"}")
public record NewWithdrawal(@NotNull @Text(max = 2000) String reason) {}
