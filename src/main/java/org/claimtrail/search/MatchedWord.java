package org.claimtrail.search;

import java.util.List;

/**
 * A word of the text that a claim has too, or something like it. What only begins or ends like one of the claim's is none.
 *
 * @param word as it is written in the text, where it stands first
 * @param inClaim which of the claim's it is, as they are written there: the same, another form of it, or one like it; none where the claim
 *     has it in what is not shown
 * @param added what it added to the score: the more, the fewer claims have it; little where the claim has only a similar one
 */
public record MatchedWord(String word, List<String> inClaim, double added) {}
