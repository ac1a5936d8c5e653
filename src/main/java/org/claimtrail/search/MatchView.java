package org.claimtrail.search;

import java.util.List;
import org.claimtrail.claim.ClaimView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim that may say what a text says.
 *
 * @param score to be compared within one answer: what its words added, by BM25
 * @param share of what the words of the text are worth, how much the claim has of it, from 0 to 1: to be compared between answers
 * @param words what made it, the most first
 */
@Schema(name = "ClaimMatch")
public record MatchView(double score, double share, List<MatchedWord> words, ClaimView claim) {}
