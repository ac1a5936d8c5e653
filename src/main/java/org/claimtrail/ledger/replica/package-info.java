/**
 * What may lag a little is read at a replica of the database, where there is one; a decision never is.
 * <p>Rank 1, below the rest of the ledger: may know platform.
 */
package org.claimtrail.ledger.replica;
