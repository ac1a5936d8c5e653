package org.claimtrail.judgement;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That changes are asked for of a proposal.
 *
 * @param reason what is to be otherwise, and why
 */
@Schema(examples = "{\"reason\": \"The denial of 11 September is not weighed.\"}")
public record NewChangeRequest(@NotNull @Text(max = 10_000) String reason) {}
