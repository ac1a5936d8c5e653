package org.claimtrail.search;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The claims that may say what a text says.
 *
 * @param knownAt the instant that reproduces this answer
 * @param items the likeliest first; empty where no claim has any of the text's words
 */
@Schema(name = "ClaimMatches")
public record MatchesView(Instant knownAt, List<MatchView> items) {}
