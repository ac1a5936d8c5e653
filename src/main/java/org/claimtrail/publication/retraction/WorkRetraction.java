package org.claimtrail.publication.retraction;

import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the work which tells of something was taken back by its publisher. */
@Schema(name = "WorkRetraction")
public record WorkRetraction(
        @Nullable PartialDate retractedOn,
        String reason,
        @Nullable String noticeUrl) {
    /** Null where it was not. */
    public static @Nullable WorkRetraction of(@Nullable PublicationRetraction retraction) {
        return PublicationRetraction.stands(retraction)
                ? new WorkRetraction(retraction.retractedOn(), retraction.reason(), retraction.noticeUrl())
                : null;
    }
}
