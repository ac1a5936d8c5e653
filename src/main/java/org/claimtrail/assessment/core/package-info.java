/**
 * The rules of an assessment: from a {@link org.claimtrail.assessment.core.Basis} to an
 * {@link org.claimtrail.assessment.core.Assessment}, the same for ever. Knows no database, no CDI and no clock: data and
 * instants come in as parameters. Each rule is explained in {@code docs/assessment.md}.
 */
package org.claimtrail.assessment.core;
