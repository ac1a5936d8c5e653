/** A claim beside those that contradict it. */
package org.claimtrail.web.claim.rival;
