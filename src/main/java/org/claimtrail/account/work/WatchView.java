package org.claimtrail.account.work;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the caller watches a claim.
 *
 * @param watching whether their desk tells them what changes of it
 */
@Schema(name = "ClaimWatch")
public record WatchView(UUID claimId, boolean watching) {}
