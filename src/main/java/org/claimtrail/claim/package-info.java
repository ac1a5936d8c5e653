/**
 * Claims: their wording and its corrections, their status, evidence level and visibility over time.
 * <p>Rank 3: may know publication, source and below.
 */
package org.claimtrail.claim;
