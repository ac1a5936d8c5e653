package org.claimtrail.account.work;

import java.time.Instant;
import org.claimtrail.claim.ClaimView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim that the caller watches.
 *
 * @param claim as it is now
 */
@Schema(name = "WatchedClaim")
public record WatchedView(ClaimView claim, Instant since) {}
