/**
 * Steps back: what a work or a passage has from another work or from a source, and what those are called.
 * <p>May know source and below.
 */
package org.claimtrail.publication.lineage;
