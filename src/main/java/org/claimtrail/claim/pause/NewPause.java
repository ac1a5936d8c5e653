package org.claimtrail.claim.pause;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a published claim is taken down.
 *
 * @param reason for the newsroom; the public reads only that the claim is being looked at again
 */
@Schema(examples = "{\"reason\": \"The witness says that he was misquoted.\"}")
public record NewPause(@NotNull @Text(max = 2000) String reason) {}
