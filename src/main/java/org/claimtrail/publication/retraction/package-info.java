/**
 * That a publisher took a work back, or that this was recorded by mistake: what is recorded of it, and what is told.
 * <p>May know source and below.
 */
package org.claimtrail.publication.retraction;
