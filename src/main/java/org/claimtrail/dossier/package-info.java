/**
 * All there is on one claim as known at a moment, and its timeline.
 * <p>Rank 7: may know judgement and below.
 */
package org.claimtrail.dossier;
