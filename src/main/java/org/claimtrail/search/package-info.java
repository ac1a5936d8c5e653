/**
 * Has this been checked already? Which claims say what somebody heard: their words, how rare each is, and what each added. The index is
 * two tables that are written with the claim, in its own transaction; what was let out has numbers and rarities of its own.
 * <p>May know the dossier and below.
 */
package org.claimtrail.search;
