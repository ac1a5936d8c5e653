package org.claimtrail.source.pair;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The source that may be one with that at this address. */
@Schema(examples = "{\"otherId\": \"019925d0-1111-7000-8000-000000000007\"}")
public record NewSourcePair(@NotNull UUID otherId) {}
