/**
 * Time: when something was recorded, which of its versions was known at a moment, and since when it was so in the world.
 * <p>Rank 1: may know platform and security.
 */
package org.claimtrail.history;
