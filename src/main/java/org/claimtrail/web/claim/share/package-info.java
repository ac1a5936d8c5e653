/** A claim where others pass it on: its card, and the picture beside its address. */
package org.claimtrail.web.claim.share;
