/**
 * How claims stand to one another: as duplicates, contradictions, parts, or one depending on the other.
 * <p>May know claim and below.
 */
package org.claimtrail.claim.relation;
