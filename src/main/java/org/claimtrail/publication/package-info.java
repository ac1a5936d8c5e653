/**
 * Publications, their captures and retractions, and what each derives from.
 * <p>Rank 2: may know source, ledger and below.
 */
package org.claimtrail.publication;
