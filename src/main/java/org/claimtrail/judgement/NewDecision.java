package org.claimtrail.judgement;

import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision on a judgement.
 *
 * @param reason why; a rejection needs one
 */
@Schema(examples = "{\"reason\": \"Agreed: one line, and it is denied.\"}")
public record NewDecision(@Text(max = 10_000) String reason) {}
