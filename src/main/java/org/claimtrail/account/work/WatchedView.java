package org.claimtrail.account.work;

import java.time.Instant;
import java.util.UUID;

/** A claim that somebody watches, and since when. */
public record WatchedView(UUID claimId, Instant since) {}
