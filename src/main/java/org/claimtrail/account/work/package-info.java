/**
 * Who is to work on a claim, a proposal or a request for comment, and who watches a claim. Nothing of it is public, or changes what is
 * known. Whom somebody can be is what was recorded of callers.
 * <p>May know judgement and below.
 */
package org.claimtrail.account.work;
