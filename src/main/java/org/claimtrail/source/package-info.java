/**
 * Sources, their publications, captures, and what a publication derives from.
 * <p>Rank 2: may know ledger and below.
 */
package org.claimtrail.source;
