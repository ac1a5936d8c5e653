/**
 * The review queue: what waits to be decided and by whom it was proposed, and what was decided on something else than is known now.
 * <p>May know judgement and below.
 */
package org.claimtrail.judgement.queue;
