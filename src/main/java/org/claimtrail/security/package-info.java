/**
 * Who is calling: the {@link org.claimtrail.security.Actor} behind a token and the roles that a call can need.
 * <p>Rank 0: knows nothing of ours.
 */
package org.claimtrail.security;
