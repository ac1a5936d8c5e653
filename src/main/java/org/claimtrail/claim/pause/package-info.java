/**
 * Pauses: that one editor took a published claim down, to be looked at again.
 * <p>May know claim and below.
 */
package org.claimtrail.claim.pause;
