/**
 * What items of evidence are about: exhibits, documents, images and events, and which of them were recorded twice.
 * <p>Rank 2: may know ledger and below.
 */
package org.claimtrail.thing;
