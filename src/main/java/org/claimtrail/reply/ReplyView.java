package org.claimtrail.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.release.Releasable;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.history.Fact;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationVersion;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.publication.retraction.WorkRetraction;
import org.claimtrail.source.SourceVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reply at a moment.
 *
 * @param version counted from 1; each correction adds one; for the public, those that told it something new
 * @param retraction that the publication which tells of it was taken back; null while it stands
 * @param withdrawsReplyId the earlier reply that this one takes back
 * @param withdrawnByReplyId the later reply that takes this one back; null while it stands
 * @param withdrawal that it was recorded by mistake, of somebody else for one; null while it counts
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 * @param recordedBy who recorded this version; absent for the public
 */
@Schema(name = "Reply")
public record ReplyView(
        UUID id,
        int version,
        UUID claimId,
        UUID respondentId,
        String respondentName,
        ReplyKind kind,
        @Nullable String quote,
        @Nullable String language,
        @Nullable PartialDate statedOn,
        @Nullable UUID publicationId,
        @Nullable String publicationTitle,
        @Nullable WorkRetraction retraction,
        @Nullable UUID withdrawsReplyId,
        @Nullable UUID withdrawnByReplyId,
        @Nullable WithdrawalView withdrawal,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Releasable<ReplyView> {
    ReplyView(
            Reply identity,
            ReplyVersion reply,
            SourceVersion respondent,
            PublicationVersion publication,
            PublicationRetraction retraction,
            ReplyVersion takingBack,
            ReplyWithdrawal withdrawal) {
        this(
                reply.id(),
                reply.version(),
                reply.claimId(),
                identity.respondentId(),
                respondent.name(),
                reply.kind(),
                reply.quote(),
                reply.language(),
                reply.statedOn(),
                publication == null ? null : reply.publicationId(),
                publication == null ? null : publication.title(),
                WorkRetraction.of(retraction),
                reply.kind() == ReplyKind.WITHDRAWAL ? identity.withdrawsReplyId() : null,
                takingBack == null ? null : takingBack.id(),
                WithdrawalView.of(withdrawal),
                Fact.latest(reply, respondent, publication, retraction, takingBack, withdrawal),
                reply.reason(),
                reply.recorded().at(),
                reply.recorded().by().name());
    }

    /** Whether its party says so still: it was neither taken back, nor recorded by mistake. */
    public boolean stands() {
        return withdrawnByReplyId == null && withdrawal == null;
    }

    /** Not what a withdrawal or a correction says of itself. */
    @Override
    public ReplyView told() {
        return copy(0, null, null, null, null, null);
    }

    @Override
    public ReplyView counted(int version, String reason, Instant recordedAt) {
        return copy(version, withdrawal, changedAt, reason, recordedAt, recordedBy);
    }

    @Override
    public ReplyView published(Released released) {
        return copy(
                version,
                withdrawal == null ? null : withdrawal.published(released),
                released.letOut(changedAt),
                reason,
                released.letOut(recordedAt),
                null);
    }

    private ReplyView copy(
            int version,
            WithdrawalView withdrawal,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy) {
        return new ReplyView(
                id,
                version,
                claimId,
                respondentId,
                respondentName,
                kind,
                quote,
                language,
                statedOn,
                publicationId,
                publicationTitle,
                retraction,
                withdrawsReplyId,
                withdrawnByReplyId,
                withdrawal,
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }
}
