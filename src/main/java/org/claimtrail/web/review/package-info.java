/** The review queue, proposals and decisions. */
package org.claimtrail.web.review;
