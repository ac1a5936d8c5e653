/**
 * Items of evidence that bear on a claim, with their own lineage and credibility.
 * <p>Rank 4: may know claim and below.
 */
package org.claimtrail.evidence;
