package org.claimtrail.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.pause.PauseView;
import org.claimtrail.claim.release.ReleasePeriod;
import org.claimtrail.judgement.JudgementView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What two people let out of a claim, and until when the public read it.
 *
 * @param at the release: everything is read as known at this instant
 * @param until when the next release, a pause or a decision ended it; null while it is what the public reads
 * @param reason why it was let out
 * @param judgementId the judgement that let it out; absent for the public, as are who proposed and who approved it
 * @param pause that an editor ended it, and why; absent for the public and where nobody did
 */
@Schema(name = "Release")
public record ReleaseView(
        Instant at,
        @Nullable Instant until,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID judgementId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String proposedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) String approvedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) PauseView pause) {
    ReleaseView(ReleasePeriod release, JudgementView judgement, PauseView pause) {
        this(
                release.at(),
                release.until(),
                judgement.reason(),
                judgement.id(),
                judgement.recordedBy(),
                judgement.decision().recordedBy(),
                pause);
    }

    ReleaseView published() {
        return new ReleaseView(at, until, reason, null, null, null, null);
    }
}
