package org.claimtrail.claim.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.ClaimVersion;
import org.claimtrail.claim.release.RelatedClaim;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.history.Fact;
import org.claimtrail.platform.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two claims: {@code claimId} {@code kind} {@code otherClaimId}.
 *
 * @param withdrawal null while it counts
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param recordedBy absent for the public
 */
@Schema(name = "Relation")
public record RelationView(
        UUID id,
        UUID claimId,
        String claimStatement,
        RelationKind kind,
        UUID otherClaimId,
        String otherClaimStatement,
        @Nullable WithdrawalView withdrawal,
        Instant changedAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Tagged {
    RelationView(
            ClaimRelation relation,
            ClaimVersion claim,
            ClaimVersion other,
            @Nullable ClaimRelationWithdrawal withdrawal) {
        this(
                relation.id(),
                relation.claimId(),
                claim.statement(),
                relation.kind(),
                relation.otherClaimId(),
                other.statement(),
                WithdrawalView.of(withdrawal),
                Fact.latest(relation, claim, other, withdrawal),
                relation.recorded().at(),
                relation.recorded().by().name());
    }

    /** The claim at the other end than this one. */
    public UUID otherThan(UUID claim) {
        return claim.equals(claimId) ? otherClaimId : claimId;
    }

    /** That the two can't be true together, unless that was recorded by mistake. */
    public boolean contradicts() {
        return kind == RelationKind.CONTRADICTS && withdrawal == null;
    }

    /**
     * Whether any release showed it: what was withdrawn before is for the public as never recorded.
     *
     * @param other the claim at the other end, which the public can read
     */
    public boolean isShown(Released released, RelatedClaim other) {
        return withdrawal == null || other.letOut(recordedAt, released).isBefore(withdrawal.recordedAt());
    }

    /**
     * As the public sees it: not who recorded it, and the other claim as that was let out itself.
     *
     * @param claim the one whose relation it is
     */
    public RelationView published(Released released, UUID claim, RelatedClaim other) {
        Instant letOut = other.letOut(recordedAt, released);
        return new RelationView(
                id,
                claimId,
                claim.equals(claimId) ? claimStatement : other.statement(),
                kind,
                otherClaimId,
                claim.equals(claimId) ? other.statement() : otherClaimStatement,
                withdrawal == null ? null : withdrawal.published(released),
                withdrawal == null ? letOut : released.letOut(withdrawal.recordedAt()),
                letOut,
                null);
    }
}
