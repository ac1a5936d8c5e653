/**
 * What parties answered to a claim: denials, confirmations, withdrawals.
 * <p>Rank 4: may know claim and below.
 */
package org.claimtrail.reply;
