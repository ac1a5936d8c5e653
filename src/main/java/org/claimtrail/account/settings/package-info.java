/**
 * What everybody chooses for themselves: language, time zone, keys, mail, notices. It is about a person and no fact: replaced, and in no ledger.
 * <p>May know judgement and below.
 */
package org.claimtrail.account.settings;
