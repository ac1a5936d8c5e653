/**
 * Which sources are one: the pairs that somebody asked about, and what was answered.
 * <p>May know source and below.
 */
package org.claimtrail.source.pair;
