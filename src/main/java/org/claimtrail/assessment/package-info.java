/**
 * Assessments: how many independent lines of evidence stand behind a claim, what that suggests, and what would change it.
 * Advice; a judgement decides. The rules themselves are in {@code core}.
 * <p>Rank 6: may know judgement and below.
 */
package org.claimtrail.assessment;
