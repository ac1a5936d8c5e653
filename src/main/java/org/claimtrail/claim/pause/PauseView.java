package org.claimtrail.claim.pause;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a published claim was taken down, by whom and why; for the newsroom. */
@Schema(name = "Pause")
public record PauseView(UUID claimId, String reason, Instant recordedAt, String recordedBy) {
    PauseView(ClaimPause pause) {
        this(
                pause.claimId(),
                pause.reason(),
                pause.recorded().at(),
                pause.recorded().by().name());
    }
}
