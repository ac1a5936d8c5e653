package org.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
     * @param statements of the claims that the public can read
     */
    public RelationView published(Released released, Map<UUID, String> statements) {
        return new RelationView(
                id,
                claimId,
                statements.getOrDefault(claimId, claimStatement),
                kind,
                otherClaimId,
                statements.getOrDefault(otherClaimId, otherClaimStatement),
                released.letOut(recordedAt),
                released.letOut(recordedAt),
                null);
    }
}
