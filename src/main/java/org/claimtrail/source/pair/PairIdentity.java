package org.claimtrail.source.pair;

import java.util.UUID;

/** What two people judged of two sources. */
public record PairIdentity(UUID sourceId, UUID otherId, Identity identity) {}
