package org.claimtrail.reply.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.claim.release.Releasable;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.history.Fact;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.source.SourceVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment request at a moment.
 *
 * @param version counted from 1; each correction adds one; for the public, those that told it something new
 * @param medium how it was asked; null where nobody said
 * @param channel the number, the address, whom one spoke to; absent for the public and where there is none
 * @param wording what was asked, as it was sent; absent for the public and where nobody kept it
 * @param outcome PENDING until something came of it
 * @param outcomeOn when, in the world: the reply's date, or the deadline that passed in silence; while nothing is known to have come, when
 *     the work was taken back that told so; null where not known
 * @param outcomeRecordedAt null while nothing came of it; where that was another's answer, when that was judged
 * @param outcomeRecordedBy who recorded the outcome; absent for the public
 * @param outcomeReason why this outcome takes the place of what was noted down wrongly; null where it does not
 * @param withdrawal null while it counts
 * @param askedChangedAt the latest instant at which anything was recorded of this but what came of it
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 * @param recordedBy who recorded this version; absent for the public
 */
@Schema(name = "CommentRequest")
public record CommentRequestView(
        UUID id,
        int version,
        UUID claimId,
        UUID askedOfId,
        String askedOfName,
        UUID askedById,
        String askedByName,
        PartialDate askedOn,
        @Nullable LocalDate deadline,
        @Nullable Medium medium,
        @JsonInclude(JsonInclude.Include.NON_NULL) String channel,
        @JsonInclude(JsonInclude.Include.NON_NULL) String wording,
        Outcome outcome,
        @Nullable UUID replyId,
        @Nullable PartialDate outcomeOn,
        @Nullable Instant outcomeRecordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String outcomeRecordedBy,
        @Nullable String outcomeReason,
        @Nullable WithdrawalView withdrawal,
        @JsonIgnore Instant askedChangedAt,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Releasable<CommentRequestView> {
    CommentRequestView(
            CommentRequest identity,
            CommentRequestVersion request,
            SourceVersion askedOf,
            SourceVersion askedBy,
            @Nullable CommentOutcome outcome,
            @Nullable CommentRequestWithdrawal withdrawal) {
        this(
                request.id(),
                request.version(),
                request.claimId(),
                identity.askedOfId(),
                askedOf.name(),
                request.askedById(),
                askedBy.name(),
                request.askedOn(),
                request.deadline(),
                request.medium(),
                request.channel(),
                request.wording(),
                outcome == null ? Outcome.PENDING : outcome.came().outcome(),
                outcome == null ? null : outcome.came().replyId(),
                outcome == null ? null : outcome.came().occurredOn(),
                outcome == null ? null : outcome.recorded().at(),
                outcome == null ? null : outcome.recorded().by().name(),
                outcome == null ? null : outcome.reason(),
                WithdrawalView.of(withdrawal),
                Fact.latest(request, askedOf, askedBy, withdrawal),
                Fact.latest(request, askedOf, askedBy, outcome, withdrawal),
                request.reason(),
                request.recorded().at(),
                request.recorded().by().name());
    }

    /** The same where what had come of it then did, for this reason, and nothing else; null for nothing. */
    public CommentRequestView cameTo(@Nullable CommentRequestView then, @Nullable String reason) {
        return then == null
                ? cameTo(Came.NOTHING, null, null, reason)
                : cameTo(then.came(), then.outcomeRecordedAt, then.outcomeRecordedBy, reason);
    }

    /** The same where this came of it, as was recorded then, by this person and for this reason. */
    CommentRequestView cameTo(
            Came came, @Nullable Instant cameAt, @Nullable String cameBy, @Nullable String cameReason) {
        return copy(
                version,
                channel,
                wording,
                came,
                cameReason,
                cameAt,
                cameBy,
                withdrawal,
                cameAt == null || cameAt.isBefore(askedChangedAt) ? askedChangedAt : cameAt,
                reason,
                recordedAt,
                recordedBy);
    }

    private Came came() {
        return new Came(outcome, replyId, outcomeOn);
    }

    /** Whether the same came of it, whenever and by whom that was recorded, and why. */
    public boolean cameToTheSame(CommentRequestView other) {
        return came().isSameAs(other.came());
    }

    /** Neither the channel nor the wording: a telephone number and a letter are the newsroom's alone; nor what a withdrawal or a correction says of itself. */
    @Override
    public CommentRequestView told() {
        return copy(0, null, null, came(), outcomeReason, null, null, null, null, null, null, null);
    }

    @Override
    public CommentRequestView counted(int version, String reason, Instant recordedAt) {
        return copy(
                version,
                channel,
                wording,
                came(),
                outcomeReason,
                outcomeRecordedAt,
                outcomeRecordedBy,
                withdrawal,
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }

    @Override
    public CommentRequestView published(Released released) {
        return copy(
                version,
                null,
                null,
                came(),
                outcomeReason,
                outcomeRecordedAt == null ? null : released.letOut(outcomeRecordedAt),
                null,
                withdrawal == null ? null : withdrawal.published(released),
                released.letOut(changedAt),
                reason,
                released.letOut(recordedAt),
                null);
    }

    private CommentRequestView copy(
            int version,
            String channel,
            String wording,
            Came came,
            String outcomeReason,
            Instant outcomeRecordedAt,
            String outcomeRecordedBy,
            WithdrawalView withdrawal,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy) {
        return new CommentRequestView(
                id,
                version,
                claimId,
                askedOfId,
                askedOfName,
                askedById,
                askedByName,
                askedOn,
                deadline,
                medium,
                channel,
                wording,
                came.outcome(),
                came.replyId(),
                came.occurredOn(),
                outcomeRecordedAt,
                outcomeRecordedBy,
                outcomeReason,
                withdrawal,
                changedAt == null ? null : askedChangedAt,
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }
}
