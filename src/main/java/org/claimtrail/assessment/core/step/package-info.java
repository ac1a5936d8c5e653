/**
 * One step of an assessment: a rule, what it was applied to, and what it did. Knows nothing else.
 */
package org.claimtrail.assessment.core.step;
