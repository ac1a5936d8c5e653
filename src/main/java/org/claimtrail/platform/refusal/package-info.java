/**
 * Refusals: what is wrong, where, and in which words, as a problem (RFC 9457). The doors throw them.
 * <p>Rank 0: knows nothing of ours.
 */
package org.claimtrail.platform.refusal;
