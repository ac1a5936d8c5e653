package org.claimtrail.judgement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That changes are asked for of a proposal, which is its proposer's again until they answer, or propose anew.
 *
 * @param reason what is to be otherwise, and why
 * @param answer what the proposer said to it; null while they said nothing
 */
@Schema(name = "ChangeRequest")
public record ChangeRequestView(
        String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable ChangeAnswerView answer) {
    /** Why a proposal stands of which changes were asked for. */
    @Schema(name = "ChangeAnswer")
    public record ChangeAnswerView(String answer, Instant recordedAt, String recordedBy) {
        ChangeAnswerView(ChangeAnswer said) {
            this(said.answer(), said.recorded().at(), said.recorded().by().name());
        }
    }

    ChangeRequestView(ChangeRequest asked, @Nullable ChangeAnswer said) {
        this(
                asked.reason(),
                asked.recorded().at(),
                asked.recorded().by().name(),
                said == null ? null : new ChangeAnswerView(said));
    }

    static @Nullable ChangeRequestView of(@Nullable ChangeRequest asked, @Nullable ChangeAnswer said) {
        return asked == null ? null : new ChangeRequestView(asked, said);
    }
}
