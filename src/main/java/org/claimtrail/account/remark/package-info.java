/**
 * Remarks: what the newsroom says to itself about a claim, an item of evidence or a proposal. They are kept for good, are never public,
 * and nothing follows of them.
 * <p>May know judgement and below.
 */
package org.claimtrail.account.remark;
