/**
 * What parties answered to a claim (denials, confirmations, withdrawals) and what they were asked: silence is kept as silence.
 * <p>Rank 4: may know claim and below.
 */
package org.claimtrail.reply;
