/**
 * Sources, what they are part of, and which of them are one.
 * <p>Rank 2: may know ledger and below.
 */
package org.claimtrail.source;
