/**
 * Judgements: proposed by one person, decided by another, bound to what the decider saw.
 * <p>Rank 5: may know evidence, reply and below.
 */
package org.claimtrail.judgement;
