/**
 * Whom somebody asked for comment, by when, and what came of it: silence is kept as silence.
 * <p>May know reply and below.
 */
package org.claimtrail.reply.comment;
