/**
 * What the public reads: what a release lets out and since when, what waits for the next, and where readers who are nobody known read.
 * <p>May know publication and below; of a claim only that it is read.
 */
package org.claimtrail.claim.release;
