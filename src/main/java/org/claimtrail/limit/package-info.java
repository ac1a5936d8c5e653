/**
 * How often anybody may call: counted for each client, person and address, by all instances together.
 * <p>Rank 1: may know platform and security.
 */
package org.claimtrail.limit;
