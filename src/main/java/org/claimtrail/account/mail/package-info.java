/**
 * Notices by mail: to whom, up to where, and when again. What a mail says is said elsewhere; where it goes is what the login server knows
 * of a person, and nothing of it is kept here.
 * <p>May know judgement and below.
 */
package org.claimtrail.account.mail;
