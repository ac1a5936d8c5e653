package org.claimtrail.judgement.queue;

/**
 * Who proposed something.
 *
 * @param id the {@code sub} of their tokens
 */
public record Proposer(String id, String name) {}
