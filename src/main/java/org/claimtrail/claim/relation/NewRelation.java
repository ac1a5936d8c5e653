package org.claimtrail.claim.relation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the claim at this address stands to another one. */
@Schema(examples = "{\"otherClaimId\": \"019925d0-1111-7000-8000-000000000004\", \"kind\": \"DEPENDS_ON\"}")
public record NewRelation(
        @NotNull UUID otherClaimId, @NotNull RelationKind kind) {}
