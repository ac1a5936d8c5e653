/**
 * Who of the newsroom read what the public may not: a record apart from the ledger, which names people, is an administrator's alone to
 * search, and is deleted after a time.
 * <p>Rank 6: may know judgement and below.
 */
package org.claimtrail.access;
