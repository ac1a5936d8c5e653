/**
 * What quotes have in common word for word: a hint that one is a copy of the other, or that both rest on one thing. It changes nothing by
 * itself.
 * <p>May know evidence and below; evidence does not know it.
 */
package org.claimtrail.evidence.wording;
