package org.claimtrail.account.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another secret for an API client, beside which the present one goes on for a while.
 *
 * @param clientId the present {@code clientId}, which is to be replaced: where somebody else did so meanwhile, this is refused
 * @param overlapHours for how long the present one is still taken, and any before it at most, 168 at most; 0 ends them all at once, as after a leak
 */
@Schema(examples = "{\"clientId\": \"api-019925d0-1111-7000-8000-000000000001\", \"overlapHours\": 24}")
public record NewRotation(
        @NotNull @Text(max = 255) String clientId,

        @NotNull @Min(value = 0, message = "{client.OVERLAP}") @Max(value = 168, message = "{client.OVERLAP}")
        Integer overlapHours) {}
