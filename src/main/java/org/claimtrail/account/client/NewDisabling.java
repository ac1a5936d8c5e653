package org.claimtrail.account.client;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an API client is disabled, for good. */
@Schema(examples = "{\"reason\": \"Its secret was found in a public repository.\"}")
public record NewDisabling(@NotNull @Text(max = 2000) String reason) {}
