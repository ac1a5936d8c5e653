/**
 * Rivals: claims that contradict each other, side by side. What tells them apart is worked out in {@code core.rival}.
 * <p>Rank 6: may know judgement and below.
 */
package org.claimtrail.assessment.rival;
