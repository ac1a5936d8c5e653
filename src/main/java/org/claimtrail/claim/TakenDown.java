package org.claimtrail.claim;

import java.time.Instant;
import java.util.UUID;

/**
 * That the public can't read a claim for now that it could: whoever knew it is told so, and what it says nobody.
 *
 * @param at since when
 */
public record TakenDown(UUID claimId, Instant at) {}
