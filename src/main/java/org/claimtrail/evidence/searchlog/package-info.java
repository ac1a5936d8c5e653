/**
 * The search log of a claim: where somebody looked for what, on which day, and whether it was found. That somebody looked and found
 * nothing stands in no publication.
 * <p>May know evidence and below; evidence does not know it.
 */
package org.claimtrail.evidence.searchlog;
