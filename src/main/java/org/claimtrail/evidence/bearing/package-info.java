/**
 * What evidence bears on: which of some items speak of their claim at all, and which claims have something that rests on a source, a work
 * or a thing.
 * <p>May know evidence and below.
 */
package org.claimtrail.evidence.bearing;
