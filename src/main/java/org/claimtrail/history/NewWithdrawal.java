package org.claimtrail.history;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something should never have been recorded: it no longer counts, and stays readable.
 *
 * @param reason why
 */
@Schema(examples = "{\"reason\": \"Another one was meant.\"}")
public record NewWithdrawal(@NotNull @Text(max = 2000) String reason) {}
