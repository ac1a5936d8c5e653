package org.claimtrail.search;

/**
 * A word of the text that a claim has too.
 *
 * @param word without case and accents
 * @param added what it added to the score: the more, the fewer claims have it; little where the claim has only a similar one
 */
public record MatchedWord(String word, double added) {}
