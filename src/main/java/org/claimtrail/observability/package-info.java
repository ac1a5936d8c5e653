/**
 * What whoever runs Claimtrail sees of it: metrics, and in each line of the log who called.
 * <p>Rank 8: may know every feature, and nothing of pages.
 */
package org.claimtrail.observability;
