/**
 * Who denies a claim, as replies tell: kept where lists are fast.
 * <p>May know claim and below.
 */
package org.claimtrail.claim.denial;
