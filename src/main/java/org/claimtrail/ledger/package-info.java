/**
 * The append-only record: one order for all recording transactions, one entry for each thing recorded, and the moment
 * that a read looks at. Knows a subject's kind and id, no feature.
 * <p>Rank 1: may know platform and security.
 */
package org.claimtrail.ledger;
