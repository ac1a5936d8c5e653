/**
 * Sources, and what they are part of.
 * <p>Rank 2: may know ledger and below.
 */
package org.claimtrail.source;
