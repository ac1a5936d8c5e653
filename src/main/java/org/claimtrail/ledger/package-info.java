/**
 * The append-only record: one order for all recording transactions, and one entry for each thing recorded. Knows a subject's
 * kind and id, no feature.
 * <p>Rank 1: may know history, platform and security.
 */
package org.claimtrail.ledger;
