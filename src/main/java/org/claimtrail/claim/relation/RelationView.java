package org.claimtrail.claim.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.ClaimVersion;
import org.claimtrail.claim.RelatedClaim;
import org.claimtrail.claim.Released;
import org.claimtrail.history.Fact;
import org.claimtrail.platform.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation between two claims: {@code claimId} {@code kind} {@code otherClaimId}. */
@Schema(name = "Relation")
public record RelationView(
        UUID id,
        UUID claimId,
        String claimStatement,
        RelationKind kind,
        UUID otherClaimId,
        String otherClaimStatement,
        Instant changedAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Tagged {
    RelationView(ClaimRelation relation, ClaimVersion claim, ClaimVersion other) {
        this(
                relation.id(),
                relation.claimId(),
                claim.statement(),
                relation.kind(),
                relation.otherClaimId(),
                other.statement(),
                Fact.latest(relation, claim, other),
                relation.recorded().at(),
                relation.recorded().by().name());
    }

    /** The claim at the other end than this one. */
    public UUID otherThan(UUID claim) {
        return claim.equals(claimId) ? otherClaimId : claimId;
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
                letOut,
                letOut,
                null);
    }
}
