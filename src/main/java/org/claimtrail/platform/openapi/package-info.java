/**
 * What the API's description says of every operation alike.
 * <p>Rank 0: knows nothing of ours but values and refusals.
 */
package org.claimtrail.platform.openapi;
