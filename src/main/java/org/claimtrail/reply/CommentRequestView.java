package org.claimtrail.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.claim.Released;
import org.claimtrail.ledger.Fact;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Tagged;
import org.claimtrail.source.SourceVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment request at a moment.
 *
 * @param outcome PENDING until something came of it
 * @param outcomeOn when, in the world: the reply's date, or the deadline that passed in silence; null where not known
 * @param outcomeRecordedAt null while PENDING
 * @param outcomeRecordedBy who recorded the outcome; absent for the public
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param recordedBy who recorded the request; absent for the public
 */
@Schema(name = "CommentRequest")
public record CommentRequestView(
        UUID id,
        UUID claimId,
        UUID askedOfId,
        String askedOfName,
        UUID askedById,
        String askedByName,
        PartialDate askedOn,
        @Nullable LocalDate deadline,
        @Nullable String channel,
        Outcome outcome,
        @Nullable UUID replyId,
        @Nullable PartialDate outcomeOn,
        @Nullable Instant outcomeRecordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String outcomeRecordedBy,
        Instant changedAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Tagged {
    CommentRequestView(CommentRequest request, SourceVersion askedOf, SourceVersion askedBy, CommentOutcome outcome) {
        this(
                request.id(),
                request.claimId(),
                request.askedOfId(),
                askedOf.name(),
                request.askedById(),
                askedBy.name(),
                request.askedOn(),
                request.deadline(),
                request.channel(),
                outcome == null ? Outcome.PENDING : outcome.outcome(),
                outcome == null ? null : outcome.replyId(),
                outcome == null ? null : outcome.occurredOn(),
                outcome == null ? null : outcome.recorded().at(),
                outcome == null ? null : outcome.recorded().by().name(),
                Fact.latest(request, askedOf, askedBy, outcome),
                request.recorded().at(),
                request.recorded().by().name());
    }

    /** As the public sees it: not who recorded it. */
    public CommentRequestView published(Released released) {
        return new CommentRequestView(
                id,
                claimId,
                askedOfId,
                askedOfName,
                askedById,
                askedByName,
                askedOn,
                deadline,
                channel,
                outcome,
                replyId,
                outcomeOn,
                outcomeRecordedAt == null ? null : released.letOut(outcomeRecordedAt),
                null,
                released.letOut(changedAt),
                released.letOut(recordedAt),
                null);
    }
}
